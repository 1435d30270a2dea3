// Telling the client that its answers are out of date, once for all documents.

/** Calls that come in the same turn are one: a refresh asks for all documents anyway. */
export function refreshing(work: () => Promise<void>): () => void {
  let pending = false;
  return () => {
    if (pending) return;
    pending = true;
    setTimeout(() => {
      pending = false;
      // A client that is shutting down refuses; it has nothing left to show.
      work().catch(() => {});
    }, 0);
  };
}
