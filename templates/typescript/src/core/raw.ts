import { filePart } from "./files.js";
import type { Operation, Payload } from "./operation.js";

/** Writes a body as it is given: text, bytes, a Blob, a stream. */
export function raw(op: Operation, body: unknown): Payload {
  const media = op.media ?? "application/octet-stream";
  if (typeof body === "string") return { content: body, media };
  const { content, type, guess } = filePart("body", body);
  const own = type ?? guess ?? "application/octet-stream";
  const isSaid = type !== undefined && "content" in (body as object);
  return { content, media: isSaid || media.includes("*") ? own : media };
}
