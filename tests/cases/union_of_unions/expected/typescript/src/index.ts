export { UnionOfUnions } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { Apply, Argument, Arguments, Predicate, PredicateNot, Value } from "./models/terms.js";
export { Terms, type TermsCreateParams } from "./resources/terms.js";
