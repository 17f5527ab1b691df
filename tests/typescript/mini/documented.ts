import { type Checks, checksOf, type Documented } from "./core/checks.js";
import * as schemas from "./schemas/posts.js";

/** What each operation is documented to give. */
export const documented: Documented = {
  "posts.list": schemas.PostsPage,
  "posts.create": schemas.PostAnswer,
  "posts.get": schemas.PostAnswer,
  "posts.replace": schemas.PostAnswer,
  "odds.search": "any",
  "odds.path": "any",
  "odds.tagged": schemas.TaggedShape,
  "odds.loose": schemas.LooseShape,
  "odds.cursor": "any",
  "odds.offset": "any",
  "odds.linked": "any",
  "odds.either": "any",
  "transfers.upload": "any",
  "transfers.send": "any",
  "transfers.login": "any",
  "transfers.events": schemas.Post,
  "transfers.lines": schemas.Post,
};

export const checks: Checks = /* @__PURE__ */ checksOf(documented);
