import { type Reading, dateTime } from "../core/reading.js";

export const readCreateInviteTokenResponse: Reading = { expiresAt: dateTime };
