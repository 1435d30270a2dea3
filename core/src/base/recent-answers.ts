// Answers kept by who asked for them: those asked for lately, however many others come and go.

export interface RecentAnswers {
  get(by: object): unknown;
  set(by: object, answer: unknown): void;
}

/** Remembers every answer as long as fewer than `most` others were given since it was last asked for; holds twice as many at most. */
export function recentAnswers(most = 256): RecentAnswers {
  let recent = new Map<object, unknown>();
  let earlier: ReadonlyMap<object, unknown> | undefined;
  const set = (by: object, answer: unknown): void => {
    if (recent.size >= most) {
      earlier = recent;
      recent = new Map();
    }
    recent.set(by, answer);
  };
  const get = (by: object): unknown => {
    const answer = recent.get(by);
    if (answer !== undefined || earlier === undefined) return answer;
    const old = earlier.get(by);
    if (old !== undefined) set(by, old);
    return old;
  };
  return { get, set };
}
