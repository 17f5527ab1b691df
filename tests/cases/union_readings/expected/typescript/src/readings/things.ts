import { chosen } from "../core/chosen.js";
import { type Reading, both, bytes, dateTime, each, renamed, tagged } from "../core/reading.js";
import { $Dog, $Fox, $Made, $ThingsWordString, $Told } from "../schemas/things.js";
import { readNode } from "./node.js";

export const readMade: Reading = /* @__PURE__ */ renamed(
  { made_at: "madeAt" },
  { made_at: dateTime },
);

export const readSent: Reading = /* @__PURE__ */ renamed(
  { sent_at: "sentAt" },
  { sent_at: dateTime },
);

export const readThingsAgreed: Reading = /* @__PURE__ */ renamed(
  { made_at: "madeAt", sent_at: "sentAt" },
  { made_at: dateTime, sent_at: dateTime },
);

export const readTold: Reading = /* @__PURE__ */ renamed({ made_at: "madeAt" });

export const readThingsTorn: Reading = /* @__PURE__ */ chosen([
  [$Made, readMade],
  [$Told, readTold],
]);

export const readDog: Reading = { born: dateTime };

export const readThingsTagged: Reading = /* @__PURE__ */ tagged("kind", { dog: readDog }, readDog);

export const readThingsTornTagged: Reading = /* @__PURE__ */ chosen(
  [
    [$Dog, readDog],
    [$Fox, {}],
  ],
  { property: "kind", mapping: { dog: $Dog, fox: $Fox } },
);

export const readThingsWord: Reading = /* @__PURE__ */ chosen([
  [$ThingsWordString, {}],
  ["bytes", bytes],
]);

export const readThingsSeveral: Reading = /* @__PURE__ */ both(readSent, dateTime);

export const readPet: Reading = /* @__PURE__ */ tagged("kind", { dog: readDog }, readDog);

export const readThingsPetOrId: Reading = readPet;

export const readThingsSame: Reading = /* @__PURE__ */ renamed({ plain_name: "plainName" });

export const readThingsListed: Reading = /* @__PURE__ */ renamed({}, { first: {} }, dateTime);

export const readThings: Reading = /* @__PURE__ */ renamed(
  { open_map: "openMap" },
  {
    agreed: readThingsAgreed,
    torn: readThingsTorn,
    tagged: readThingsTagged,
    tornTagged: readThingsTornTagged,
    word: readThingsWord,
    several: readThingsSeveral,
    petOrId: readThingsPetOrId,
    open_map: /* @__PURE__ */ each(dateTime),
    same: readThingsSame,
    listed: readThingsListed,
    root: readNode,
  },
);
