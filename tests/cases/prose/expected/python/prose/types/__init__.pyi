from .notes import NoteInput as NoteInput
