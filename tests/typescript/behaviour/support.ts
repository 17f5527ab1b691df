import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { TestContext } from "node:test";
import { Mini, type MiniOptions } from "../index.js";

/** Other platforms send more, and hold other things in memory. */
export const isNode: boolean = "undici" in process.versions;

/** A request as it came over the wire. */
export interface Seen {
  readonly method: string;
  /** Path and query, not decoded. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly socket: Socket;
}

export interface Server {
  readonly url: string;
  readonly seen: Seen[];
  /** The last request. */
  readonly last: Seen;
}

/** Answers the request of a number, beginning with 1. */
export type Answer = (response: ServerResponse, seen: Seen, count: number) => void;

/** Starts a server that ends with the test. */
export async function serve(t: TestContext, answer: Answer = json({})): Promise<Server> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers, socket } = request;
      seen.push({ method, target: url, headers, body: Buffer.concat(chunks), socket });
      answer(response, seen.at(-1) as Seen, seen.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    seen,
    get last() {
      return seen.at(-1) as Seen;
    },
  };
}

/** Answers with JSON. */
export function json(
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): (response: ServerResponse) => void {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };
}

/** Makes a client of a server, with a key. */
export function clientOf(server: { url: string }, options: MiniOptions = {}): Mini {
  return new Mini({ baseUrl: server.url, apiKey: "key", ...options });
}

/** Gives what a promise is rejected with. */
export async function failure<E extends Error = Error>(promise: PromiseLike<unknown>): Promise<E> {
  try {
    await promise;
  } catch (error) {
    return error as E;
  }
  throw new Error("nothing failed");
}
