// The invariants of the whole analysis, over any text.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contains } from '../base/span';
import { modelOf } from '../testing';
import type { DocumentModel } from './document-model';

const pieces = [
  '省委副书记、市委书记张伟明',
  '市發(fā)展改革委',
  '劉若川',
  '“十五五”',
  '‘六个湖城’',
  '一、总体要求',
  '（一）',
  '## ',
  '- ',
  '```',
  '---\n',
  '务实谋良策 同心向未来',
  '(临湖日报 记者李若川 王新)',
  '表示，',
  '?!睘榘',
  '\u3000\u3000',
  '\n',
  '\r\n',
  '\n\n',
  '\u200b',
  '\ud800',
  '\0',
  '😀',
  '。',
  '…………',
];

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 40 })
  .map((parts) => parts.join(''));
const anyLanguage = fc.constantFrom('markdown' as const, 'plaintext' as const, 'zh-report' as const);

/** All a reader can see of a model. */
const plain = ({ text, sections, mentions, people, organizations, doubts }: DocumentModel): string =>
  JSON.stringify([text.text, text.replacements, sections, mentions, people, organizations, doubts]);

describe('analyze', () => {
  it('gives a model for any text, with every span inside it', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const model = modelOf(text, { language });
        const whole = { start: 0, end: text.length };
        for (const mention of model.mentions) {
          assert.ok(contains(whole, mention.span) && mention.span.start < mention.span.end);
          assert.equal(mention.surface, text.slice(mention.span.start, mention.span.end));
        }
        for (const block of model.blocks) assert.ok(contains(whole, block.span) && contains(block.span, block.content));
        for (const section of model.sections) assert.ok(contains(whole, section.span));
      }),
      { numRuns: 400 },
    );
  });

  it('is a function: the same text gives the same model', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        assert.equal(plain(modelOf(text, { language })), plain(modelOf(text, { language })));
      }),
      { numRuns: 100 },
    );
  });

  it('lists mentions by appearance', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const starts = modelOf(text).mentions.map((mention) => mention.span.start);
        assert.deepEqual(
          starts,
          [...starts].sort((a, b) => a - b),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('analyze, after an edit', () => {
  const anyEdit = fc.tuple(fc.nat(), fc.nat(12), anyText);

  it('gives the model one would get from scratch', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (start, language, edits) => {
        let text = start;
        let model = modelOf(text, { language });
        for (const [at, removed, inserted] of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + inserted + text.slice(from + removed);
          model = modelOf(text, { language, previous: model });
        }
        assert.deepEqual(plain(model), plain(modelOf(text, { language })));
      }),
      { numRuns: 80 },
    );
  });

  it('reads only the block that changed', () => {
    const before = modelOf('市委书记张伟明主持会议。\n张伟明强调，要抓好落实。');
    const after = modelOf('市委书记张伟明主持会议。\n张伟明指出，要抓好落实。', { previous: before });
    assert.equal(after.blocks[0]?.reading, before.blocks[0]?.reading);
    assert.notEqual(after.blocks[1]?.reading, before.blocks[1]?.reading);
  });
});
