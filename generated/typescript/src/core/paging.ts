/** Where the next page is. Every walk ends: on an empty page, a repeated one, a repeated cursor. */
import type { Paging } from "./operation.js";
import type { Members } from "./shapes.js";

/** A page to ask for. */
export interface Step {
  readonly params: Readonly<Members>;
  /** Where the page before it was. */
  readonly url: string | undefined;
  /** Where it is, when the answer before it said so. */
  readonly address: string | undefined;
  /** Cursors and addresses that were asked for. */
  readonly seen: ReadonlySet<string>;
  /** Body of the page before it. */
  readonly before: string;
  /** Items on the pages before it. */
  readonly passed: number;
}

/** Finds the items of a page; none when the answer has no list where one should be. */
export function itemsOf(paging: Paging, result: unknown): unknown[] {
  const found = paging.items.length > 0 ? dig(result, paging.items) : result;
  return Array.isArray(found) ? found : [];
}

/** Tells which page follows; undefined after the last. */
export function stepAfter(
  step: Step,
  paging: Paging,
  result: unknown,
  content: string,
): Step | undefined {
  const { length } = itemsOf(paging, result);
  if (length === 0 || content === step.before || dig(result, paging.more) === false) {
    return undefined;
  }
  const done = { ...step, before: content, passed: step.passed + length };
  if (paging.style === "cursor" || paging.style === "url") {
    return goTo(done, paging, dig(result, paging.next));
  }
  return countOn(done, paging, result, length);
}

/** Goes where the answer says. */
function goTo(step: Step, paging: Paging, target: unknown): Step | undefined {
  const key = target === undefined || target === null ? "" : String(target);
  if (!key || step.seen.has(key)) return undefined;
  const going = { ...step, seen: new Set(step.seen).add(key), before: "" };
  return paging.style === "url" ? { ...going, address: key } : asking(going, paging, target);
}

/** Counts on, unless the answer says that this was the last page. */
function countOn(step: Step, paging: Paging, result: unknown, count: number): Step | undefined {
  const { style, param = "", start = 1 } = paging;
  const byPage = style === "page";
  const first = byPage ? start : 0;
  const here = Number(step.params[param] ?? first);
  const ahead = here + (byPage ? 1 : count);
  const pages = dig(result, paging.pages);
  const total = dig(result, paging.total);
  if (byPage && typeof pages === "number" && here - start + 1 >= pages) return undefined;
  if (typeof total === "number" && (byPage ? step.passed : ahead) >= total) return undefined;
  return asking(step, paging, ahead);
}

function asking(step: Step, paging: Paging, value: unknown): Step {
  return { ...step, params: { ...step.params, [paging.param ?? ""]: value } };
}

function dig(value: unknown, path: readonly string[] | undefined): unknown {
  if (!path || path.length === 0) return undefined;
  let found = value;
  for (const name of path) {
    const inside = typeof found === "object" && found !== null && Object.hasOwn(found, name);
    found = inside ? (found as Members)[name] : undefined;
  }
  return found;
}
