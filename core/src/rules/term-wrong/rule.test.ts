// Cases beyond the examples: guards, spelling of the fix, severities.
import assert from 'node:assert/strict';
import { word } from '../../base/message';
import { buildGazetteer } from '../../gazetteer/build';
import { builtinGazetteer } from '../../gazetteer/builtin';
import type { Alias, Entity } from '../../gazetteer/entity';
import { withoutQuotes } from '../../gazetteer/quotes';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { rule } from './rule';

const listed = builtinGazetteer().entities.flatMap((entity) =>
  entity.aliases.filter(({ severity }) => severity).map((alias) => ({ entity, alias })),
);
const sentence = (form: string) => `会议强调${form}，大家一致赞成。`;
const inMarks = ({ form, guard }: Alias) => sentence(guard ? `“${form}”` : form);
const rightForms = ({ canonical, guard, aliases }: Entity) => [
  ...(guard ? [] : [canonical]),
  ...aliases.filter(({ status, guard }) => status === 'accepted' && !guard).map(({ form }) => form),
];

describe('term-wrong: every listed form', () => {
  for (const { entity, alias } of listed) {
    it(`${alias.form} 报告并改正`, () => {
      const text = inMarks(alias);
      const found = diagnosticsOf(rule, text);
      assert.deepEqual(
        found.map(({ span, severity }) => [withoutQuotes(text.slice(span.start, span.end)), severity]),
        [[withoutQuotes(alias.form), alias.severity]],
      );
      const right = alias.instead ?? entity.canonical;
      assert.equal(withoutQuotes(applyFixes(text, found)), withoutQuotes(sentence(right)));
    });
  }

  for (const { alias } of listed.filter(({ alias }) => alias.guard)) {
    it(`${alias.form} 无引号、同篇无规范写法时不报`, () => {
      assert.deepEqual(diagnosticsOf(rule, sentence(alias.form)), []);
    });
  }
});

describe('term-wrong: every right form', () => {
  it('is silent, plain and in quotation marks', () => {
    const text = builtinGazetteer()
      .entities.flatMap(rightForms)
      .flatMap((form) => [sentence(form), sentence(`“${form}”`)])
      .join('\n');
    assert.deepEqual(
      diagnosticsOf(rule, text).map(({ span }) => text.slice(span.start, span.end)),
      [],
    );
  });
});

describe('term-wrong', () => {
  it('speaks of a guarded form when the right one stands in the same document', () => {
    checkRule(rule, '坚决拥护“两个确立”。\n要深刻领悟[|两个确定|]的意义。');
  });

  it('leaves a guarded form alone in ordinary text', () => {
    checkRule(rule, '方案有两个确定因素。');
    checkRule(rule, '全年新增两个建立在湖东的工作站。');
  });

  it("keeps the writer's quotation marks", () => {
    const text = '要統籌推進‘五位一體’戰略布局，落實「四個全面」總體布局。';
    assert.equal(
      applyFixes(text, diagnosticsOf(rule, text)),
      '要統籌推進‘五位一體’總體布局，落實「四個全面」戰略布局。',
    );
  });

  it("takes the document's own spelling", () => {
    const text = '学习貫徹党的二十屆四中全會精神。\n学习党的二十届四次全会精神。';
    assert.equal(
      applyFixes(text, diagnosticsOf(rule, text)),
      '学习貫徹党的二十屆四中全會精神。\n学习党的二十屆四中全會精神。',
    );
  });

  it('keeps what is right already as the writer has it', () => {
    const text = '建設製造強國、品質強國、航太強國。會議精神要落到實處，推動「雙隨機、一公示」。';
    assert.equal(
      applyFixes(text, diagnosticsOf(rule, text)),
      '建設製造強國、質量強國、航天強國。會議精神要落到實處，推動「雙隨機、一公開」。',
    );
  });

  it('is silent inside a longer right form', () => {
    checkRule(rule, '各部门在官方网站发布署名文章。');
    checkRule(rule, '开展构建人类命运共同体系列活动。');
    checkRule(rule, '选派长江经济代表团。');
  });

  it('gives the note in the reader’s script, and none in English', () => {
    const [found] = diagnosticsOf(rule, '要统筹推进“五位一体”战略布局。');
    assert.ok(found);
    assert.match(word(found.message, 'zh-cn'), /：搭配有误。$/);
    assert.match(word(found.message, 'zh-tw'), /：搭配有誤。$/);
    assert.doesNotMatch(word(found.message, 'en').replace(/“[^”]*”/g, ''), /\p{Script=Han}/u);
  });

  it("follows a team's own glossary", () => {
    const own: Entity = {
      id: 'term:own',
      kind: 'term',
      canonical: '湖城大脑',
      aliases: [{ form: '城湖大脑', status: 'wrong', severity: 'warning' }],
      sources: [],
      origin: '.dinggao/terms.yaml',
    };
    checkRule(rule, '依托[|城湖大脑|]调度。', { knowledge: { gazetteer: buildGazetteer([own]) } });
  });
});
