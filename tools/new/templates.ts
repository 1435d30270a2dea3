// What a new rule, recognizer, pass or feature starts from. Each fails its tests until it is filled in.

export type Files = Readonly<Record<string, string>>;

export const templates: Readonly<Record<string, (id: string) => Files>> = { rule, recognizer, pass, feature };

function rule(id: string): Files {
  const folder = `core/src/rules/${id}`;
  return {
    [`${folder}/rule.ts`]: `// (one sentence: what this rule reports)
import { message } from '../../base/message';
import type { Finding, Rule, RuleInput } from '../rule';

const found = { 'zh-cn': '', 'zh-tw': '', en: '' };

export const rule: Rule = {
  id: '${id}',
  severity: 'warning',
  fixable: false,
  summary: { 'zh-cn': '', 'zh-tw': '', en: '' },
  why: { 'zh-cn': '', 'zh-tw': '', en: '' },
  examples: { bad: [], good: [] },
  check,
};

function* check({ model }: RuleInput): Iterable<Finding> {
  for (const mention of model.mentions.slice(0, 0)) yield { span: mention.span, message: message(found) };
}
`,
    [`${folder}/rule.test.ts`]: `// Cases beyond the examples every rule is tested with.
import { checkRule } from '../../testing';
import { rule } from './rule';

describe('${id}', () => {
  it('报告……', () => {
    checkRule(rule, '[|……|]');
  });
});
`,
  };
}

function recognizer(id: string): Files {
  return {
    [`core/src/mentions/${id}.ts`]: `// (one sentence: what this recognizer finds)
import type { MentionDraft } from './mention';
import type { Recognizer, RecognizerInput } from './recognizer';

export const recognizer: Recognizer = { id: '${id}', rank: 50, recognize };

function* recognize(_input: RecognizerInput): Iterable<MentionDraft> {}
`,
    [`core/src/mentions/${id}.test.ts`]: `// Marked Chinese sentences: what is found and what is not.
import assert from 'node:assert/strict';
import { unitFilter } from '../base/unit-filter';
import { recognizer } from './${id}';

describe('${id}', () => {
  it('finds ……', () => {
    const text = '……';
    assert.equal([...recognizer.recognize({ kind: 'paragraph', text, units: unitFilter(text), hits: [] })].length, 1);
  });
});
`,
  };
}

function pass(id: string): Files {
  return {
    [`core/src/text/passes/${id}.ts`]: `// (one sentence: what this pass reads differently)
import type { NormalizePass, Replacement } from '../normalized-text';

export const pass: NormalizePass = { id: '${id}', units: /…/, propose };

function* propose(_source: string): Iterable<Replacement> {}
`,
    [`core/src/text/passes/${id}.test.ts`]: `// What is read differently, and what stays as typed.
import assert from 'node:assert/strict';
import { pass } from './${id}';

describe('${id}', () => {
  it('reads …… as ……', () => {
    assert.equal([...pass.propose('……')].length, 1);
  });
});
`,
  };
}

function feature(id: string): Files {
  const folder = `server/src/features/${id}`;
  return {
    [`${folder}/${id}.ts`]: `// (one sentence: what this feature answers)
import type { DocumentModel, Knowledge } from '@dinggao/core';

/** \`offset\` counts UTF-16 units of the source. */
export function answer(_model: DocumentModel, _knowledge: Knowledge, _offset: number): undefined {
  return undefined;
}
`,
    [`${folder}/${id}.lsp.ts`]: `// ${id} over LSP.
import type { Feature } from '../../feature';

export const feature: Feature = { id: '${id}', capabilities: () => ({}), register: () => {} };
`,
    [`${folder}/${id}.test.ts`]: `// A marked text, a cursor, an answer.
import assert from 'node:assert/strict';
import { modelOf, parseMarkup } from '@dinggao/core/testing';
import { answer } from './${id}';

describe('${id}', () => {
  it('answers ……', () => {
    const { text, cursor } = parseMarkup('……$0');
    assert.ok(answer(modelOf(text), { gazetteer: undefined as never }, cursor ?? 0));
  });
});
`,
  };
}
