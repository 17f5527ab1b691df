/** What the SDK gave, as JSON by the names of the wire; values that JSON has no type for say what they are. */
import { inspect } from "node:util";

type Members = Record<string, any>;

/** By objects that an SDK read: names of their members by those of the wire. */
const renamed = ((globalThis as Members)["renamed"] = new WeakMap<object, Record<string, string>>());

export function told(value: any): unknown {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return { $moment: value.toISOString() };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString("base64") };
  if (value instanceof Headers) return Object.fromEntries(value);
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== "object") return value;
  const names = renamed.get(value) ?? {};
  const wires = new Map(Object.entries(names).map(([wire, name]) => [name, wire]));
  const spoken = (name: string): string => wires.get(name) ?? (Object.hasOwn(names, name) ? `unread ${name}` : name);
  const pairs = Object.entries(value).map(([name, item]) => [spoken(name), told(item)]);
  return Object.fromEntries(pairs);
}

export function toldPage(page: any): Members {
  return { items: told(page.items), has_next: page.hasNext, result: told(page.result) };
}

export function toldRaw(reply: any): Members {
  return {
    status: reply.status,
    headers: told(reply.headers),
    body: reply.text,
    request_id: told(reply.requestId),
    rate_limit: told(reply.rateLimit),
    attempts: reply.attempts,
    operation: reply.operation,
  };
}

export function toldError(error: any): Members {
  if (error instanceof TypeError || error instanceof RangeError) {
    return { class: "ArgumentError", is: ["ArgumentError"], text: error.message };
  }
  return {
    class: error.name,
    is: kindsOf(error),
    message: error.message,
    text: String(error),
    operation: told(error.operation),
    attempts: told(error.attempts),
    status: told(error.status),
    body: told(error.body),
    request_id: told(error.requestId),
    rate_limit: told(error.rateLimit),
    model: told(error.model),
    headers: told(error.headers),
    copied: copied(error),
  };
}

function kindsOf(error: object): string[] {
  const kinds: string[] = [];
  for (let kind = error.constructor; kind?.name; kind = Object.getPrototypeOf(kind)) kinds.push(kind.name);
  return kinds;
}

/** Whether what an error says survives a trip to another process. */
function copied(error: any): boolean {
  const again = JSON.parse(JSON.stringify(error)) as Members;
  const same = (name: string): boolean => JSON.stringify(again[name]) === JSON.stringify(error[name]);
  return ["name", "message", "operation", "attempts", "status", "requestId", "body"].every(same);
}

/** All the texts in which an error could give away a secret. */
export function saidBy(error: any): string[] {
  return [String(error), inspect(error, { depth: 8, showHidden: true }), JSON.stringify(error) ?? ""];
}

export const shown = (value: unknown): string => inspect(value, { depth: 8, showHidden: true });
