/** Files as a user of the SDK may give them, for the calls of the program. */
import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "conformance-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Sizes of what was read at once, from the files of one scenario. */
export const largest = { read: 0 };

/** A file that notes when it is read whole. */
class Watched extends File {
  override arrayBuffer(): Promise<ArrayBuffer> {
    largest.read = Math.max(largest.read, this.size);
    return super.arrayBuffer();
  }
}

interface Given {
  /** "bytes", "path", "open", "named" (with its name and type), "text" (a bare text). */
  how: string;
  name: string;
  content?: string;
  type?: string;
  /** Repeat the content up to so many bytes. */
  size?: number;
}

let count = 0;

/** Gives a file in one of its forms. */
export async function file({ how, name, content = "", type, size }: Given): Promise<unknown> {
  const held = new TextEncoder().encode(content.repeat(size ? size / content.length : 1));
  switch (how) {
    case "bytes":
      return held;
    case "path": {
      const place = mkdtempSync(join(folder, `${count++}-`));
      writeFileSync(join(place, name), held);
      return new File([await openAsBlob(join(place, name))], name);
    }
    case "open":
      return new Watched([held], name);
    case "named":
      return { name, content: held, ...(type && { type }) };
    default:
      return content;
  }
}

/** Gives the bytes of base64 text. */
export function bytes(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, "base64"));
}
