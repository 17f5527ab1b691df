from .lists import ListListResponse as ListListResponse
