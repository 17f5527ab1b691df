import { type Checks, checksOf, type Documented } from "./core/checks.js";
import { list } from "./core/schema.js";
import { $ListCursorsResponse } from "./schemas/cursors.js";
import { $ListLastResponse } from "./schemas/last.js";
import { $ListNumberedResponse } from "./schemas/numbered.js";
import { $ListOffsetsResponse } from "./schemas/offsets.js";
import { $ListPinnedResponse } from "./schemas/pinned.js";
import { $Row } from "./schemas/row.js";
import { $ListUnpagedResponse } from "./schemas/unpaged.js";
import { $ListUrlsResponse } from "./schemas/urls.js";
import { $ListWholeResponse } from "./schemas/whole.js";
import { $ListZeroResponse } from "./schemas/zero.js";

/** What each operation is documented to give. */
export const documented: Documented = {
  "numbered.list": $ListNumberedResponse,
  "zero.list": $ListZeroResponse,
  "offsets.list": $ListOffsetsResponse,
  "cursors.list": $ListCursorsResponse,
  "pinned.list": $ListPinnedResponse,
  "urls.list": $ListUrlsResponse,
  "plain.list": /* @__PURE__ */ list($Row),
  "whole.list": $ListWholeResponse,
  "unpaged.list": $ListUnpagedResponse,
  "one.get": $Row,
  "last.list": $ListLastResponse,
  "linked.list": /* @__PURE__ */ list($Row),
};

/**
 * Compares responses with the documentation, for `onDrift` and `strict`. The full client has it; a
 * `PagingCore` is given it.
 *
 * @example
 * ```ts
 * const core = new PagingCore({ checks, onDrift: (drift) => console.warn(drift.path) });
 * ```
 */
export const checks: Checks = /* @__PURE__ */ checksOf(documented);
