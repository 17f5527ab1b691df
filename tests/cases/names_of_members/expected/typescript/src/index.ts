export { NamesOfMembers } from "./client.js";
export * from "./core-client.js";
export type { Odd, Reactions } from "./models/odd.js";
export type { OddGetReactionsParams, OddResource, OddSendParams } from "./resources/odd.js";
