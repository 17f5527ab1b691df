import { type Schema, choice, list, object } from "../core/schema.js";

export const $PageModel: Schema = /* @__PURE__ */ object("number:integer");

export const $Any: Schema = /* @__PURE__ */ object("thing");

export const $Model: Schema = /* @__PURE__ */ object("year:integer");

export const $List: Schema = /* @__PURE__ */ object("", { entries: /* @__PURE__ */ list($Model) });

export const $Foo: Schema = /* @__PURE__ */ object("a");

export const $Foo2: Schema = /* @__PURE__ */ object("b");

export const $Foo3: Schema = /* @__PURE__ */ object("c");

export const $SnakeCase: Schema = /* @__PURE__ */ choice("A a");

export const $ComExampleDotted: Schema = /* @__PURE__ */ object("e");

export const $N3DModel: Schema = /* @__PURE__ */ object("f");

export const $None: Schema = /* @__PURE__ */ object("g");

export const $NamesOfSchemasModel: Schema = /* @__PURE__ */ object("h");

export const $Str: Schema = /* @__PURE__ */ object("i");

export const $GetAllResponse: Schema = /* @__PURE__ */ object("", {
  page: $PageModel,
  any: $Any,
  model: $Model,
  list: $List,
  foo: $Foo,
  "Foo>foo2": $Foo2,
  "FOO>foo3": $Foo3,
  snake: $SnakeCase,
  dotted: $ComExampleDotted,
  digit: $N3DModel,
  none: $None,
  client: $NamesOfSchemasModel,
  str: $Str,
});
