// A stretch one character away from a known formulation, meeting, plan or organization, in no table of wrong forms.
import { message } from '../../base/message';
import type { NearForm } from '../../gazetteer/near-forms';
import type { BlockFact } from '../../model/block-facts';
import { nearMisses } from '../../model/near-forms';
import { sourceIn, writtenIn } from '../../model/placed';
import { respelling, spellFor } from '../../model/spelling';
import { toScript } from '../../text/script';
import type { Finding, Rule, RuleInput } from '../rule';

export const rule: Rule = {
  id: 'term-near',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '同已知的提法、会议、规划或机构名称只差一字。',
    'zh-tw': '同已知的提法、會議、規劃或機構名稱只差一字。',
    en: 'One character away from a known formulation, meeting, plan or organization.',
  },
  why: {
    'zh-cn':
      '固定名称错一个字，读的人往往滑过去，登出来却最显眼。本规则拿已收录的名称（包括团队词表里的）同正文对照，报四字以上、只差一个音近或形近字的写法；六字以上的，脱一字、叠一字、两字颠倒也报。那几个字本来就能连成词、多出的字属于自己的措辞、数字不同，都不报。表中列明的误写由 `term-wrong` 报。',
    'zh-tw':
      '固定名稱錯一個字，讀的人往往滑過去，登出來卻最顯眼。本規則拿已收錄的名稱（包括團隊詞表裡的）同正文對照，報四字以上、只差一個音近或形近字的寫法；六字以上的，脫一字、疊一字、兩字顛倒也報。那幾個字本來就能連成詞、多出的字屬於自己的措辭、數字不同，都不報。表中列明的誤寫由 `term-wrong` 報。',
    en: 'A wrong character in a fixed name is easily read over and embarrassing in print. Known names, those of the team’s glossary too, are compared with the text: of four characters and more with one character that sounds or looks like the right one; of six and more also with one missing, typed twice, or two swapped. Nothing is reported where the characters make a word as they stand, where an additional one is the writer’s own wording, or where numbers differ. Listed wrong forms are the business of `term-wrong`.',
  },
  examples: {
    bad: [
      '要推进[|乡村震兴|]战略落地。',
      '完整准确贯彻[|新发展理捻|]。',
      '扎实推进[|中国式现代代化|]。',
      '全縣加快[|鄉村震興|]。',
    ],
    good: [
      '要推进乡村振兴战略落地，统筹推进“五位一体”总体布局。',
      '推进乡村全面振兴，走中国式的现代化道路。',
      '会议在四个地区举行，讨论三位一体的布局。',
    ],
  },
  check,
};

function* check({ model, knowledge }: RuleInput): Iterable<Finding> {
  for (const miss of nearMisses(model, knowledge)) yield report(model, miss);
}

function report(model: RuleInput['model'], { block, fact }: BlockFact<NearForm>): Finding {
  const { norm, form, entity } = fact;
  const found = writtenIn(block, norm);
  const right = spellFor(model, form, found);
  const edit = respelling(block, norm, right);
  const name = toScript(entity.canonical, model.script);
  return {
    span: sourceIn(block, norm),
    message: message(
      {
        'zh-cn': '同“{right}”只差一字：此处为“{found}”。',
        'zh-tw': '同「{right}」只差一字：此處為「{found}」。',
        en: 'One character away from “{right}”: here it is “{found}”.',
      },
      { found: nested(found), right: nested(form === entity.canonical ? name : right) },
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

/** Marks inside a form, as they stand inside the marks of a message. */
const nested = (form: string): string => form.replace(/“/g, '‘').replace(/”/g, '’');
