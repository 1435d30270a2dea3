// A character that is probably a slip: with one that sounds or looks like it, the text would read as a common word.

import { derivedOnce } from '../../base/derived';
import { message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import { normSpan } from '../../base/span';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { findSlips, type Slip } from '../../lexicon/slips';
import { type BlockFact, blockFacts } from '../../model/block-facts';
import type { DocumentModel } from '../../model/document-model';
import type { Part } from '../../model/part';
import { sourceIn, writtenIn } from '../../model/placed';
import { respelling, spellFor } from '../../model/spelling';
import type { Finding, Rule, RuleInput } from '../rule';
import { holds } from './evidence';
import { recurs } from './recurrence';

export const rule: Rule = {
  id: 'typo-dict',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '疑似错别字：换一个音近或形近的字，正好是常用词。',
    'zh-tw': '疑似錯別字：換一個音近或形近的字，正好是常用詞。',
    en: 'Probably a wrong character: with one that sounds or looks alike this would be a common word.',
  },
  why: {
    'zh-cn':
      '拼音输入选错字、文字识别认错形，是稿件里最常见的差错。本规则不靠误写表：把文字当作一串词来读，某处读不成词，而换一个音近或形近的字就成了常用词，并且明显更通顺，才报。人名、地名、已知的提法和机构不查；同一写法在文中别处也出现的，看作有意，不报。表中列明的误写由 `term-wrong` 报。',
    'zh-tw':
      '拼音輸入選錯字、文字辨識認錯形，是稿件裡最常見的差錯。本規則不靠誤寫表：把文字當作一串詞來讀，某處讀不成詞，而換一個音近或形近的字就成了常用詞，並且明顯更通順，才報。人名、地名、已知的提法和機構不查；同一寫法在文中別處也出現的，看作有意，不報。表中列明的誤寫由 `term-wrong` 報。',
    en: 'A wrong choice among characters of one sound, or a misread shape, is the most common mistake of all. This rule needs no list of errors: the text is read as a row of words, and where that fails while one character of like sound or shape makes a common word, it is reported. Names, places, known formulations and organizations are left alone, and so is what stands in the text more than once. Listed misspellings are the business of `term-wrong`.',
  },
  examples: {
    bad: [
      '会议对下一阶段工作作出[|部暑|]。',
      '各县区要[|因地致宜|]发展特色产业。',
      '全省[|加快建射|]产业园区。',
      '不得[|弄虚做假|]。',
      '會議對下一階段工作作出[|部暑|]。',
    ],
    good: [
      '会议对暑期工作作出部署，并部署防暑降温。',
      '各县区要因地制宜发展特色产业，建设周期为三年。',
      '市委副书记卢宏毅、副市长刀建射出席。',
      '驻村工作队在部暑村走访，部暑村产业兴旺。',
      '“悦读”活动走进校园。',
    ],
  },
  check,
};

/** Depends on the text of the block only, so it is looked for once. */
const slipsOf = derivedOnce(({ text }: Part['reading']): readonly Slip[] => findSlips(text.text));

const candidatesBy = oncePer((gazetteer: Gazetteer) =>
  blockFacts((part): readonly Slip[] => {
    const slips = slipsOf(part.reading);
    return slips.length === 0 ? slips : slips.filter((slip) => holds(part, slip, { gazetteer }));
  }),
);

function* check({ model, knowledge }: RuleInput): Iterable<Finding> {
  for (const candidate of candidatesBy(knowledge.gazetteer)(model))
    if (!recurs(model, candidate.block, normSpanOf(candidate.fact))) yield report(model, candidate);
}

const normSpanOf = ({ start, word }: Slip) => normSpan(start, start + word.length);

function report(model: DocumentModel, { block, fact }: BlockFact<Slip>): Finding {
  const norm = normSpanOf(fact);
  const found = writtenIn(block, norm);
  const right = spellFor(model, fact.word, found);
  const edit = respelling(block, norm, right);
  return {
    span: sourceIn(block, norm),
    message: message(
      {
        'zh-cn': '疑似错别字：此处为“{found}”，似应为“{right}”。',
        'zh-tw': '疑似錯別字：此處為「{found}」，似應為「{right}」。',
        en: 'Probably a wrong character: “{found}” looks like a slip for “{right}”.',
      },
      { found, right },
    ),
    ...(edit && {
      fixes: [
        {
          title: message(
            { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to “{right}”' },
            { right },
          ),
          edits: [edit],
          safety: 'suggestion',
        },
      ],
    }),
  };
}
