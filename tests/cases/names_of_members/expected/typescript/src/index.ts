export { NamesOfMembers } from "./client.js";
export * from "./core-client.js";
export type { Builtin, BuiltinToString, Odd, Reactions } from "./models/odd.js";
export type {
  OddGetReactionsParams,
  OddResource,
  OddSendObjectParams,
  OddSendParams,
} from "./resources/odd.js";
