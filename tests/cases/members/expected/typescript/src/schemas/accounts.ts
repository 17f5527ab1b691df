import { type Schema, object } from "../core/schema.js";

export const $Profile: Schema = /* @__PURE__ */ object(
  { createdAt: "datetime", pinCode: "string", bio: "string" },
  "createdAt",
);

export const $Labels: Schema = /* @__PURE__ */ object({ primaryLabel: "string" }, "", "string");

export const $Account: Schema = /* @__PURE__ */ object(
  { id: "string", userName: "string", secret: "string", profile: $Profile, labels: $Labels },
  "id userName",
);
