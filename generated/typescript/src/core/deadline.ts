/** Ends an attempt that takes too long, or that its caller no longer wants. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #milliseconds: number | undefined;
  readonly #user: AbortSignal | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #expired = false;

  constructor(seconds: number | null, user: AbortSignal | undefined) {
    this.#milliseconds = seconds === null ? undefined : Math.min(seconds * 1000, 2 ** 31 - 1);
    this.#user = user;
    user?.addEventListener("abort", this.#stop);
    this.restart();
    if (user?.aborted) this.#stop();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Tells whether it was the time that ended the attempt. */
  get expired(): boolean {
    return this.#expired;
  }

  /** Grants the whole time again. */
  restart(): void {
    clearTimeout(this.#timer);
    if (this.#milliseconds !== undefined)
      this.#timer = setTimeout(this.#expire, this.#milliseconds);
  }

  /** Stops the clock until the next `restart`. */
  rest(): void {
    clearTimeout(this.#timer);
  }

  /** Stops watching. */
  end(): void {
    this.rest();
    this.#user?.removeEventListener("abort", this.#stop);
  }

  readonly #expire = (): void => {
    this.#expired = true;
    this.#controller.abort();
  };

  readonly #stop = (): void => {
    this.#controller.abort(this.#user?.reason);
  };
}

/** Waits; a signal that ends the wait is thrown. */
export async function pause(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (seconds > 0) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, seconds * 1000);
      function done(): void {
        clearTimeout(timer);
        signal?.removeEventListener("abort", done);
        resolve();
      }
      signal?.addEventListener("abort", done);
    });
  }
  signal?.throwIfAborted();
}
