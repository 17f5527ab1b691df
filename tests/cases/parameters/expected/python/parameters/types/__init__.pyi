from .items import ItemFilterInput as ItemFilterInput, ItemWhereInput as ItemWhereInput
