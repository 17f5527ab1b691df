/** Access tokens that a client gets itself: OAuth 2.0 client credentials (RFC 6749, section 4.4). */
import { APIConnectionError, APIDecodeError, APITimeoutError, statusError } from "../errors.js";
import type { Credential, Grant, Held, TokenSource } from "./api.js";
import { readBody } from "./bodies.js";
import { base64 } from "./encode.js";
import { RawResponse } from "./response.js";
import { isObject } from "./values.js";
import type { State } from "./state.js";
import { encoded } from "./wire.js";

const NAME = "access token";
const [EARLY, LIFETIME, PATIENCE, MOST] = [30, 300, 30, 1_000_000];

/**
 * Lets a client give an id and a secret for its tokens.
 *
 * @param url - Where; relative to the base URL if it begins with a slash.
 * @param id - The option for the id, and its environment variable.
 * @param secret - The option for the secret, and its environment variable.
 */
export const clientCredentials =
  (url: string, id: Held, secret: Held): Grant =>
  (read, old) => {
    const [name, word] = [read(id), read(secret)];
    if (!name || !word) return old;
    const keeps = old instanceof Tokens ? old.isOf(name, word) : old;
    return keeps ? old : new Tokens(url, name, word);
  };

/** A token that is kept until shortly before it ends, and is got anew then. */
class Tokens implements TokenSource {
  readonly #url: string;
  readonly #id: Credential;
  readonly #secret: Credential;
  #token = "";
  #until = 0;
  #getting: Promise<string> | undefined;

  constructor(url: string, id: Credential, secret: Credential) {
    this.#url = url;
    this.#id = id;
    this.#secret = secret;
  }

  /** Tells whether it asks with this id and secret. */
  isOf(id: Credential, secret: Credential): boolean {
    return id === this.#id && secret === this.#secret;
  }

  forget(token: string): void {
    if (token === this.#token) this.#until = 0;
  }

  async get(state: State): Promise<string> {
    if (Date.now() < this.#until) return this.#token;
    this.#getting ??= this.#ask(state).finally(() => {
      this.#getting = undefined;
    });
    return this.#getting;
  }

  async #ask(state: State): Promise<string> {
    const pair = `${formEncoded(await told(this.#id))}:${formEncoded(await told(this.#secret))}`;
    const reply = await post(state, new URL(this.#url, state.baseUrl).href, pair);
    if (reply.status < 200 || reply.status > 299) {
      const message = `${reply.status}: no token was given for the client id and secret`;
      throw new (statusError(reply.status))(message, { response: reply });
    }
    const { access_token: token, expires_in: lifetime } = isObject(reply.body) ? reply.body : {};
    if (typeof token !== "string" || !token) {
      throw new APIDecodeError("the response holds no access_token", { response: reply });
    }
    const seconds = typeof lifetime === "number" ? lifetime : LIFETIME;
    this.#until = Date.now() + Math.max(seconds - EARLY, seconds / 2) * 1000;
    this.#token = token;
    return token;
  }
}

async function post(state: State, url: string, pair: string): Promise<RawResponse> {
  const init: RequestInit = {
    method: "POST",
    headers: {
      accept: "application/json",
      authorization: `Basic ${base64(new TextEncoder().encode(pair))}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: "grant_type=client_credentials",
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE * 1000),
  };
  try {
    const response = await (state.options.fetch ?? fetch)(url, init);
    const bytes = await readBody(response, MOST);
    return new RawResponse(NAME, response.status, response.headers, bytes, 1);
  } catch (cause) {
    const { name, message } = cause as Error;
    const Kind = name === "TimeoutError" ? APITimeoutError : APIConnectionError;
    throw new Kind(`no token: ${message}`, { operation: NAME, attempts: 1, cause });
  }
}

async function told(credential: Credential): Promise<string> {
  return typeof credential === "function" ? credential() : credential;
}

function formEncoded(value: string): string {
  return encoded(value).replaceAll("%20", "+");
}
