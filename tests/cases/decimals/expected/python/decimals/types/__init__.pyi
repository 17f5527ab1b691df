from .prices import PriceEitherInput as PriceEitherInput, PriceLabelInput as PriceLabelInput
