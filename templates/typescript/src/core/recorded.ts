/**
 * A request that was sent.
 *
 * @example
 * ```ts
 * const [sent] = fake.calls;
 * console.log(sent?.operation, sent?.path, sent?.json);
 * ```
 */
export interface Recorded {
  /** The operation, "posts.create". */
  readonly operation: string;
  readonly method: string;
  /** Path as it was sent, percent-encoded. */
  readonly path: string;
  /** Parameters; a repeated one is a list. */
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Headers;
  /** The body. */
  readonly content: Uint8Array;
  /** The body parsed; undefined when it is not JSON. */
  readonly json: unknown;
}

/** Takes down a request of an operation. */
export async function recorded(
  operation: string,
  address: string,
  init: RequestInit,
): Promise<Recorded> {
  const url = new URL(address);
  const content = new Uint8Array(await new Response(init.body ?? null).arrayBuffer());
  return {
    operation,
    method: init.method ?? "GET",
    path: url.pathname,
    query: queryOf(url),
    headers: new Headers(init.headers),
    content,
    json: parsed(content),
  };
}

function queryOf(url: URL): Record<string, string | string[]> {
  const names = [...new Set(url.searchParams.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = url.searchParams.getAll(name);
      return [name, values.length === 1 ? (values[0] as string) : values];
    }),
  );
}

function parsed(content: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(content));
  } catch {
    return undefined;
  }
}
