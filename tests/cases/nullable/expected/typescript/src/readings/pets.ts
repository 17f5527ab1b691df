import { type Reading, bytes } from "../core/reading.js";

export const readPet: Reading = { photo: bytes };
