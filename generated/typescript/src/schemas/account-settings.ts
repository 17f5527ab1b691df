import { type Schema, list, map, object } from "../core/schema.js";

export const $GetMessengerMenuResponse: Schema = /* @__PURE__ */ object({
  data: /* @__PURE__ */ list(/* @__PURE__ */ map("any")),
});

export const $GetInstagramIceBreakersResponse: Schema = /* @__PURE__ */ object({
  data: /* @__PURE__ */ list(/* @__PURE__ */ map("any")),
});

export const $InstagramIceBreaker: Schema = /* @__PURE__ */ object(
  { question: "string", payload: "string" },
  "question payload",
);

export const $TelegramCommand: Schema = /* @__PURE__ */ object({
  command: "string",
  description: "string",
});

export const $GetTelegramCommandsResponse: Schema = /* @__PURE__ */ object({
  data: /* @__PURE__ */ list($TelegramCommand),
});

export const $SetTelegramCommand: Schema = /* @__PURE__ */ object(
  { command: "string", description: "string" },
  "command description",
);
