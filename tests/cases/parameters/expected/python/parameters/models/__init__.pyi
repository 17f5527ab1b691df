from .items import ItemFilter as ItemFilter, ItemWhere as ItemWhere, ListPoint as ListPoint
