export { Prose } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { UnauthorizedBody } from "./models/errors.js";
export type { CreateNoteResponse, Note, NoteKind } from "./models/notes.js";
export { Notes, type NotesCreateParams } from "./resources/notes.js";
