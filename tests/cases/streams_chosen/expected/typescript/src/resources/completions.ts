import { type Call, call } from "../core/call.js";
import { type Download, download } from "../core/downloads.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import { type Event, type Stream, stream } from "../core/streams.js";
import type { Completion } from "../models/completion.js";
import type {
  PullModelLine,
  PullModelResponse,
  Speech,
  SpeechStreamFormat,
} from "../models/completions.js";
import type { Piece } from "../models/piece.js";

const CREATE: Operation = {
  name: "completions.create",
  method: "POST",
  path: "/completions",
  fields: "prompt stream",
};

const CREATE_STREAM: Operation = {
  name: "completions.create",
  method: "POST",
  path: "/completions",
  fields: "prompt stream",
  kind: "events",
  accept: "text/event-stream",
  result: {},
  answer: "stream",
};

const PULL_MODEL: Operation = {
  name: "completions.pullModel",
  method: "POST",
  path: "/pulls",
  fields: "model stream",
  kind: "lines",
  accept: "application/x-ndjson, application/jsonl, */*;q=0.5",
};

const PULL_MODEL_STREAM_FALSE: Operation = {
  name: "completions.pullModel",
  method: "POST",
  path: "/pulls",
  fields: "model stream",
  answer: "stream False",
};

const CREATE_SPEECH: Operation = {
  name: "completions.createSpeech",
  method: "POST",
  path: "/speech",
  fields: "streamFormat",
  kind: "bytes",
};

const CREATE_SPEECH_STREAM_FORMAT_SSE: Operation = {
  name: "completions.createSpeech",
  method: "POST",
  path: "/speech",
  fields: "streamFormat",
  kind: "events",
  accept: "text/event-stream",
  result: {},
  answer: "streamFormat sse",
};

/** What {@link Completions.create} takes. */
export interface CompletionsCreateParams {
  prompt: string;
  /** Answer piece by piece. Default: `false`. */
  stream?: boolean | null | undefined;
}

/** What {@link Completions.pullModel} takes. */
export interface CompletionsPullModelParams {
  model: string;
  /** Default: `true`. */
  stream?: boolean | undefined;
}

/** What {@link Completions.createSpeech} takes. */
export interface CompletionsCreateSpeechParams {
  /** Default: `"audio"`. */
  streamFormat?: SpeechStreamFormat | undefined;
}

/**
 * Completions.
 *
 * @example
 * ```ts
 * const resource = new Completions(new ChosenStreamsCore());
 * ```
 */
export class Completions extends Resource {
  /**
   * Call `POST /completions`.
   *
   * @param params - What is sent: see {@link CompletionsCreateParams}.
   * @param options - Options of this call alone.
   * @returns A completion, or its pieces.
   *
   * @example
   * ```ts
   * const stream = await client.completions.create({ prompt: "Hello", stream: true });
   * for await (const event of stream) {
   *   console.log(event.data);
   * }
   * ```
   */
  create(
    params: CompletionsCreateParams & { stream: true },
    options?: RequestOptions,
  ): Call<Stream<Event<Piece>>>;
  /**
   * Call `POST /completions`.
   *
   * @param params - What is sent: see {@link CompletionsCreateParams}.
   * @param options - Options of this call alone.
   * @returns A completion, or its pieces.
   *
   * @example
   * ```ts
   * const completion = await client.completions.create({ prompt: "Hello" });
   * ```
   */
  create(
    params: CompletionsCreateParams & { stream?: false | null | undefined },
    options?: RequestOptions,
  ): Call<Completion>;
  create(
    params: CompletionsCreateParams,
    options?: RequestOptions,
  ): Call<Stream<Event<Piece>> | Completion>;
  create(
    params: CompletionsCreateParams,
    options?: RequestOptions,
  ): Call<Stream<Event<Piece>> | Completion> {
    if (params.stream === true) {
      return stream(this._client, CREATE_STREAM, params, options);
    }
    return call(this._client, CREATE, params, options);
  }

  /**
   * Call `POST /pulls`.
   *
   * @param params - What is sent: see {@link CompletionsPullModelParams}.
   * @param options - Options of this call alone.
   * @returns How far it is.
   *
   * @example
   * ```ts
   * const result = await client.completions.pullModel({ model: "model", stream: false });
   * ```
   */
  pullModel(
    params: CompletionsPullModelParams & { stream: false },
    options?: RequestOptions,
  ): Call<PullModelResponse>;
  /**
   * Call `POST /pulls`.
   *
   * @param params - What is sent: see {@link CompletionsPullModelParams}.
   * @param options - Options of this call alone.
   * @returns How far it is.
   *
   * @example
   * ```ts
   * const stream = await client.completions.pullModel({ model: "model" });
   * for await (const line of stream) {
   *   console.log(line);
   * }
   * ```
   */
  pullModel(
    params: CompletionsPullModelParams & { stream?: true | undefined },
    options?: RequestOptions,
  ): Call<Stream<PullModelLine>>;
  pullModel(
    params: CompletionsPullModelParams,
    options?: RequestOptions,
  ): Call<PullModelResponse | Stream<PullModelLine>>;
  pullModel(
    params: CompletionsPullModelParams,
    options?: RequestOptions,
  ): Call<PullModelResponse | Stream<PullModelLine>> {
    if (params.stream === false) {
      return call(this._client, PULL_MODEL_STREAM_FALSE, params, options);
    }
    return stream(this._client, PULL_MODEL, params, options);
  }

  /**
   * Call `POST /speech`.
   *
   * @param params - What is sent: see {@link CompletionsCreateSpeechParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const stream = await client.completions.createSpeech({ streamFormat: "sse" });
   * for await (const event of stream) {
   *   console.log(event.data);
   * }
   * ```
   */
  createSpeech(
    params: CompletionsCreateSpeechParams & { streamFormat: "sse" },
    options?: RequestOptions,
  ): Call<Stream<Event<Speech>>>;
  /**
   * Call `POST /speech`.
   *
   * @param params - What is sent: see {@link CompletionsCreateSpeechParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const download = await client.completions.createSpeech();
   * await download.save("download.bin");
   * ```
   */
  createSpeech(
    params?: CompletionsCreateSpeechParams & { streamFormat?: "audio" | undefined },
    options?: RequestOptions,
  ): Call<Download>;
  createSpeech(
    params?: CompletionsCreateSpeechParams,
    options?: RequestOptions,
  ): Call<Stream<Event<Speech>> | Download>;
  createSpeech(
    params?: CompletionsCreateSpeechParams,
    options?: RequestOptions,
  ): Call<Stream<Event<Speech>> | Download> {
    if (params?.streamFormat === "sse") {
      return stream(this._client, CREATE_SPEECH_STREAM_FORMAT_SSE, params, options);
    }
    return download(this._client, CREATE_SPEECH, params, options);
  }
}
