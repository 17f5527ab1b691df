import { type Reading, dateTime } from "../core/reading.js";

export const readProfile: Reading = { createdAt: dateTime };

export const readAccount: Reading = { profile: readProfile };
