// Gives way to whoever waits: messages of the client are read before work goes on.

/** Shorter than a frame: nobody notices that work goes on so long between two pauses. */
const spell = 8;

/** The function to call between two pieces of work; it comes back at once when there was a pause a moment ago. */
export function openPause(): () => Promise<void> {
  let last = 0;
  return async () => {
    if (performance.now() - last < spell) return;
    // Where there is no setImmediate a timer must do, though it waits longer than needed.
    await new Promise<void>((resolve) => {
      if (typeof setImmediate === 'function') setImmediate(resolve);
      else setTimeout(resolve, 0);
    });
    last = performance.now();
  };
}
