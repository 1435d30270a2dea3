// A title that ends with a full stop (GB/T 15834—2011, Annex A).
import { message } from '../../base/message';
import { normSpan } from '../../base/span';
import { blockFacts } from '../../model/block-facts';
import type { Block, DocumentModel } from '../../model/document-model';
import { blockAt, sourceIn } from '../../model/placed';
import { datelineOf } from '../../structure/dateline';
import type { Finding, Rule, RuleInput } from '../rule';

const said = { 'zh-cn': '标题末尾不用句号。', 'zh-tw': '標題末尾不用句號。', en: 'A title ends without a full stop.' };
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
function headline(model: DocumentModel): Block | undefined {
  const at = blockAt(model, 0)?.kind === 'front-matter' ? 1 : 0;
  const [first, second] = [blockAt(model, at), blockAt(model, at + 1)];
  if (!first || !second || first.text.text.length > 36 || /[。！？；：].|^[“（]/.test(first.text.text))
    return undefined;
  return second.role === 'byline' || datelineOf(second.text.text) ? first : undefined;
}

const endsSo = /[^。…]。$/;
const titles = blockFacts(({ role, text }) =>
  (role === 'title' || role === 'subtitle') && endsSo.test(text.text) ? [true] : [],
);

function* check({ model }: RuleInput): Iterable<Finding> {
  const found = titles(model).map(({ block }) => block);
  const top = headline(model);
  const isOther = top && top.role !== 'title' && top.role !== 'subtitle' && endsSo.test(top.text.text);
  for (const block of isOther ? [top, ...found] : found) {
    const { length } = block.text.text;
    const span = sourceIn(block, normSpan(length - 1, length));
    yield {
      span,
      message: message(said),
      fixes: [{ title: message(remove), edits: [{ span, text: '' }], safety: 'safe' }],
    };
  }
}
