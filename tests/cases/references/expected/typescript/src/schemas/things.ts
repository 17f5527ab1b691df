import { type Schema, choice, object } from "../core/schema.js";

export const $Inner: Schema = /* @__PURE__ */ object({ deepId: "string" });

export const $Thing: Schema = /* @__PURE__ */ object({ partName: "string", inner: $Inner });

export const $ThingResponse: Schema = /* @__PURE__ */ object({ result: $Thing, next: "string" });

export const $Verbose: Schema = /* @__PURE__ */ choice(["low", "high"]);
