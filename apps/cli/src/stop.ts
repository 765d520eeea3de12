/** The wish to stop, as it comes from signals and from a launcher that is gone. */
export interface Stop {
  /** Aborted by the first wish. */
  readonly signal: AbortSignal;
  /** Takes a signal. One that comes later than an echo of the first calls `again`. */
  request(reason: string): void;
}

/** npm and the launcher pass on a Ctrl-C that the terminal has sent to every process by itself. A person's second one comes later. */
const ECHO_MS = 500;

export function createStop({ again, now = () => performance.now() }: { again: () => void; now?: () => number }): Stop {
  const controller = new AbortController();
  let first = 0;
  return {
    signal: controller.signal,
    request: (reason) => {
      if (!controller.signal.aborted) {
        first = now();
        controller.abort(new Error(reason));
      } else if (now() - first > ECHO_MS) again();
    },
  };
}
