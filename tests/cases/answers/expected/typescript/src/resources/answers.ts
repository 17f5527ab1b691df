import { type Call, call } from "../core/call.js";
import { type Download, download } from "../core/downloads.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { dateTime } from "../core/reading.js";
import { Resource } from "../core/resource.js";
import type { CreateManyAnswer, GetInlineResponse, Thing } from "../models/answers.js";

const GET_NONE: Operation = { name: "answers.getNone", method: "GET", path: "/none", kind: "none" };

const GET_TEXT: Operation = {
  name: "answers.getText",
  method: "GET",
  path: "/text",
  kind: "text",
  accept: "text/plain, */*;q=0.5",
};

const GET_BINARY: Operation = {
  name: "answers.getBinary",
  method: "GET",
  path: "/binary",
  kind: "bytes",
};

const GET_ANY: Operation = { name: "answers.getAny", method: "GET", path: "/any" };

const GET_GONE: Operation = { name: "answers.getGone", method: "GET", path: "/gone" };

const GET_NUMBERS: Operation = { name: "answers.getNumbers", method: "GET", path: "/list" };

const GET_MAP: Operation = { name: "answers.getMap", method: "GET", path: "/map" };

const GET_MAYBE: Operation = { name: "answers.getMaybe", method: "GET", path: "/maybe" };

const GET_MOMENT: Operation = {
  name: "answers.getMoment",
  method: "GET",
  path: "/scalar",
  result: dateTime,
};

const CREATE_MANY: Operation = { name: "answers.createMany", method: "POST", path: "/many" };

const GET_DEFAULT: Operation = { name: "answers.getDefault", method: "GET", path: "/default" };

const GET_INLINE: Operation = {
  name: "answers.getInline",
  method: "GET",
  path: "/inline",
  accept: "application/problem+json",
};

/**
 * Answers.
 *
 * @example
 * ```ts
 * const resource = new AnswersResource(new AnswersCore());
 * ```
 */
export class AnswersResource extends Resource {
  /**
   * Call `GET /none`.
   *
   * @param options - Options of this call alone.
   * @returns Nothing to say.
   *
   * @example
   * ```ts
   * await answers.answers.getNone();
   * ```
   */
  getNone(options?: RequestOptions): Call<void> {
    return call(this._client, GET_NONE, undefined, options);
  }

  /**
   * Call `GET /text`.
   *
   * @param options - Options of this call alone.
   * @returns Plain text.
   *
   * @example
   * ```ts
   * const result = await answers.answers.getText();
   * ```
   */
  getText(options?: RequestOptions): Call<string> {
    return call(this._client, GET_TEXT, undefined, options);
  }

  /**
   * Call `GET /binary`.
   *
   * @param options - Options of this call alone.
   * @returns A picture.
   *
   * @example
   * ```ts
   * const download = await answers.answers.getBinary();
   * await download.save("download.bin");
   * ```
   */
  getBinary(options?: RequestOptions): Call<Download> {
    return download(this._client, GET_BINARY, undefined, options);
  }

  /**
   * Call `GET /any`.
   *
   * @param options - Options of this call alone.
   * @returns Who knows.
   *
   * @example
   * ```ts
   * const result = await answers.answers.getAny();
   * ```
   */
  getAny(options?: RequestOptions): Call<unknown> {
    return call(this._client, GET_ANY, undefined, options);
  }

  /**
   * Call `GET /gone`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const thing = await answers.answers.getGone();
   * ```
   */
  getGone(options?: RequestOptions): Call<Thing | undefined> {
    return call(this._client, GET_GONE, undefined, options);
  }

  /**
   * Call `GET /list`.
   *
   * @param options - Options of this call alone.
   * @returns Some numbers.
   *
   * @example
   * ```ts
   * const result = await answers.answers.getNumbers();
   * ```
   */
  getNumbers(options?: RequestOptions): Call<number[]> {
    return call(this._client, GET_NUMBERS, undefined, options);
  }

  /**
   * Call `GET /map`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const result = await answers.answers.getMap();
   * ```
   */
  getMap(options?: RequestOptions): Call<{ [key: string]: Thing }> {
    return call(this._client, GET_MAP, undefined, options);
  }

  /**
   * Call `GET /maybe`.
   *
   * @param options - Options of this call alone.
   * @returns Or nothing.
   *
   * @example
   * ```ts
   * const thing = await answers.answers.getMaybe();
   * ```
   */
  getMaybe(options?: RequestOptions): Call<Thing | null> {
    return call(this._client, GET_MAYBE, undefined, options);
  }

  /**
   * Call `GET /scalar`.
   *
   * @param options - Options of this call alone.
   * @returns A moment.
   *
   * @example
   * ```ts
   * const result = await answers.answers.getMoment();
   * ```
   */
  getMoment(options?: RequestOptions): Call<Date> {
    return call(this._client, GET_MOMENT, undefined, options);
  }

  /**
   * Call `POST /many`.
   *
   * @param options - Options of this call alone.
   * @returns It was there.
   *
   * @example
   * ```ts
   * const result = await answers.answers.createMany();
   * ```
   */
  createMany(options?: RequestOptions): Call<CreateManyAnswer> {
    return call(this._client, CREATE_MANY, undefined, options);
  }

  /**
   * Call `GET /default`.
   *
   * @param options - Options of this call alone.
   * @returns Always this.
   *
   * @example
   * ```ts
   * const thing = await answers.answers.getDefault();
   * ```
   */
  getDefault(options?: RequestOptions): Call<Thing> {
    return call(this._client, GET_DEFAULT, undefined, options);
  }

  /**
   * Call `GET /inline`.
   *
   * @param options - Options of this call alone.
   * @returns Without a name.
   *
   * @example
   * ```ts
   * const result = await answers.answers.getInline();
   * ```
   */
  getInline(options?: RequestOptions): Call<GetInlineResponse> {
    return call(this._client, GET_INLINE, undefined, options);
  }
}
