// What is derived from an object and kept by the object itself: for objects that come by the ten thousand, each asked a
// dozen things. A weak map costs more than most of the answers.

/** Who asked and what the answer was, in turn. */
export type Derived = unknown[];

export interface Deriving {
  readonly derived: Derived;
}

/** Answers kept. More are asked only where those who ask come and go; then everything is asked anew. */
const most = 32;

/** What was kept for who asks; undefined where nothing was. */
export function derivedBy(by: object, { derived }: Deriving): unknown {
  for (let i = 0; i < derived.length; i += 2) if (derived[i] === by) return derived[i + 1];
  return undefined;
}

export function keepDerived(by: object, { derived }: Deriving, answer: unknown): void {
  if (derived.length >= most * 2) derived.length = 0;
  derived.push(by, answer);
}

/** As `oncePer`, of objects that keep their answers. `make` never answers undefined. Make it at module level. */
export function derivedOnce<K extends Deriving, V extends {}>(make: (key: K) => V): (key: K) => V {
  return (key) => {
    const known = derivedBy(make, key) as V | undefined;
    if (known !== undefined) return known;
    const answer = make(key);
    keepDerived(make, key, answer);
    return answer;
  };
}
