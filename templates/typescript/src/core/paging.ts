/** Where the next page is. Every walk ends: on an empty page, a repeated one, a repeated cursor. */
import type { Operation, Paging } from "./operation.js";
import { nextAddress } from "./request.js";
import type { RawResponse } from "./response.js";
import { dig, type Members } from "./values.js";

/** A page to ask for. */
export interface Step {
  readonly params: Readonly<Members>;
  /** Where the page before it was. */
  readonly url?: string;
  /** Gives where it is, when the response before it said so. */
  readonly address?: () => string;
  /** Cursors and addresses that were asked for. */
  readonly seen?: ReadonlySet<string>;
  /** Body of the page before it. */
  readonly before?: Uint8Array | undefined;
  /** Items on the pages before it. */
  readonly passed: number;
}

/** Finds the items of a page; none when the response has no list where one should be. */
export function itemsOf(paging: Paging, result: unknown): unknown[] {
  const found = paging.items ? dig(result, paging.items) : result;
  return Array.isArray(found) ? found : [];
}

/** Tells which page follows; undefined after the last. */
export function stepAfter(
  step: Step,
  op: Operation,
  result: unknown,
  response: RawResponse,
): Step | undefined {
  const paging = op.page as Paging;
  const { length } = itemsOf(paging, result);
  const content = response.bytes;
  if (length === 0 || same(content, step.before) || dig(result, paging.more) === false) {
    return undefined;
  }
  const done = { ...step, before: content, passed: step.passed + length };
  return paging.turn(done, paging, result, op, response);
}

/** Goes on from a page that has items; undefined when it was the last. */
export type Turn = (
  step: Step,
  paging: Paging,
  result: unknown,
  op: Operation,
  response: RawResponse,
) => Step | undefined;

/** Sends back the cursor that the response gives. */
export const byCursor: Turn = (step, paging, result) =>
  withCursor(step, paging, dig(result, paging.next));

/** Sends back what the last item gives. */
export const byLast: Turn = (step, paging, result) =>
  withCursor(step, paging, dig(itemsOf(paging, result).at(-1), paging.next));

/** Asks the address that the response gives. */
export const byUrl: Turn = (step, paging, result, op) =>
  atAddress(step, op, dig(result, paging.next));

/** Asks the address of the next page in the header `Link` (RFC 8288, section 3). */
export const byLink: Turn = (step, _paging, _result, op, response) =>
  atAddress(step, op, LINK.exec(response.headers.get("link") ?? "")?.[1]);

const LINK = /<([^<>]*)>[^<]*?;\s*rel\s*=\s*"?(?:[^"<,;]*\s)?next(?=[\s",;]|$)/i;

function withCursor(step: Step, paging: Paging, cursor: unknown): Step | undefined {
  const going = goingTo(step, cursor);
  return going && asking(going, paging, cursor);
}

function atAddress(step: Step, op: Operation, address: unknown): Step | undefined {
  const going = goingTo(step, address);
  return going && { ...going, address: () => nextAddress(op, step.url as string, String(address)) };
}

/** Goes where the response says, once; what is neither text, number nor date says nothing. */
function goingTo(step: Step, target: unknown): Step | undefined {
  const told = target instanceof Date ? target.toISOString() : target;
  const key = typeof told === "string" || typeof told === "number" ? `${told}` : "";
  if (!key || step.seen?.has(key)) return undefined;
  return { ...step, seen: new Set(step.seen).add(key), before: undefined };
}

/** Counts pages. */
export const byPage: Turn = (step, paging, result) => {
  const { param = "", start = 1 } = paging;
  const here = Number(step.params[param] ?? start);
  const isLast =
    isCount(dig(result, paging.pages), here - start + 1) ||
    isCount(dig(result, paging.total), step.passed);
  return isLast ? undefined : asking(step, paging, here + 1);
};

/** Counts items. */
export const byOffset: Turn = (step, paging, result) => {
  const ahead = Number(step.params[paging.param ?? ""] ?? 0) + itemsOf(paging, result).length;
  return isCount(dig(result, paging.total), ahead) ? undefined : asking(step, paging, ahead);
};

/** Tells whether so many are all. */
function isCount(all: unknown, here: number): boolean {
  return typeof all === "number" && here >= all;
}

function same(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return one.length === other?.length && one.every((byte, index) => byte === other[index]);
}

function asking(step: Step, paging: Paging, value: unknown): Step {
  return { ...step, params: { ...step.params, [paging.param ?? ""]: value } };
}
