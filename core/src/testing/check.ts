// What a test says in one line: this text, this rule, exactly these findings.
import { word } from '../base/message';
import { builtinGazetteer } from '../gazetteer/builtin';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { entitiesOf } from '../gazetteer/glossary/entities';
import { readGlossary } from '../gazetteer/glossary/read';
import { layeredGazetteer } from '../gazetteer/layered';
import { analyze } from '../model/analyze';
import type { DocumentModel, Knowledge } from '../model/document-model';
import { applyEdits } from '../rules/fixes';
import type { Diagnostic, Rule } from '../rules/rule';
import { runRules } from '../rules/run';
import type { DocumentLanguage } from '../text/blocks';
import { parseMarkup, withMarks } from './markup';

export interface ModelOptions {
  readonly uri?: string;
  readonly language?: DocumentLanguage;
  readonly knowledge?: Knowledge;
  /** The model of the text before an edit. */
  readonly previous?: DocumentModel;
}

/** The model of a plain text, by default with what is built in. */
export function modelOf(text: string, options: ModelOptions = {}): DocumentModel {
  const { uri = 'file:///test', language = 'plaintext', previous } = options;
  const { knowledge = { gazetteer: builtinGazetteer() } } = options;
  return analyze({ uri, version: 1, language, text }, knowledge, previous);
}

/** What is built in, with the glossary of the rule's examples where they need one. */
function gazetteerFor({ examples: { glossary } }: Rule): Gazetteer {
  if (glossary === undefined) return builtinGazetteer();
  return layeredGazetteer(entitiesOf(readGlossary('glossary', glossary, 'yaml').glossary, 'glossary'), 1);
}

export function diagnosticsOf(rule: Rule, text: string, options: ModelOptions = {}): readonly Diagnostic[] {
  const knowledge = options.knowledge ?? { gazetteer: gazetteerFor(rule) };
  const { language } = rule.examples;
  return runRules({ model: modelOf(text, { ...(language && { language }), ...options, knowledge }), knowledge }, {}, [
    rule,
  ]);
}

/** Throws unless the rule reports exactly the stretches marked `[|…|]`; the error shows both texts with marks. */
export function checkRule(rule: Rule, marked: string, options: ModelOptions = {}): readonly Diagnostic[] {
  const { text, ranges } = parseMarkup(marked);
  const found = diagnosticsOf(rule, text, options);
  const actual = withMarks(text, found);
  const expected = withMarks(
    text,
    ranges.map(({ span }) => ({ span })),
  );
  if (actual !== expected) {
    const said = found.map((one) => word(one.message, 'zh-cn')).join('\n  ');
    throw new Error(`${rule.id}\nexpected: ${expected}\nactual:   ${actual}\n  ${said}`);
  }
  return found;
}

/** The text after the first fix of every diagnostic, applied at once. */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): string {
  return applyEdits(
    text,
    diagnostics.flatMap((one) => one.fixes?.[0]?.edits ?? []),
  );
}
