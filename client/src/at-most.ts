// Works through a list a few at a time.

/** In the order of `items`; what fails is left out. */
export async function atMost<T, R>(
  count: number,
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: (R | undefined)[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at] as T).catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: count }, worker));
  return results.filter((one) => one !== undefined);
}
