export { Members } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { Account, Labels, Profile, ProfileInput } from "./models/accounts.js";
export { Accounts, type AccountsCreateParams } from "./resources/accounts.js";
