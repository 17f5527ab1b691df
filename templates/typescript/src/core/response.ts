/**
 * What a response says about the rate limit; undefined where it says nothing.
 *
 * @example
 * ```ts
 * console.log(client.lastRateLimit?.remaining);
 * ```
 */
export interface RateLimit {
  /** Requests per window. */
  readonly limit: number | undefined;
  /** Requests left in this window. */
  readonly remaining: number | undefined;
  /** When the next window begins. */
  readonly reset: Date | undefined;
}

const REQUEST_IDS = ["x-request-id", "request-id", "x-amzn-requestid", "cf-ray"];
const utf8 = /* @__PURE__ */ new TextDecoder();

/**
 * A response as it came, with its metadata.
 *
 * @example
 * ```ts
 * const response = await call.asResponse();
 * console.log(response.status, response.headers.get("etag"), response.json());
 * ```
 */
export class RawResponse {
  /** "posts.create". */
  readonly operation: string;
  readonly status: number;
  readonly headers: Headers;
  /** The body, decompressed; empty for a stream. */
  readonly bytes: Uint8Array;
  /** How many requests were sent. */
  readonly attempts: number;

  constructor(
    operation: string,
    status: number,
    headers: Headers,
    bytes: Uint8Array,
    attempts: number,
  ) {
    this.operation = operation;
    this.status = status;
    this.headers = headers;
    this.bytes = bytes;
    this.attempts = attempts;
  }

  /** What the API calls this request, if it says so. */
  get requestId(): string | undefined {
    return requestIdOf(this.headers);
  }

  /** What the API said about its rate limit, if it did. */
  get rateLimit(): RateLimit | undefined {
    return rateLimitOf(this.headers);
  }

  /** The body as text, in the charset that the response names, else UTF-8. */
  get text(): string {
    const type = this.headers.get("content-type") ?? "";
    const charset = /charset\s*=\s*["']?([^"';\s]+)/i.exec(type)?.[1];
    try {
      return new TextDecoder(charset).decode(this.bytes);
    } catch {
      return utf8.decode(this.bytes); // the charset is one that nobody knows
    }
  }

  /**
   * Parses the body as JSON.
   *
   * @throws SyntaxError when it is not JSON.
   */
  json(): unknown {
    return JSON.parse(utf8.decode(this.bytes));
  }

  /** The body as parsed as it can be: JSON, else text, else undefined when there is none. */
  get body(): unknown {
    try {
      return this.json();
    } catch {
      return this.text || undefined;
    }
  }
}

/** Finds the id of a request in the headers of its response. */
export function requestIdOf(headers: Headers): string | undefined {
  for (const name of REQUEST_IDS) {
    const value = headers.get(name);
    if (value && /^[!-~]{1,200}$/.test(value)) return value;
  }
  return undefined;
}

/** Reads the rate limit; the reset may be seconds from now or of the epoch. */
export function rateLimitOf(headers: Headers): RateLimit | undefined {
  const [limit, remaining, reset] = ["limit", "remaining", "reset"].map((name) =>
    seconds(headers.get(`x-ratelimit-${name}`) ?? headers.get(`ratelimit-${name}`)),
  );
  if (limit === undefined && remaining === undefined && reset === undefined) return undefined;
  return { limit: whole(limit), remaining: whole(remaining), reset: moment(reset) };
}

/** Reads a decimal number that is not negative; undefined for anything else. */
export function seconds(value: string | null): number | undefined {
  return value && /^\s*\d{1,15}(\.\d*)?\s*$/.test(value) ? Number(value) : undefined;
}

const whole = (number: number | undefined) => number && Math.trunc(number);

function moment(reset: number | undefined): Date | undefined {
  if (reset === undefined) return undefined;
  if (reset < 1e9) return new Date(Date.now() + reset * 1000);
  const date = new Date(reset >= 1e11 ? reset : reset * 1000);
  return Number(date) ? date : undefined;
}
