export { Answers } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type {
  CreateManyAnswer,
  GetInlineResponse,
  InlineInnerThing,
  Made,
  Thing,
} from "./models/answers.js";
export { AnswersResource } from "./resources/answers.js";
