import { type Reading, bytes, dateTime } from "../core/reading.js";

export const readPet: Reading = { seenAt: dateTime, photo: bytes };
