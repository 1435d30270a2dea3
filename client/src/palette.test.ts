// Every command is found in the palette by its Chinese and by its English name, whatever language the editor speaks.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Command {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
}

const json = (path: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../..', path), 'utf8'));
const { commands, menus } = json('package.json').contributes as {
  commands: readonly Command[];
  menus: { commandPalette?: ReadonlyArray<{ command: string; when?: string }> };
};
const hidden = new Set(
  (menus.commandPalette ?? []).filter(({ when }) => when === 'false').map(({ command }) => command),
);
const listed = commands.filter(({ command }) => !hidden.has(command));

const texts: Readonly<Record<'en' | 'zh-cn' | 'zh-tw', Readonly<Record<string, string>>>> = {
  en: json('package.nls.json'),
  'zh-cn': json('package.nls.zh-cn.json'),
  'zh-tw': json('package.nls.zh-tw.json'),
};
const worded = (text: string, language: keyof typeof texts): string =>
  text.replace(/^%(.+)%$/, (_, key: string) => texts[language][key] ?? assert.fail(`${key} in ${language}`));

describe('the command palette', () => {
  it('lists commands', () => assert.ok(listed.length > 10));

  // A Chinese editor matches the English original too; an English one knows its own words only.
  for (const { command, title, category = '' } of listed) {
    it(`finds ${command} in both languages`, () => {
      const chinese = worded(title, 'zh-cn');
      assert.match(chinese, /\p{Script=Han}/u);
      assert.match(worded(title, 'zh-tw'), /\p{Script=Han}/u);
      const [english, ...also] = worded(title, 'en').split(' · ');
      assert.match(english ?? '', /^[A-Z][\w ,:]+$/);
      assert.deepEqual(also, [chinese], `“${english} · ${chinese}” is its title in package.nls.json`);
      assert.equal(worded(category, 'en'), 'Dinggao');
      assert.equal(worded(category, 'zh-cn'), '定稿');
      assert.equal(worded(category, 'zh-tw'), '定稿');
    });
  }

  for (const language of ['en', 'zh-cn', 'zh-tw'] as const) {
    it(`lists no two of one name in ${language}`, () => {
      const titles = listed.map(({ title }) => worded(title, language));
      assert.deepEqual(titles, [...new Set(titles)]);
    });
  }
});
