/**
 * What can be sent as a file.
 *
 * @example
 * ```ts
 * const content: FileContent = new Blob(["a,b"], { type: "text/csv" });
 * ```
 */
export type FileContent =
  | Blob
  | ArrayBuffer
  | Uint8Array
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

/**
 * A file: its content, or its content with a name, a media type, headers of its part.
 *
 * @example
 * ```ts
 * const file: FileInput = { content: "a,b", name: "table.csv", type: "text/csv" };
 * ```
 */
export type FileInput =
  | FileContent
  | {
      readonly content: FileContent | string;
      readonly name?: string | undefined;
      readonly type?: string | undefined;
      readonly headers?: Readonly<Record<string, string>> | undefined;
    };

/**
 * A member of a form with headers of its part.
 *
 * @example
 * ```ts
 * const note: PartInput<string> = { content: "Servus!", headers: { "Content-Language": "de" } };
 * ```
 */
export interface PartInput<T> {
  readonly content: T;
  readonly headers: Readonly<Record<string, string>>;
}

/** A file that is ready to be sent. */
export interface FilePart {
  readonly name: string | undefined;
  readonly type: string | undefined;
  /** The media type that its name suggests. */
  readonly guess: string | undefined;
  readonly headers: Readonly<Record<string, string>> | undefined;
  /** What can be read again, or once only. */
  readonly content: Blob | ReadableStream<Uint8Array>;
}

/**
 * Opens a file of the disk, where the platform has one. It is read when it is sent, piece by piece.
 *
 * @param options - A name and media type in place of those of the path.
 *
 * @example
 * ```ts
 * const file = await fileFromPath("photo.jpg", { name: "cover.jpg" });
 * ```
 */
export async function fileFromPath(
  path: string,
  options: { name?: string; type?: string } = {},
): Promise<File> {
  const name = options.name ?? baseName(path);
  const type = options.type ?? typeOf(name) ?? "application/octet-stream";
  return new File([await opened(path)], name, { type });
}

/**
 * Makes what a caller gives as a file ready.
 *
 * @throws TypeError when it is no file; text is neither a path nor content.
 */
export function filePart(name: string, given: unknown): FilePart {
  if (typeof given === "object" && given !== null) {
    const described: Described = "content" in given ? (given as Described) : { content: given };
    const content = contentOf(described.content, described === given);
    const { name: said, headers } = described;
    const own = said ?? nameOf(described.content);
    const type = described.type ?? ((content instanceof Blob && content.type) || undefined);
    if (content) return { name: own, type, guess: typeOf(own), headers, content };
  }
  const hint = "fileFromPath(path) opens one, { content } is text";
  throw new TypeError(`${name} must be a file, not ${typeof given}; ${hint}`);
}

interface Described {
  readonly content: unknown;
  readonly name?: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function contentOf(given: unknown, text: boolean): FilePart["content"] | undefined {
  if (typeof given === "string") return text ? new Blob([given]) : undefined;
  if (given instanceof Blob || given instanceof ReadableStream) return given;
  if (given instanceof ArrayBuffer || ArrayBuffer.isView(given)) {
    return new Blob([given as Uint8Array<ArrayBuffer>]);
  }
  if (typeof given !== "object" || given === null) return undefined;
  if (Symbol.asyncIterator in given) {
    return streamOf(given as AsyncIterable<Uint8Array>);
  }
  return undefined;
}

function nameOf(content: unknown): string | undefined {
  const { name, path } = content as { name?: unknown; path?: unknown };
  if (content instanceof File) return name as string;
  return typeof path === "string" ? baseName(path) : undefined;
}

/** Makes a stream of what gives pieces. */
export function streamOf(
  pieces: AsyncIterable<Uint8Array>,
  close?: () => Promise<void>,
): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await close?.();
      await iterator.return?.();
    },
  });
}

interface NodeFiles {
  openAsBlob?(path: string): Promise<Blob>;
  promises: { readFile(path: string): Promise<Uint8Array<ArrayBuffer>> };
}

/** Opens a file without reading it, where the platform can; the name keeps bundlers out of it. */
async function opened(path: string): Promise<Blob> {
  const library = "node:fs";
  const files = (await import(/* webpackIgnore: true */ /* @vite-ignore */ library)) as NodeFiles;
  return files.openAsBlob
    ? files.openAsBlob(path)
    : new Blob([await files.promises.readFile(path)]);
}

function baseName(path: string): string {
  return path.split(/[\\/]/).pop() as string;
}

/** Media types by what names end with: that of their subtype, or what stands behind a colon. */
const TYPES =
  "application/json application/pdf application/xml application/zip audio/mp4:m4a audio/mpeg:mp3 " +
  "audio/ogg audio/wav image/avif image/gif image/heic image/jpeg image/jpeg:jpg image/png " +
  "image/svg+xml:svg image/webp text/csv text/html text/plain:txt video/mp4 video/quicktime:mov " +
  "video/webm";

function typeOf(name: string | undefined): string | undefined {
  const ending = /\.(\w+)$/.exec(name ?? "")?.[1]?.toLowerCase();
  const found = TYPES.split(" ").find((type) => type.split(/[/:]/).at(-1) === ending);
  return found?.split(":")[0];
}
