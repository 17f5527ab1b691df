import { type Reading, renamed, tagged } from "../core/reading.js";

export const readPost: Reading = /* @__PURE__ */ renamed({ $type: "type" });

export const readPicture: Reading = /* @__PURE__ */ renamed({ $type: "type" });

export const readAnyPost: Reading = /* @__PURE__ */ tagged(
  "$type",
  { plain: readPost, picture: readPicture },
  /* @__PURE__ */ renamed({ $type: "type" }),
);
