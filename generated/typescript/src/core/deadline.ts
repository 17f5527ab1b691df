/** Ends an attempt that takes too long, or that its caller no longer wants. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Tells whether it was the time that ended the attempt. */
  readonly expired: boolean;
  /** Grants the whole time again. */
  restart(): void;
  /** Stops the clock until the next `restart`. */
  rest(): void;
  /** Stops watching. */
  end(): void;
}

/** Starts the clock of an attempt; null for no limit. */
export function deadlineOf(seconds: number | null, user: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = {
    signal: controller.signal,
    expired: false,
    restart(): void {
      clearTimeout(timer);
      if (seconds !== null) timer = setTimeout(expire, inMilliseconds(seconds));
    },
    rest(): void {
      clearTimeout(timer);
    },
    end(): void {
      clearTimeout(timer);
      user?.removeEventListener("abort", stop);
    },
  };
  function expire(): void {
    deadline.expired = true;
    controller.abort();
  }
  function stop(): void {
    controller.abort(user?.reason);
  }
  user?.addEventListener("abort", stop);
  deadline.restart();
  if (user?.aborted) stop();
  return deadline;
}

/** Gives what timers take: they end at once beyond it. */
function inMilliseconds(seconds: number): number {
  return Math.min(seconds * 1000, 2 ** 31 - 1);
}

/** Waits for a promise, no longer than a deadline allows. */
export function within<T>({ signal }: Deadline, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener("abort", stop);
    if (signal.aborted) stop();
    promise.then(resolve, reject);
  });
}

/** Waits; a signal that ends the wait is thrown. */
export async function pause(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (seconds > 0 && !signal?.aborted) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, inMilliseconds(seconds));
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
