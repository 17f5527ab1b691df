from .errors import UnauthorizedBody as UnauthorizedBody
from .notes import Note as Note, NoteKind as NoteKind
