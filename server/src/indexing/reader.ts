// Reads a report for the index: what it contributes, in this thread or in one of its own.
import { analyze, type Contribution, contributionOf, type Gazetteer } from '@dinggao/core';
import { languageOfFile } from './report-files';

export interface Report {
  readonly uri: string;
  readonly text: string;
}

export interface Reader {
  /** Undefined: nothing in the text is worth keeping. Rejects where the analysis fails. */
  read(report: Report, gazetteer: Gazetteer): Promise<Contribution | undefined>;
  /** Nothing is left to read for now: gives back what it holds. The next `read` is answered all the same. */
  rest(): void;
}

const han = /\p{Script=Han}/u;

/**
 * What a file contributes, as plain data. Votes come and go with the open documents; what a file contributes must not
 * depend on them.
 */
export function contributionOfReport({ uri, text }: Report, gazetteer: Gazetteer): Contribution | undefined {
  if (!han.test(text)) return undefined;
  const model = analyze({ uri, version: 0, language: languageOfFile(uri), text }, { gazetteer });
  return contributionOf(model);
}

/** In this thread, one report after the other, giving way before each. */
export function readerHere(pause: () => Promise<void>): Reader {
  let last: Promise<unknown> = Promise.resolve();
  return {
    read(report, gazetteer) {
      const mine = last.then(pause).then(() => {
        const contribution = contributionOfReport(report, gazetteer);
        // A part of a string keeps the whole string alive; a copy through JSON keeps only what it says.
        return contribution && JSON.parse(JSON.stringify(contribution));
      });
      last = mine.catch(() => {});
      return mine;
    },
    rest: () => {},
  };
}
