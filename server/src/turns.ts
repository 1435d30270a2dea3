// Lets messages that have arrived be read first.

/** The connection reads one message a turn of the event loop. */
const turns = 16;

/**
 * Comes back when the messages that have arrived, up to that many, are read. Turns of the event loop with nothing to do
 * take microseconds; a timer takes a millisecond at least, which a writer would wait for at every key. Where there is no
 * `setImmediate` a timer must do.
 */
export async function messagesRead(): Promise<void> {
  if (typeof setImmediate !== 'function') {
    await new Promise((resolve) => setTimeout(resolve, 0));
    return;
  }
  for (let n = 0; n < turns; n++) await new Promise((resolve) => setImmediate(resolve));
}
