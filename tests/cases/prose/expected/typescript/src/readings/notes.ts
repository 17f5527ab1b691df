import { type Reading, dateTime } from "../core/reading.js";

export const readCreateNoteResponse: Reading = { keptAt: dateTime };
