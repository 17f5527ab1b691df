import { type Reading, dateTime } from "../core/reading.js";

export const readOrderLost: Reading = { lastSeen: dateTime };
