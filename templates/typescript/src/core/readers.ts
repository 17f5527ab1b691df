/** Streams without any input or output: text in, lines, events and values out. */

/**
 * A server-sent event.
 *
 * @example
 * ```ts
 * for await (const { event, data } of stream) console.log(event, data);
 * ```
 */
export interface Event<T> {
  /** Its data: typed where the API documents a type, else text. */
  readonly data: T;
  /** Its name, "message" without one. */
  readonly event: string;
  /** The last event id that the stream gave. */
  readonly id: string;
  /** Milliseconds to wait before connecting again, if the stream says so. */
  readonly retry: number | undefined;
}

/** Takes a stream's text as it comes, and gives the items that it completes. */
export interface Reader<T> {
  /** The stream said that nothing more comes. */
  readonly done: boolean;
  feed(text: string): Iterable<T>;
  /** Takes the end; gives what was only waiting for it. */
  end(): Iterable<T>;
}

function tooLong(what: string, longest: number): RangeError {
  return new RangeError(`${what} has more than ${longest} characters, maxResponseBytes`);
}

/** Splits text into lines that end with LF, CR or both. */
export class Splitter {
  readonly #longest: number;
  #pending: string[] = [];
  #size = 0;
  #afterReturn = false;

  /** @param longest - Characters that a line may have. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** Gives the lines that a piece completes. */
  split(piece: string): string[] {
    const text = this.#afterReturn && piece.startsWith("\n") ? piece.slice(1) : piece;
    if (piece) this.#afterReturn = piece.endsWith("\r");
    const found = text.split(/\r\n|\n|\r/);
    const last = found.pop() as string;
    const lines = found.map((line) => this.#line(line));
    this.#keep(last);
    return lines;
  }

  /** Gives the line that nothing ended. */
  rest(): string {
    return this.#line("");
  }

  #line(piece: string): string {
    this.#keep(piece);
    const line = this.#pending.join("");
    this.#pending = [];
    this.#size = 0;
    return line;
  }

  #keep(piece: string): void {
    this.#size += piece.length;
    if (this.#size > this.#longest) throw tooLong("a line", this.#longest);
    if (piece) this.#pending.push(piece);
  }
}

/** JSON lines. */
export class Lines<T> implements Reader<T> {
  readonly done = false;
  readonly #splitter: Splitter;
  readonly #read: (text: string) => T;

  constructor(read: (text: string) => T, longest: number) {
    this.#splitter = new Splitter(longest);
    this.#read = read;
  }

  *feed(text: string): Iterable<T> {
    for (const line of this.#splitter.split(text)) yield* this.#values(line);
  }

  *end(): Iterable<T> {
    yield* this.#values(this.#splitter.rest());
  }

  *#values(line: string): Iterable<T> {
    const value = line.replace(/^\x1e/, ""); // a record separator (RFC 7464)
    if (value.trim()) yield this.#read(value);
  }
}

/** Server-sent events, as the HTML standard reads them (9.2.6). */
export class Events<T> implements Reader<Event<T>> {
  done = false;
  readonly #longest: number;
  readonly #splitter: Splitter;
  readonly #read: ((text: string) => T) | undefined;
  #id = "";
  #name = "";
  #retry: number | undefined;
  #data: string[] = [];
  #size = 0;

  /**
   * @param read - Decodes the data of an event; without it they stay text.
   * @param longest - Characters that a line, or the data of an event, may have.
   */
  constructor(read: ((text: string) => T) | undefined, longest: number) {
    this.#longest = longest;
    this.#splitter = new Splitter(longest);
    this.#read = read;
  }

  *feed(text: string): Iterable<Event<T>> {
    for (const line of this.#splitter.split(text)) {
      const event = line ? this.#take(line) : this.#dispatch();
      if (event) yield event;
      if (this.done) return;
    }
  }

  /** An event that nothing ended does not count. */
  end(): Iterable<Event<T>> {
    return [];
  }

  #take(line: string): undefined {
    const colon = line.indexOf(":");
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (name === "data") this.#add(value);
    else if (name === "event") this.#name = value;
    else if (name === "id" && !value.includes("\0")) this.#id = value;
    else if (name === "retry" && /^\d+$/.test(value)) this.#retry = Number(value);
    return undefined;
  }

  #add(value: string): void {
    this.#size += value.length + 1;
    if (this.#size > this.#longest) throw tooLong("an event", this.#longest);
    this.#data.push(value);
  }

  #dispatch(): Event<T> | undefined {
    const about = { event: this.#name || "message", id: this.#id, retry: this.#retry };
    const lines = this.#data;
    this.#name = "";
    this.#retry = undefined;
    this.#data = [];
    this.#size = 0;
    if (lines.length === 0) return undefined;
    const text = lines.join("\n");
    if (!this.#read) return { data: text as T, ...about };
    this.done = text === "[DONE]";
    return this.done ? undefined : { data: this.#read(text), ...about };
  }
}
