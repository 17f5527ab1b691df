export { NamesOfSchemas } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type {
  Any,
  ComExampleDotted,
  Foo,
  Foo2,
  Foo3,
  FooInput,
  GetAllResponse,
  List,
  Model,
  N3DModel,
  NamesOfSchemasModel,
  None,
  PageInline,
  PageModel,
  SnakeCase,
  Str,
} from "./models/page.js";
export { PageResource, type PageCreateParams } from "./resources/page.js";
