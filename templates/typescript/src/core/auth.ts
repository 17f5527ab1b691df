/** What is the same in every request of an operation: headers and credentials. */
import { MissingCredentialsError } from "../errors.js";
import type { Held, Scheme } from "./api.js";
import type { Operation } from "./operation.js";
import type { State } from "./state.js";
import { headerOf } from "./wire.js";

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

/** Gives the head of an operation; it is made anew only where a credential has to be asked for. */
export function headOf(state: State, op: Operation): Head | Promise<Head> {
  return state.heads.get(op) ?? newHead(state, op);
}

const optionsOf = (schemes: readonly Scheme[]): Held[] => schemes.flatMap(({ options }) => options);

/** Chooses the first alternative of which the client holds every credential. */
function chosenSchemes({ api, credentials }: State, op: Operation): readonly Scheme[] {
  const ways = (op.security ?? api.security).map((names) =>
    names.map((name) => api.schemes[name] as Scheme),
  );
  const held = ways.find(
    (schemes) => schemes[0] && optionsOf(schemes).every(([option]) => credentials[option]),
  );
  if (held) return held;
  if (ways.length === 0 || ways.some((schemes) => schemes.length === 0)) return [];
  const shown = ways.map((schemes) => optionsOf(schemes).map(source).join(" and "));
  const message = `a credential is needed: give the client ${shown.join(", or ")}`;
  throw new MissingCredentialsError(message, { operation: op.name });
}

function source([option, variable]: Held): string {
  return variable ? `${option} (or ${variable})` : option;
}

async function newHead(state: State, op: Operation): Promise<Head> {
  const { api, options, credentials, heads } = state;
  const headers: Record<string, string> = {
    accept: op.accept ?? (op.kind ? "*/*" : "application/json"),
  };
  // A browser names itself; a header of ours would only make it ask for permission first.
  if (!("document" in globalThis)) {
    headers["user-agent"] = `${api.package}-typescript/${api.version}`;
  }
  changeHeaders(headers, options.headers);
  const query: string[] = [];
  const secrets: string[] = [];
  let asked = false;
  let renew: Head["renew"];
  for (const scheme of chosenSchemes(state, op)) {
    const values: string[] = [];
    for (const [option] of scheme.options) {
      const held = credentials[option];
      asked ||= typeof held !== "string";
      let value: string;
      if (typeof held === "object") {
        const token = (value = await held.get(state));
        renew = () => held.forget(token);
      } else {
        value = typeof held === "function" ? await held() : (held as string);
      }
      value = value?.trim();
      if (!value) throw new MissingCredentialsError(`${option} is empty`, { operation: op.name });
      values.push(value);
    }
    scheme.prove({ headers, query }, ...values);
    secrets.push(...values);
  }
  // null also takes away what a credential adds
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    if (value === null) delete headers[name.toLowerCase()];
  }
  const head = { headers, query: query.join("&"), secrets, renew };
  if (!asked) heads.set(op, head);
  return head;
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
