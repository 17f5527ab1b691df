/** Page. */
export interface PageModel {
  number?: number | undefined;
}

/** Any. */
export interface Any {
  thing?: string | undefined;
}

/** Model. */
export interface Model {
  year?: number | undefined;
}

/** List. */
export interface List {
  entries?: Model[] | undefined;
}

/** Foo. */
export interface Foo {
  a?: string | undefined;
}

/** Foo 2. */
export interface Foo2 {
  b?: string | undefined;
}

/** Foo 3. */
export interface Foo3 {
  c?: string | undefined;
}

/** Foo input. */
export interface FooInput {
  d?: string | undefined;
}

/** Snake case. */
export type SnakeCase = "A" | "a" | (string & {});

/** Com example dotted. */
export interface ComExampleDotted {
  e?: string | undefined;
}

/** 3 d model. */
export interface N3DModel {
  f?: string | undefined;
}

/** None. */
export interface None {
  g?: string | undefined;
}

/** Names of schemas. */
export interface NamesOfSchemasModel {
  h?: string | undefined;
}

/** Str. */
export interface Str {
  i?: string | undefined;
}

/** All. */
export interface GetAllResponse {
  page?: PageModel | undefined;
  any?: Any | undefined;
  model?: Model | undefined;
  list?: List | undefined;
  foo?: Foo | undefined;
  foo2?: Foo2 | undefined;
  foo3?: Foo3 | undefined;
  snake?: SnakeCase | undefined;
  dotted?: ComExampleDotted | undefined;
  digit?: N3DModel | undefined;
  none?: None | undefined;
  client?: NamesOfSchemasModel | undefined;
  str?: Str | undefined;
}

/** Page inline. */
export interface PageInline {
  value?: string | undefined;
}
