import { type Schema, choice, list, map, object, tagged, union } from "../core/schema.js";
import { $Node } from "./node.js";

export const $Made: Schema = /* @__PURE__ */ object("made_at>madeAt!:datetime by");

export const $Sent: Schema = /* @__PURE__ */ object("sent_at>sentAt!:datetime by");

export const $ThingsAgreed: Schema = /* @__PURE__ */ union([$Made, $Sent]);

export const $Told: Schema = /* @__PURE__ */ object("made_at>madeAt! note!");

export const $ThingsTorn: Schema = /* @__PURE__ */ union([$Made, $Told]);

export const $Cat: Schema = /* @__PURE__ */ object("kind! lives:integer");

export const $Dog: Schema = /* @__PURE__ */ object("kind! born:datetime");

export const $ThingsTagged: Schema = /* @__PURE__ */ tagged("kind", { cat: $Cat, dog: $Dog });

export const $Fox: Schema = /* @__PURE__ */ object("kind! born");

export const $ThingsTornTagged: Schema = /* @__PURE__ */ tagged("kind", { dog: $Dog, fox: $Fox });

export const $ThingsWordString: Schema = /* @__PURE__ */ choice("auto none");

export const $ThingsWord: Schema = /* @__PURE__ */ union([$ThingsWordString, "bytes"]);

export const $ThingsSeveral: Schema = /* @__PURE__ */ union([
  /* @__PURE__ */ list($Sent),
  "datetime",
]);

export const $Pet: Schema = /* @__PURE__ */ tagged("kind", { cat: $Cat, dog: $Dog });

export const $ThingsPetOrId: Schema = /* @__PURE__ */ union(["string", $Pet]);

export const $ThingsSame: Schema = /* @__PURE__ */ object("plain_name>plainName:integer");

export const $ThingsListed: Schema = /* @__PURE__ */ object("first", {}, "datetime");

export const $Things: Schema = /* @__PURE__ */ object("", {
  agreed: $ThingsAgreed,
  torn: $ThingsTorn,
  tagged: $ThingsTagged,
  tornTagged: $ThingsTornTagged,
  word: $ThingsWord,
  several: $ThingsSeveral,
  petOrId: $ThingsPetOrId,
  "open_map>openMap": /* @__PURE__ */ map("datetime"),
  same: $ThingsSame,
  listed: $ThingsListed,
  root: $Node,
});
