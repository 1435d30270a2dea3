// A fix that puts right a whole document: thousands of edits, and hardly ever does anybody ask for them.
import type { Message } from '../base/message';
import type { Fix, TextEdit } from './rule';

/** The edits are made when they are first looked at. */
export const lateFix = ({ title, safety }: Pick<Fix, 'title' | 'safety'>, make: () => readonly TextEdit[]): Fix =>
  new LateFix(title, safety, make);

/** A class for the sake of its getter, as is `AnalyzedDocument`. */
class LateFix implements Fix {
  readonly title: Message;
  readonly safety: Fix['safety'];
  readonly #make: () => readonly TextEdit[];
  #edits?: readonly TextEdit[];

  constructor(title: Message, safety: Fix['safety'], make: () => readonly TextEdit[]) {
    this.title = title;
    this.safety = safety;
    this.#make = make;
  }

  get edits(): readonly TextEdit[] {
    this.#edits ??= this.#make();
    return this.#edits;
  }
}
