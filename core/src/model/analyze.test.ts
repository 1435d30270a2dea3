// The invariants of the whole analysis, over any text.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contains } from '../base/span';
import { modelOf } from '../testing';

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
        const plain = (model: ReturnType<typeof modelOf>) =>
          JSON.stringify([model.sections, model.mentions, model.people, model.organizations, model.doubts]);
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
