from .shelf import (
    Matrix as Matrix,
    Prices as Prices,
    Shelf as Shelf,
    ShelfBook as ShelfBook,
    ShelfByNameValue as ShelfByNameValue,
    ShelfPutByName as ShelfPutByName,
    Tags as Tags,
)
