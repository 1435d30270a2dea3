// A team's configuration: what it says, what is wrong with it, and which findings and files it leaves alone.
import assert from 'node:assert/strict';
import { word } from '../base/message';
import { parseMarkup, withMarks } from '../testing/markup';
import { checkedBy, extendConfig, ignoredBy, noConfig, readConfig } from './config';

const vocabulary = { rules: ['name-variant', 'name-order', 'term-wrong'], presets: ['news', 'document'] };

describe('readConfig', () => {
  it('reads what a team decides', () => {
    const { config, problems, ...file } = readConfig(
      `preset: document
extends: ../../全社.yaml
rules: { name-order: off, term-wrong: error }
ignores:
  - { rule: name-variant, text: 张伟民, path: 存档/**, reason: 原件如此 }
  - rule: [term-wrong, name-order]
languages: [markdown]
include: ['稿件/**']
exclude: 存档/
options: { maxFileSize: 5 }
`,
      vocabulary,
    );
    assert.deepEqual(problems, []);
    assert.equal(file.extends?.value, '../../全社.yaml');
    assert.deepEqual(config, {
      preset: 'document',
      rules: { 'name-order': 'off', 'term-wrong': 'error' },
      ignores: [{ rules: ['name-variant'], text: '张伟民', path: '存档/**' }, { rules: ['term-wrong', 'name-order'] }],
      languages: ['markdown'],
      include: ['稿件/**'],
      exclude: ['存档/'],
      maxFileSize: 5,
    });
  });

  const broken: Readonly<Record<string, readonly [string, RegExp]>> = {
    'a preset that does not exist': ['preset: [|newz|]\n', /是否应为“news”/],
    'a rule that does not exist': ['rules:\n  [|name-varient|]: off\n', /是否应为“name-variant”/],
    'a level that does not exist': ['rules:\n  name-order: [|warn|]\n', /不能是“warn”/],
    'a key that does not exist': ['[|ignore|]:\n  - { text: 张伟民 }\n', /是否应为“ignores”/],
    'an entry that would ignore everything': ['ignores:\n  - [|{ path: 存档/** }|]\n', /会略过所有问题/],
    'a language nobody knows': ['languages: [[|word|]]\n', /不能是“word”/],
    'a size without measure': ['options: { maxFileSize: [|大|] }\n', /1到100之间/],
    'an ignored rule that does not exist': ['ignores:\n  - { rule: [|nmae-order|] }\n', /是否应为“name-order”/],
    'a list for the rules': ['rules: [|[name-order]|]\n', /应为键与值/],
  };
  for (const [name, [marked, says]] of Object.entries(broken)) {
    it(`says where: ${name}`, () => {
      const { text } = parseMarkup(marked);
      const { problems } = readConfig(text, vocabulary);
      assert.equal(withMarks(text, problems), marked);
      assert.match(problems.map((one) => word(one.message, 'zh-cn')).join(), says);
    });
  }

  it('keeps what is sound beside what is broken', () => {
    const { config } = readConfig('preset: newz\nrules:\n  name-order: off\n  term-wrong: loud\n', vocabulary);
    assert.deepEqual(config, { rules: { 'name-order': 'off' }, ignores: [] });
  });

  it('may be empty', () => assert.deepEqual(readConfig('# 无\n', vocabulary), { config: noConfig, problems: [] }));
});

describe('extendConfig', () => {
  it('lets the nearer file decide, and keeps what both ignore', () => {
    const base = { ...noConfig, preset: 'news', rules: { a: 'off', b: 'off' }, ignores: [{ text: '甲' }] } as const;
    const over = { ...noConfig, rules: { b: 'hint' }, ignores: [{ text: '乙' }] } as const;
    assert.deepEqual(extendConfig(base, over), {
      preset: 'news',
      rules: { a: 'off', b: 'hint' },
      ignores: [{ text: '甲' }, { text: '乙' }],
    });
  });
});

describe('ignoredBy and checkedBy', () => {
  it('ignores what fits in all that is given', () => {
    const ignored = ignoredBy([{ rules: ['name-variant'], text: '张伟民', path: '存档/**' }, { text: '六湖城' }]);
    assert.ok(ignored('name-variant', '张伟民', '存档/甲.txt'));
    assert.ok(!ignored('name-variant', '张伟民', '新稿/甲.txt'));
    assert.ok(!ignored('name-variant', '李若穿', '存档/甲.txt'));
    assert.ok(ignored('term-wrong', '六湖城', '新稿/甲.txt'));
  });

  it('checks what is included and not excluded', () => {
    const checked = checkedBy({ ...noConfig, include: ['稿件/**'], exclude: ['稿件/旧/'], languages: ['plaintext'] });
    assert.ok(checked('稿件/甲.txt', 'plaintext'));
    assert.ok(!checked('稿件/旧/甲.txt', 'plaintext'));
    assert.ok(!checked('其他/甲.txt', 'plaintext'));
    assert.ok(!checked('稿件/甲.md', 'markdown'));
    assert.ok(checkedBy(noConfig)('甲.txt', 'plaintext'));
  });
});
