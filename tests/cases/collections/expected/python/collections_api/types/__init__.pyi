from .shelf import ShelfBookInput as ShelfBookInput, ShelfByNameValueInput as ShelfByNameValueInput
