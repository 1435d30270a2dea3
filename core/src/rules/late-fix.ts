// A fix that puts right a whole document: thousands of edits, and hardly ever does anybody ask for them.
import { lazy } from '../base/lazy';
import type { Fix, TextEdit } from './rule';

/** The edits are made when they are first looked at. */
export function lateFix({ title, safety }: Pick<Fix, 'title' | 'safety'>, make: () => readonly TextEdit[]): Fix {
  const edits = lazy(make);
  return {
    title,
    get edits() {
      return edits();
    },
    safety,
  };
}
