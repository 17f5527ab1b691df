import { type Reading, dateTime } from "../core/reading.js";

export const readOrderLostEvent: Reading = { lastSeen: dateTime };
