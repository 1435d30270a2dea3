// Which lines of a `.gitignore` are safe to be matched by an engine that goes back and tries again.

/** Time grows with the length of a path to the power of this. */
const mostStars = 3;

/**
 * The text without lines that could keep the engine busy for long: those with more than three runs of `*`.
 * A line left out ignores nothing, so that a report is rather looked at than lost. Takes any text.
 */
export const boundedIgnoreLines = (text: string): string =>
  text
    .split(/\r?\n/)
    .filter((line) => (line.match(/\*+/g)?.length ?? 0) <= mostStars)
    .join('\n');
