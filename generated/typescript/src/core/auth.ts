/** What is the same in every request of an operation: headers and credentials. */
import { MissingCredentialsError } from "../errors.js";
import type { Scheme, Security } from "./api.js";
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
  const made = state.heads.get(op);
  if (made) return made;
  const schemes = chosenSchemes(state, op);
  const options = schemes.flatMap(optionsOf).map(([option]) => option);
  if (options.some((option) => typeof state.credentials[option] === "function")) {
    return askedHead(state, op, schemes, options);
  }
  const head = newHead(state, op, schemes, state.credentials as Record<string, string>);
  state.heads.set(op, head);
  return head;
}

async function askedHead(
  state: State,
  op: Operation,
  schemes: readonly Scheme[],
  options: readonly string[],
): Promise<Head> {
  const values: Record<string, string> = {};
  for (const option of options) {
    const held = state.credentials[option];
    values[option] = typeof held === "function" ? await held() : (held as string);
  }
  return newHead(state, op, schemes, values);
}

/** Chooses the first alternative of which the client holds every credential. */
function chosenSchemes(state: State, op: Operation): readonly Scheme[] {
  const needed = op.security ?? state.api.security;
  for (const alternative of needed) {
    const schemes = alternative.map((name) => state.api.schemes[name] as Scheme);
    const options = schemes.flatMap(optionsOf);
    if (options.length > 0 && options.every(([option]) => state.credentials[option])) {
      return schemes;
    }
  }
  if (needed.length === 0 || needed.some((alternative) => alternative.length === 0)) return [];
  const message = `a credential is needed: give the client ${ways(state, needed)}`;
  throw new MissingCredentialsError(message, { operation: op.name });
}

function ways(state: State, needed: Security): string {
  return needed
    .map((alternative) =>
      alternative
        .flatMap((name) => optionsOf(state.api.schemes[name] as Scheme))
        .map(([option, variable]) => (variable ? `${option} (or ${variable})` : option))
        .join(" and "),
    )
    .join(", or ");
}

function newHead(
  state: State,
  op: Operation,
  schemes: readonly Scheme[],
  values: Readonly<Record<string, string>>,
): Head {
  const { api, options } = state;
  const headers: Record<string, string> = { accept: ACCEPT[op.kind ?? "json"] };
  // A browser names itself; a header of ours would only make it ask for permission first.
  if (!("document" in globalThis))
    headers["user-agent"] = `${api.package}-typescript/${api.version}`;
  changeHeaders(headers, options.headers);
  const query: string[] = [];
  for (const scheme of schemes) prove(headers, query, scheme, values);
  const secrets = schemes.flatMap(optionsOf).map(([option]) => values[option] as string);
  return { headers, query: query.join("&"), secrets };
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
