import { type Call, call } from "../core/call.js";
import type { FileInput, PartInput } from "../core/files.js";
import { form } from "../core/form.js";
import { multipart, multipartOrJson } from "../core/multipart.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { raw } from "../core/raw.js";
import { Resource } from "../core/resource.js";
import type { MessageButton, MultipartMeta } from "../models/bodies.js";

const SEND_FORM: Operation = {
  name: "bodies.sendForm",
  method: "POST",
  path: "/form",
  fields: "scopes",
  params: { grantType: ["field", "grant_type"] },
  media: "application/x-www-form-urlencoded",
  write: form,
  kind: "none",
};

const SEND_MULTIPART: Operation = {
  name: "bodies.sendMultipart",
  method: "POST",
  path: "/multipart",
  fields: "file pages folderName meta",
  files: ["file", "pages"],
  headed: ["folderName"],
  write: multipart,
  kind: "none",
};

const SEND_MESSAGE: Operation = {
  name: "bodies.sendMessage",
  method: "POST",
  path: "/message",
  fields: "text buttons attachment caption",
  files: ["attachment"],
  only: ["caption"],
  write: multipartOrJson,
  kind: "none",
};

const SEND_BINARY: Operation = {
  name: "bodies.sendBinary",
  method: "PUT",
  path: "/binary",
  params: { content: ["body"] },
  media: "application/octet-stream",
  write: raw,
  kind: "none",
};

const SEND_TEXT: Operation = {
  name: "bodies.sendText",
  method: "PUT",
  path: "/text",
  params: { body: ["body"] },
  media: "text/plain",
  write: raw,
  kind: "none",
};

/** What {@link Bodies.sendForm} takes. */
export interface BodiesSendFormParams {
  grantType: string;
  scopes?: string[] | undefined;
}

/** What {@link Bodies.sendMultipart} takes. */
export interface BodiesSendMultipartParams {
  file: FileInput;
  pages?: FileInput[] | undefined;
  folderName?: string | PartInput<string> | undefined;
  meta?: MultipartMeta | undefined;
}

/** What {@link Bodies.sendMessage} takes. */
export interface BodiesSendMessageParams {
  text: string;
  buttons?: MessageButton[] | undefined;
  attachment?: FileInput | undefined;
  caption?: string | undefined;
}

/**
 * Bodies.
 *
 * @example
 * ```ts
 * const resource = new Bodies(new BodyOtherCore());
 * ```
 */
export class Bodies extends Resource {
  /**
   * Call `POST /form`.
   *
   * @param params - What is sent: see {@link BodiesSendFormParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.bodies.sendForm({ grantType: "grant-type" });
   * ```
   */
  sendForm(params: BodiesSendFormParams, options?: RequestOptions): Call<void> {
    return call(this._client, SEND_FORM, params, options);
  }

  /**
   * Call `POST /multipart`.
   *
   * @param params - What is sent: see {@link BodiesSendMultipartParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.bodies.sendMultipart({
   *   file: new File(["content"], "document.pdf"),
   *   folderName: "Example",
   * });
   * ```
   */
  sendMultipart(params: BodiesSendMultipartParams, options?: RequestOptions): Call<void> {
    return call(this._client, SEND_MULTIPART, params, options);
  }

  /**
   * Call `POST /message`.
   *
   * @param params - What is sent: see {@link BodiesSendMessageParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.bodies.sendMessage({
   *   text: "Hello from TypeScript!",
   *   attachment: new File(["content"], "photo.jpg"),
   * });
   * ```
   */
  sendMessage(params: BodiesSendMessageParams, options?: RequestOptions): Call<void> {
    return call(this._client, SEND_MESSAGE, params, options);
  }

  /**
   * Call `PUT /binary`.
   *
   * @param content - Content.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.bodies.sendBinary(new File(["content"], "document.pdf"));
   * ```
   */
  sendBinary(content: FileInput, options?: RequestOptions): Call<void> {
    return call(this._client, SEND_BINARY, { content }, options);
  }

  /**
   * Call `PUT /text`.
   *
   * @param body - Body.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.bodies.sendText("Hello from TypeScript!");
   * ```
   */
  sendText(body?: string, options?: RequestOptions): Call<void> {
    return call(this._client, SEND_TEXT, { body }, options);
  }
}
