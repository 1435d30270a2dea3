// Known forms as mentions: marked sentences.
import assert from 'node:assert/strict';
import { unitFilter } from '../base/unit-filter';
import { builtinGazetteer } from '../gazetteer/builtin';
import { foldScript } from '../text/fold-script';
import { recognizer as known } from './known';
import { recognizer as knownNames } from './known-names';

/** Mentions as `kind:text`, then the entities. */
function mentions(source: string): readonly string[] {
  const text = foldScript(source);
  const input = { kind: 'paragraph' as const, text, units: unitFilter(text), hits: builtinGazetteer().match(text) };
  return [known, knownNames]
    .flatMap((one) => [...one.recognize(input)])
    .map(({ kind, norm, candidates = [] }) => [`${kind}:${text.slice(norm.start, norm.end)}`, ...candidates].join(' '));
}

describe('known things', () => {
  it('are named by their longest form, in either script', () => {
    assert.deepEqual(mentions('學習貫徹黨的二十屆四中全會精神'), [
      'meeting:党的二十届四中全会 meeting:dang-de-er-shi-jie-si-zhong-quan-hui',
    ]);
    assert.deepEqual(mentions('“十五五”规划建议'), ['term:“十五五”规划建议 term:shi-wu-wu-gui-hua-jian-yi']);
    assert.deepEqual(mentions('“十四五”怎么看'), ['term:十四五 plan:shi-si-wu']);
  });

  it('give several candidates where a form means several things', () => {
    assert.deepEqual(mentions('分阶段实施“三步走”'), [
      'term:三步走 term:san-bu-zou-fa-zhan-zhan-lve term:kun-ming-she-hui-zhu-yi-xian-dai-hua',
    ]);
    assert.deepEqual(mentions('对照昆明社会主义现代化建设“三步走”战略'), [
      'term:昆明社会主义现代化建设“三步走”战略 term:kun-ming-she-hui-zhu-yi-xian-dai-hua',
    ]);
  });

  it('are found by a wrong form too, a guarded one only in quotation marks', () => {
    assert.deepEqual(mentions('围绕“六春城”建设'), ['term:六春城 term:liu-ge-chun-cheng']);
    assert.deepEqual(mentions('围绕六春城建设'), []);
    assert.deepEqual(mentions('提出四大意识形态风险'), []);
  });

  it('are places beside formulations', () => {
    assert.deepEqual(mentions('以滇池为重点，开展水环境治理'), ['place:滇池 place:dian-chi']);
  });

  it('are no ordinary words', () => {
    assert.deepEqual(mentions('会议对部署的工作作出安排，五五分成，两重意义'), []);
  });
});
