import type { State } from "./state.js";

/**
 * A credential, or a function that is asked for it before each request.
 *
 * @example
 * ```ts
 * const credential: Credential = async () => (await fetch("https://vault.test/key")).text();
 * ```
 */
export type Credential = string | (() => string | Promise<string>);

/** An option of the client that holds a credential, and the environment variable that does else. */
export type Held = readonly [option: string, variable?: string];

/** Adds credentials, in the order of their scheme's options, to what a request says of its caller. */
export type Proof = (
  request: { readonly headers: Record<string, string>; readonly query: string[] },
  ...credentials: string[]
) => void;

/** A way in which callers prove who they are. */
export interface Scheme {
  readonly options: readonly Held[];
  readonly prove: Proof;
  /** The header, parameter or cookie that is not to be shown. */
  readonly name?: string;
  /** How the client can get the credential itself. */
  readonly grant?: Grant;
}

/** Gives tokens as they are needed. */
export interface TokenSource {
  get(state: State): Promise<string>;
  /** Takes a token as ended, since the API refused it. */
  forget(token: string): void;
}

/** Gives what a scheme's option holds, `old` or a source of tokens, by what other options hold. */
export type Grant = (
  read: (option: Held) => Credential | undefined,
  old: Credential | TokenSource | undefined,
) => Credential | TokenSource | undefined;

/** Alternatives, each a set of schemes that are needed together; an empty one needs none. */
export type Security = readonly (readonly string[])[];

/** How the API signs what it sends to webhooks: an HMAC over the raw body. */
export interface WebhookInfo {
  readonly header: string;
  readonly algorithm?: "sha1" | "sha256" | "sha384" | "sha512";
  readonly encoding?: "hex" | "base64";
  readonly variable?: string;
  /** The member that tells the kind of an event. */
  readonly property?: string;
}

/**
 * What an API is called, where it is, and how it knows its callers.
 *
 * @example
 * ```ts
 * const info: ApiInfo = {
 *   name: "Example",
 *   package: "example",
 *   version: "1.0.0",
 *   environments: { production: "https://api.example.com" },
 *   schemes: {},
 *   security: [],
 * };
 * ```
 */
export interface ApiInfo {
  readonly name: string;
  readonly package: string;
  readonly version: string;
  readonly environments: Readonly<Record<string, string>>;
  readonly baseUrlVariable?: string;
  readonly schemes: Readonly<Record<string, Scheme>>;
  readonly security: Security;
  readonly idempotencyHeader?: string;
}
