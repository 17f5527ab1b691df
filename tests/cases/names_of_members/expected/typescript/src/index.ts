export { NamesOfMembers } from "./client.js";
export * from "./core-client.js";
export type { Odd, Reactions } from "./models/odd.js";
export { OddResource, type OddGetReactionsParams, type OddSendParams } from "./resources/odd.js";
