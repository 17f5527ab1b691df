from .errors import UnauthorizedBody as UnauthorizedBody
from .notes import CreateNoteResponse as CreateNoteResponse, Note as Note, NoteKind as NoteKind
