/**
 * Everything that a call can fail with.
 *
 *     APIError
 *     ├── MissingCredentialsError       nothing was sent
 *     ├── APIConnectionError            no complete response came
 *     │   └── APITimeoutError
 *     ├── APIStatusError                the API refused: 3xx, 4xx, 5xx
 *     │   ├── BadRequestError           400
 *     │   ├── AuthenticationError       401
 *     │   ├── PaymentRequiredError      402
 *     │   ├── PermissionDeniedError     403
 *     │   ├── NotFoundError             404
 *     │   ├── ConflictError             409
 *     │   ├── UnprocessableEntityError  422
 *     │   ├── RateLimitError            429
 *     │   └── ServerError               5xx
 *     ├── APIDecodeError                a 2xx whose body cannot be read
 *     └── WebhookVerificationError      a webhook that the API did not sign
 *
 * Wrong arguments are `TypeError` and `RangeError`; a call that its own `signal` ends fails with
 * the signal's reason, as `fetch` does.
 */
import type { Drift } from "./core/drift.js";
import type { RateLimit, RawResponse } from "./core/response.js";

/**
 * What is known about a failure.
 *
 * @example
 * ```ts
 * throw new APIError("no free slot", { operation: "slots.find" });
 * ```
 */
export interface ErrorDetails {
  operation?: string | undefined;
  attempts?: number | undefined;
  response?: RawResponse | undefined;
  cause?: unknown;
}

/**
 * The root of all errors.
 *
 * @example
 * ```ts
 * try {
 *   await call;
 * } catch (error) {
 *   if (!(error instanceof APIError)) throw error;
 *   console.error(error.operation, error.status, error.requestId, error.message);
 * }
 * ```
 */
export class APIError extends Error {
  override readonly name: string = "APIError";
  /** The operation that failed, "posts.create"; undefined outside of one. */
  readonly operation: string | undefined;
  /** How many requests were sent. */
  readonly attempts: number;
  /** HTTP status; 0 when no response came. */
  readonly status: number;
  /** Headers of the response. */
  readonly headers: Headers;
  /** Body of the response: parsed JSON, else text; undefined when there is none. */
  readonly body: unknown;
  /** What the API calls this request, if it says so. */
  readonly requestId: string | undefined;
  /** What the API said about its rate limit. */
  readonly rateLimit: RateLimit | undefined;

  constructor(message: string, details: ErrorDetails = {}) {
    const { response, cause, operation = response?.operation } = details;
    const { requestId, attempts = 0, status = 0, headers = new Headers() } = response ?? {};
    const shown = operation ? `${operation}: ${message}` : message;
    super(
      requestId ? `${shown} (request ${requestId})` : shown,
      cause === undefined ? undefined : { cause },
    );
    this.operation = operation;
    this.attempts = details.attempts ?? attempts;
    this.status = status;
    this.headers = headers;
    this.body = response?.body;
    this.requestId = requestId;
    this.rateLimit = response?.rateLimit;
  }

  /** What `JSON.stringify` shows, for logs; a body that is nested deeper than the stack is left out. */
  toJSON(): Record<string, unknown> {
    const { name, message, operation, attempts, status, requestId, body } = this;
    const shown = { name, message, operation, attempts, status, requestId };
    try {
      JSON.stringify(body, (_, value) => value); // takes more of the stack than without
    } catch {
      return shown;
    }
    return { ...shown, body };
  }
}

/**
 * The operation needs a credential that the client does not hold.
 *
 * @example
 * ```ts
 * if (error instanceof MissingCredentialsError) console.error("Set the key of the API first.");
 * ```
 */
export class MissingCredentialsError extends APIError {
  override readonly name: string = "MissingCredentialsError";
}

/**
 * The API could not be reached, or the connection was lost before the response was complete.
 *
 * @example
 * ```ts
 * if (error instanceof APIConnectionError) console.error("no response", error.attempts);
 * ```
 */
export class APIConnectionError extends APIError {
  override readonly name: string = "APIConnectionError";
}

/**
 * The API did not answer in time.
 *
 * @example
 * ```ts
 * if (error instanceof APITimeoutError) console.error(`${error.operation} took too long`);
 * ```
 */
export class APITimeoutError extends APIConnectionError {
  override readonly name: string = "APITimeoutError";
}

/**
 * The signature of a webhook is missing, malformed or wrong.
 *
 * @example
 * ```ts
 * if (error instanceof WebhookVerificationError) return new Response(null, { status: 400 });
 * ```
 */
export class WebhookVerificationError extends APIError {
  override readonly name: string = "WebhookVerificationError";
}

/**
 * The API accepted the request, but its response cannot be read.
 *
 * @example
 * ```ts
 * if (error instanceof APIDecodeError) for (const drift of error.drifts) console.error(drift.path);
 * ```
 */
export class APIDecodeError extends APIError {
  override readonly name: string = "APIDecodeError";
  /** What differs from the documentation, for a client with `strict`. */
  readonly drifts: readonly Drift[];

  constructor(message: string, details: ErrorDetails & { drifts?: readonly Drift[] } = {}) {
    super(message, details);
    this.drifts = details.drifts ?? [];
  }
}

/**
 * The API refused, or sent elsewhere: a status of 3xx, 4xx or 5xx.
 *
 * @example
 * ```ts
 * if (error instanceof APIStatusError && error.status === 418) console.error(error.body);
 * ```
 */
export class APIStatusError<Model = unknown> extends APIError {
  override readonly name: string = "APIStatusError";
  /** The body as the documented model of this error; undefined without one. */
  readonly model: Model | undefined;

  constructor(message: string, details: ErrorDetails & { model?: Model | undefined } = {}) {
    super(message, details);
    this.model = details.model;
  }
}

/**
 * 400: the request is not what the API expects.
 *
 * @example
 * ```ts
 * if (error instanceof BadRequestError) console.error(error.message, error.body);
 * ```
 */
export class BadRequestError<Model = unknown> extends APIStatusError<Model> {
  override readonly name: string = "BadRequestError";
}

/**
 * 401: the credential is missing, wrong or expired.
 *
 * @example
 * ```ts
 * if (error instanceof AuthenticationError) console.error("The credential is not accepted.");
 * ```
 */
export class AuthenticationError<Model = unknown> extends APIStatusError<Model> {
  override readonly name: string = "AuthenticationError";
}

/**
 * 402: the plan does not include this.
 *
 * @example
 * ```ts
 * if (error instanceof PaymentRequiredError) console.error("Another plan is needed.");
 * ```
 */
export class PaymentRequiredError<Model = unknown> extends APIStatusError<Model> {
  override readonly name: string = "PaymentRequiredError";
}

/**
 * 403: the credential does not allow this.
 *
 * @example
 * ```ts
 * if (error instanceof PermissionDeniedError) console.error(`not allowed: ${error.message}`);
 * ```
 */
export class PermissionDeniedError<Model = unknown> extends APIStatusError<Model> {
  override readonly name: string = "PermissionDeniedError";
}

/**
 * 404: there is no such thing, or it is not visible.
 *
 * @example
 * ```ts
 * if (error instanceof NotFoundError) return undefined;
 * ```
 */
export class NotFoundError<Model = unknown> extends APIStatusError<Model> {
  override readonly name: string = "NotFoundError";
}

/**
 * 409: the state of the thing does not allow this.
 *
 * @example
 * ```ts
 * if (error instanceof ConflictError) console.error(error.model ?? error.body);
 * ```
 */
export class ConflictError<Model = unknown> extends APIStatusError<Model> {
  override readonly name: string = "ConflictError";
}

/**
 * 422: the request is well formed, its values are not acceptable.
 *
 * @example
 * ```ts
 * if (error instanceof UnprocessableEntityError) console.error(error.model ?? error.body);
 * ```
 */
export class UnprocessableEntityError<Model = unknown> extends APIStatusError<Model> {
  override readonly name: string = "UnprocessableEntityError";
}

/**
 * 429: too many requests; `rateLimit` and `headers` tell when to come back.
 *
 * @example
 * ```ts
 * if (error instanceof RateLimitError) console.error(error.rateLimit?.reset);
 * ```
 */
export class RateLimitError<Model = unknown> extends APIStatusError<Model> {
  override readonly name: string = "RateLimitError";
}

/**
 * 5xx: the API failed.
 *
 * @example
 * ```ts
 * if (error instanceof ServerError) console.error(`try again later: ${error.requestId}`);
 * ```
 */
export class ServerError<Model = unknown> extends APIStatusError<Model> {
  override readonly name: string = "ServerError";
}

const BY_STATUS: Readonly<Record<number, typeof APIStatusError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  402: PaymentRequiredError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

/** Tells the class of error for a status. */
export function statusError(status: number): typeof APIStatusError {
  return BY_STATUS[status] ?? (status >= 500 ? ServerError : APIStatusError);
}
