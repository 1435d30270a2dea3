// A title that ends with a full stop (GB/T 15834—2011, Annex A).
import { message } from '../../base/message';
import { normSpan } from '../../base/span';
import type { Block, DocumentModel } from '../../model/document-model';
import { datelineOf } from '../../structure/dateline';
import type { Finding, Rule, RuleInput } from '../rule';

const found = { 'zh-cn': '标题末尾不用句号。', 'zh-tw': '標題末尾不用句號。', en: 'A title ends without a full stop.' };
const remove = { 'zh-cn': '删去句号', 'zh-tw': '刪去句號', en: 'Remove the full stop' };

export const rule: Rule = {
  id: 'pun-title-end',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '文章标题以句号结尾。',
    'zh-tw': '文章標題以句號結尾。',
    en: 'A title that ends with a full stop.',
  },
  why: {
    'zh-cn':
      '文章标题、副题末尾一般不用点号，这是报刊和公文的通例；需要表达语气时可用问号、叹号，省略号也可以。只看文章标题，小标题另行检查。',
    'zh-tw':
      '文章標題、副題末尾一般不用點號，這是報刊和公文的通例；需要表達語氣時可用問號、嘆號，省略號也可以。只看文章標題，小標題另行檢查。',
    en: 'By custom the title and subtitle of a report or document end without a stop; question and exclamation marks are possible. Only the title is read, not the headings.',
  },
  examples: {
    bad: ['临湖市召开全市科技大会[|。|]\n本报讯（记者张伟明）12月11日，全市科技大会召开，会议总结了全年工作。'],
    good: [
      '# 临湖市召开全市科技大会\n\n12月11日，全市科技大会召开。',
      '# “十五五”怎么干？\n\n12月11日，全市科技大会召开。',
      '12月11日，全市科技大会召开。\n会议总结了全年工作，部署下一步任务。',
    ],
  },
  check,
};

/** One short sentence above the head of a dispatch: a title, whatever it ends with. */
function headline({ blocks }: DocumentModel): Block | undefined {
  const [first, second] = blocks.filter(({ kind }) => kind !== 'front-matter').slice(0, 2);
  if (!first || !second || first.text.text.length > 36 || /[。！？；：].|^[“（]/.test(first.text.text))
    return undefined;
  return second.role === 'byline' || datelineOf(second.text.text) ? first : undefined;
}

function* check({ model }: RuleInput): Iterable<Finding> {
  const top = headline(model);
  for (const block of model.blocks) {
    const { role, norm, text } = block;
    const isTitle = role === 'title' || role === 'subtitle' || block === top;
    if (!isTitle || !/[^。…]。$/.test(text.text)) continue;
    const span = model.text.toSource(normSpan(norm.end - 1, norm.end));
    yield {
      span,
      message: message(found),
      fixes: [{ title: message(remove), edits: [{ span, text: '' }], safety: 'safe' }],
    };
  }
}
