/** How credentials travel: each is held by the schemes that need it alone. */
import type { Proof } from "./api.js";
import { addCookie, cookieOf, encoded, headerOf } from "./wire.js";

/** As a bearer token. */
export const bearer: Proof = ({ headers }, token) => {
  headers["authorization"] ??= `Bearer ${headerOf("authorization", token)}`;
};

/** As a user's name and password. */
export const basic: Proof = ({ headers }, ...pair) => {
  const bytes = new TextEncoder().encode(pair.join(":"));
  headers["authorization"] ??= `Basic ${btoa(String.fromCharCode(...bytes))}`;
};

/** In a header. */
export const inHeader =
  (name: string): Proof =>
  ({ headers }, key) => {
    headers[name.toLowerCase()] ??= headerOf(name, key);
  };

/** In the query. */
export const inQuery =
  (name: string): Proof =>
  ({ query }, key) => {
    query.push(`${encoded(name)}=${encoded(key)}`);
  };

/** In a cookie. */
export const inCookie =
  (name: string): Proof =>
  ({ headers }, key) =>
    addCookie(headers, cookieOf(name, key));
