from .fruits import AppleInput as AppleInput, CherryInput as CherryInput, FruitInput as FruitInput
