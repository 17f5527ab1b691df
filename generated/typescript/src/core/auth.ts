/** What is the same in every request of an operation: headers and credentials. */
import { MissingCredentialsError } from "../errors.js";
import type { Credential, Scheme, TokenSource } from "./api.js";
import type { Kind, Operation } from "./operation.js";
import { optionsOf, type State } from "./state.js";
import { cookieOf, encoded, headerOf } from "./wire.js";

/** The part of a request that its operation and the client decide. */
export interface Head {
  /** By names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** Credentials that travel in the query. */
  readonly query: string;
  /** What must not be shown. */
  readonly secrets: readonly string[];
  /** Has tokens that the client got itself got anew. */
  readonly renew: (() => void) | undefined;
}

const ACCEPT: Readonly<Record<Kind, string>> = {
  json: "application/json",
  text: "text/plain, */*;q=0.5",
  bytes: "*/*",
  events: "text/event-stream",
  lines: "application/x-ndjson, application/jsonl, */*;q=0.5",
  none: "*/*",
};

/** Gives the head of an operation; it is made anew only where a credential has to be asked for. */
export function headOf(state: State, op: Operation): Head | Promise<Head> {
  return state.heads.get(op) ?? newHead(state, op);
}

/** Chooses the first alternative of which the client holds every credential. */
function chosenSchemes({ api, credentials }: State, op: Operation): readonly Scheme[] {
  const ways = (op.security ?? api.security).map((names) =>
    names.map((name) => api.schemes[name] as Scheme),
  );
  const held = (schemes: readonly Scheme[]): boolean =>
    schemes.flatMap(optionsOf).every(([option]) => credentials[option]);
  const chosen = ways.find((schemes) => schemes.length > 0 && held(schemes));
  if (chosen) return chosen;
  if (ways.length === 0 || ways.some((schemes) => schemes.length === 0)) return [];
  const shown = ways.map((schemes) => schemes.flatMap(optionsOf).map(source).join(" and "));
  const message = `a credential is needed: give the client ${shown.join(", or ")}`;
  throw new MissingCredentialsError(message, { operation: op.name });
}

function source([option, variable]: readonly [string, string | undefined]): string {
  return variable ? `${option} (or ${variable})` : option;
}

async function newHead(state: State, op: Operation): Promise<Head> {
  const { api, options, credentials } = state;
  const schemes = chosenSchemes(state, op);
  const values: Record<string, string> = {};
  let asked = false;
  let renew: Head["renew"];
  for (const [option] of schemes.flatMap(optionsOf)) {
    const held = credentials[option] as Credential | TokenSource;
    asked ||= typeof held !== "string";
    if (typeof held === "object") {
      const token = await held.get(state);
      values[option] = token;
      renew = () => held.forget(token);
    } else {
      values[option] = typeof held === "function" ? await held() : held;
    }
  }
  const headers: Record<string, string> = { accept: op.accept ?? ACCEPT[op.kind ?? "json"] };
  // A browser names itself; a header of ours would only make it ask for permission first.
  if (!("document" in globalThis)) {
    headers["user-agent"] = `${api.package}-typescript/${api.version}`;
  }
  changeHeaders(headers, options.headers);
  const query: string[] = [];
  for (const scheme of schemes) prove(headers, query, scheme, values);
  const head = { headers, query: query.join("&"), secrets: Object.values(values), renew };
  if (!asked) state.heads.set(op, head);
  return head;
}

function prove(
  headers: Record<string, string>,
  query: string[],
  scheme: Scheme,
  values: Readonly<Record<string, string>>,
): void {
  const value = values[scheme.option] as string;
  if (scheme.kind === "basic") {
    const pair = `${value}:${values[scheme.passwordOption]}`;
    const bytes = new TextEncoder().encode(pair);
    headers["authorization"] ??= `Basic ${btoa(String.fromCharCode(...bytes))}`;
  } else if (scheme.kind === "bearer") {
    headers["authorization"] ??= `Bearer ${headerOf("authorization", value)}`;
  } else if (scheme.place === "header") {
    headers[scheme.name.toLowerCase()] ??= headerOf(scheme.name, value);
  } else if (scheme.place === "cookie") {
    addCookie(headers, cookieOf(scheme.name, value));
  } else {
    query.push(`${encoded(scheme.name)}=${encoded(value)}`);
  }
}

/** Sets headers; null removes one. */
export function changeHeaders(
  headers: Record<string, string>,
  changes: Readonly<Record<string, string | null | undefined>> | undefined,
): void {
  for (const [name, value] of Object.entries(changes ?? {})) {
    if (value === null) delete headers[name.toLowerCase()];
    else if (value !== undefined) headers[name.toLowerCase()] = headerOf(name, value);
  }
}

/** Adds a cookie to those that the headers hold. */
export function addCookie(headers: Record<string, string>, cookie: string): void {
  headers["cookie"] = headers["cookie"] ? `${headers["cookie"]}; ${cookie}` : cookie;
}
