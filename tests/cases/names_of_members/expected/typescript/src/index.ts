export { NamesOfMembers } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { Builtin, BuiltinToString, Odd, Reactions } from "./models/odd.js";
export {
  OddResource,
  type OddGetReactionsParams,
  type OddSendObjectParams,
  type OddSendParams,
} from "./resources/odd.js";
