// Time as the segmenters see it: tests put their own in its place and never wait.

export interface Clock {
  /** Calls `run` once after so many milliseconds; the answer takes the call back. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The platform's own clock. A pending call keeps no process alive. */
export const systemClock: Clock = {
  after(milliseconds, run) {
    const timer: unknown = setTimeout(run, milliseconds);
    if (typeof timer === 'object') (timer as { unref?(): void }).unref?.();
    return () => clearTimeout(timer as Parameters<typeof clearTimeout>[0]);
  },
};
