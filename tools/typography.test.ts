// Chinese that a user reads keeps to Chinese typography: full-width marks, the quotation marks of its region.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describedRules } from '@dinggao/core';

const root = join(import.meta.dirname, '..');
const languages = ['zh-cn', 'zh-tw'] as const;
type Language = (typeof languages)[number];

/** Where a text stands, and the text, without keys, code and addresses. */
function texts(language: Language): ReadonlyMap<string, string> {
  const bundles = [`package.nls.${language}.json`, `l10n/bundle.l10n.${language}.json`].flatMap((path) =>
    Object.entries(JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, string>).map(
      ([key, text]) => [`${path}: ${key}`, text] as const,
    ),
  );
  const pages = readdirSync(join(root, 'docs/walkthrough'))
    .filter((name) => name.endsWith(`.${language}.md`))
    .map((name) => [name, readFileSync(join(root, 'docs/walkthrough', name), 'utf8')] as const);
  const rules = describedRules.map(({ id, summary }) => [`rule ${id}`, summary[language]] as const);
  return new Map([...bundles, ...pages, ...rules].map(([at, text]) => [at, proseOf(text)]));
}

const proseOf = (text: string): string => text.replace(/`[^`]*`/g, 'code').replace(/\]\([^)]*\)/g, ']');

/** The whole of what does not follow the convention, by place. */
const against = (language: Language, convention: RegExp): readonly string[] =>
  [...texts(language)].filter(([, text]) => convention.test(text)).map(([at, text]) => `${at}: ${text}`);

describe('Chinese typography of what a user reads', () => {
  for (const language of languages) {
    it(`has full-width marks beside Chinese characters in ${language}`, () => {
      assert.ok(texts(language).size > 100);
      assert.deepEqual(against(language, /\p{Script=Han}[,;:!?"]|[,;!?"]\p{Script=Han}/u), []);
    });
    it(`has no spaces between Chinese characters in ${language}`, () =>
      assert.deepEqual(against(language, /\p{Script=Han} +\p{Script=Han}|[，。；：！？、] | [，。；：！？、]/u), []));
    it(`closes with a full stop where a sentence has one inside, in ${language}`, () =>
      assert.deepEqual(against(language, /。[^。”」』）\n]*[,.]$/u), []));
  }
  it('quotes with “” in zh-cn', () => assert.deepEqual(against('zh-cn', /「(?!」)/u), []));
  it('quotes with 「」 in zh-tw', () => assert.deepEqual(against('zh-tw', /“(?!”)/u), []));
});
