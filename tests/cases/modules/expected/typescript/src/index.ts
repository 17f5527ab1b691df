export { Modules } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { Address } from "./models/address.js";
export type { Problem } from "./models/errors.js";
export type { Unused } from "./models/other.js";
export type { Motto, Team, User, UserRole } from "./models/user.js";
export { Teams, type TeamsCreateParams } from "./resources/teams.js";
export { Users } from "./resources/users.js";
