/** Multipart bodies: put together without reading the files, sent again where all can be read again. */
import { bytesOf, encode } from "./encode.js";
import { filePart, streamOf } from "./files.js";
import { membersOf } from "./form.js";
import { fieldOf, type Operation, type Payload } from "./operation.js";
import { text } from "./wire.js";

const MULTIPART = "multipart/form-data";
const UNSAFE = /[\0-\x1f\x7f"]/g;

type Piece = string | Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array>;

/** Writes a body as `multipart/form-data`. */
export async function multipart(op: Operation, body: unknown): Promise<Payload> {
  const boundary = crypto.randomUUID();
  const pieces: Piece[] = [];
  for (const [wire, value] of Object.entries(membersOf(body))) {
    if (value === null || value === undefined) continue;
    const isFile = op.files?.includes(wire);
    const parts = isFile ? filesIn(wire, value) : fieldsIn(op, wire, value);
    for (const [head, content] of await Promise.all(parts)) {
      pieces.push(
        `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`,
        content,
        "\r\n",
      );
    }
  }
  pieces.push(`--${boundary}--\r\n`);
  return { content: together(pieces), media: `${MULTIPART}; boundary=${boundary}` };
}

type Part = [head: string, content: Piece];

function filesIn(wire: string, value: unknown): Promise<Part>[] {
  return (Array.isArray(value) ? value : [value]).map(async (file: unknown): Promise<Part> => {
    const { name = wire, type = "application/octet-stream", content } = await filePart(wire, file);
    if (/[\0-\x1f\x7f]/.test(type)) throw new TypeError("a media type holds a control character");
    return [`name="${quoted(wire)}"; filename="${quoted(name)}"\r\nContent-Type: ${type}`, content];
  });
}

/**
 * Writes a list as parts of one name and an object as JSON. Where the operation takes JSON as
 * well, a list is JSON too: both forms say the same.
 */
function fieldsIn(op: Operation, wire: string, value: unknown): Part[] {
  const slot = fieldOf(op, wire);
  const asText = slot?.style === "json" || op.write !== multipart;
  const head = `name="${quoted(wire)}"`;
  const bytes = bytesOf(value);
  if (bytes) return [[head, bytes]];
  const plain = encode(slot?.schema, value);
  const items = Array.isArray(plain) && !asText ? (plain as unknown[]) : [plain];
  return items.map((item): Part => {
    if (typeof item !== "object" || item === null) return [head, text(item)];
    const shown = asText ? head : `${head}\r\nContent-Type: application/json`;
    return [shown, JSON.stringify(item)];
  });
}

/** Writes a name as browsers do: quotes and control characters percent-encoded. */
function quoted(name: string): string {
  return name.replace(UNSAFE, (found) => {
    const code = found.charCodeAt(0).toString(16).toUpperCase();
    return `%${code.padStart(2, "0")}`;
  });
}

function together(pieces: readonly Piece[]): Blob | ReadableStream<Uint8Array> {
  const lasting = pieces.filter((piece) => !(piece instanceof ReadableStream)) as BlobPart[];
  return lasting.length === pieces.length ? new Blob(lasting) : streamOf(chunksOf(pieces));
}

async function* chunksOf(pieces: readonly Piece[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    const stream = piece instanceof ReadableStream ? piece : new Blob([piece as BlobPart]).stream();
    const reader = stream.getReader() as ReadableStreamDefaultReader<Uint8Array>;
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  }
}
