// What is derived from a short string, remembered for the strings met last: the same names and titles come again and again.

/** `make` depends on its key alone, and nobody changes what it gives. Holds at most `most` answers; starts anew when full. */
export function remember<V>(make: (key: string) => V, most = 4096): (key: string) => V {
  const known = new Map<string, { readonly value: V }>();
  return (key) => {
    const met = known.get(key);
    if (met) return met.value;
    const value = make(key);
    if (known.size >= most) known.clear();
    known.set(key, { value });
    return value;
  };
}
