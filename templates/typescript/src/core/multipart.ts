/** Multipart bodies: put together without reading the files, sent again where all can be read again. */
import { bytesOf, encode } from "./encode.js";
import { filePart, type PartInput, streamOf } from "./files.js";
import { membersOf } from "./form.js";
import { layoutOf, type Operation, type Payload, type Writer } from "./operation.js";
import { isObject } from "./values.js";
import { headerOf, present, text } from "./wire.js";

const UNSAFE = /[\0-\x1f\x7f"]/g;

type Piece = Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array>;

/** Writes a body as `multipart/form-data`, or another kind of multipart. */
export async function multipart(op: Operation, body: unknown): Promise<Payload> {
  const boundary = crypto.randomUUID();
  const pieces: Piece[] = [];
  for (const [wire, value] of Object.entries(membersOf(body))) {
    if (value === null || value === undefined) continue;
    const isFile = op.files?.includes(wire);
    const parts = isFile ? filesIn(op, wire, value) : fieldsIn(op, wire, value);
    for (const [head, content] of parts) {
      const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(wire)}"`;
      pieces.push(bytes(`${disposition}${head}\r\n\r\n`), content, bytes("\r\n"));
    }
  }
  pieces.push(bytes(`--${boundary}--\r\n`));
  const media = (isAlone(op) && op.media) || "multipart/form-data";
  return { content: await together(pieces), media: `${media}; boundary=${boundary}` };
}

/** Does so when a member is given that JSON does not have. */
export const multipartOrJson: Writer = (op, body) => {
  const isForm = present(membersOf(body)).some(
    ([wire, value]) =>
      op.files?.includes(wire) || op.only?.includes(wire) || hasHeaders(op, wire, value),
  );
  return isForm ? multipart(op, body) : undefined;
};

/** Tells whether a member comes with the headers of its part. */
function hasHeaders(
  { headed }: Operation,
  wire: string,
  value: unknown,
): value is PartInput<unknown> {
  if (!headed?.includes(wire) || !isObject(value)) return false;
  return Object.keys(value).sort().join() === "content,headers";
}

/** Tells whether the operation takes nothing but multipart. */
function isAlone({ write }: Operation): boolean {
  return write === multipart;
}

type Part = [head: string, content: Piece];

function filesIn(op: Operation, wire: string, value: unknown): Part[] {
  const stated = layoutOf(op).fields.get(wire)?.media;
  return (Array.isArray(value) ? value : [value]).map((file: unknown): Part => {
    const { name = wire, type, guess, headers, content } = filePart(wire, file);
    const media = type ?? stated ?? guess ?? "application/octet-stream";
    const lines = linesOf({ "Content-Type": media, ...headers });
    return [`; filename="${quoted(name)}"${lines}`, content];
  });
}

function linesOf(headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(
    ([name, text]) => `\r\n${name}: ${headerOf(name, text)}`,
  );
  return lines.join("");
}

/**
 * Writes a list as parts of one name and an object as JSON. Where the operation takes JSON as
 * well, a list is JSON too: both forms say the same.
 */
function fieldsIn(op: Operation, wire: string, given: unknown): Part[] {
  const asText = !isAlone(op);
  const plainPart = { content: given, headers: {} };
  const { content: value, headers } = hasHeaders(op, wire, given) ? given : plainPart;
  const { encode: plainly = encode, media } = layoutOf(op).fields.get(wire) ?? {};
  const more = linesOf(headers);
  const head = (media ? linesOf({ "Content-Type": media }) : "") + more;
  const binary = bytesOf(value);
  if (binary) return [[head, binary]];
  const plain = plainly(value, {});
  const items = Array.isArray(plain) && !asText ? (plain as unknown[]) : [plain];
  return items.map((item): Part => {
    const isPlain = typeof item !== "object" || item === null;
    if (isPlain && !media?.endsWith("json")) return [head, bytes(text(item))];
    return [
      asText ? more : media ? head : `\r\nContent-Type: application/json${more}`,
      bytes(JSON.stringify(item)),
    ];
  });
}

/** Writes a name as browsers do: quotes and control characters percent-encoded. */
function quoted(name: string): string {
  return name.replace(UNSAFE, (found) => {
    const code = found.charCodeAt(0).toString(16).toUpperCase();
    return `%${code.padStart(2, "0")}`;
  });
}

/** Gives one body of all; a Blob is read again for each attempt, without being held in memory. */
async function together(pieces: readonly Piece[]): Promise<Blob | ReadableStream<Uint8Array>> {
  if (pieces.some((piece) => piece instanceof ReadableStream)) return streamOf(chunksOf(pieces));
  const lasting = pieces as readonly (Uint8Array<ArrayBuffer> | Blob)[];
  const size = lasting.reduce((sum, piece) => sum + sizeOf(piece), 0);
  const whole = new Blob(lasting as BlobPart[]);
  if (whole.size === size) return whole;
  // Bun leaves files of the disk out of a Blob that is made of several
  const read = lasting.map((piece) => (piece instanceof Blob ? piece.arrayBuffer() : piece));
  return new Blob(await Promise.all(read));
}

function sizeOf(piece: Uint8Array | Blob): number {
  return piece instanceof Blob ? piece.size : piece.length;
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

async function* chunksOf(pieces: readonly Piece[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    const stream = piece instanceof ReadableStream ? piece : new Blob([piece]).stream();
    const reader = stream.getReader() as ReadableStreamDefaultReader<Uint8Array>;
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  }
}
