import { type Schema, list, map, object } from "../core/schema.js";

export const $GetMessengerMenuResponse: Schema = /* @__PURE__ */ object("", {
  data: /* @__PURE__ */ list(/* @__PURE__ */ map("any")),
});

export const $GetInstagramIceBreakersResponse: Schema = /* @__PURE__ */ object("", {
  data: /* @__PURE__ */ list(/* @__PURE__ */ map("any")),
});

export const $TelegramCommand: Schema = /* @__PURE__ */ object("command description");

export const $GetTelegramCommandsResponse: Schema = /* @__PURE__ */ object("", {
  data: /* @__PURE__ */ list($TelegramCommand),
});
