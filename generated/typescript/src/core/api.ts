import type { Schema } from "./shapes.js";
import type { State } from "./state.js";

/** A credential, or a function that is asked for it before each request. */
export type Credential = string | (() => string | Promise<string>);

/** How a credential travels, which option of the client holds it, and which variable else. */
export type Scheme =
  | {
      readonly kind: "bearer";
      readonly option: string;
      readonly variable?: string;
      /** How the client can get the value itself. */
      readonly grant?: Grant;
    }
  | {
      readonly kind: "basic";
      readonly option: string;
      readonly variable?: string;
      readonly passwordOption: string;
      readonly passwordVariable?: string;
    }
  | {
      readonly kind: "key";
      readonly option: string;
      readonly variable?: string;
      readonly place: "header" | "query" | "cookie";
      readonly name: string;
    };

/** Gives tokens as they are needed. */
export interface TokenSource {
  get(state: State): Promise<string>;
  /** Takes a token as ended, since the API refused it. */
  forget(token: string): void;
  /** Tells whether it asks with this id and secret. */
  isOf(id: Credential, secret: Credential): boolean;
}

/** An id and a secret, each an option and its environment variable, that are given for tokens. */
export interface Grant {
  readonly id: readonly [option: string, variable: string];
  readonly secret: readonly [option: string, variable: string];
  source(id: Credential, secret: Credential): TokenSource;
}

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
  readonly event?: Schema;
}

/** What an API is called, where it is, and how it knows its callers. */
export interface ApiInfo {
  readonly name: string;
  readonly package: string;
  readonly version: string;
  readonly environments: Readonly<Record<string, string>>;
  readonly baseUrlVariable?: string;
  readonly schemes: Readonly<Record<string, Scheme>>;
  readonly security: Security;
  readonly idempotencyHeader?: string;
  readonly webhook?: WebhookInfo;
}
