// Pinyin that a broken conversion put behind characters: one notice for the whole text.
import { message } from '../../base/message';
import { damageNoticed } from '../../model/damage';
import { lateFix } from '../late-fix';
import type { Finding, Rule, RuleInput } from '../rule';

const found = {
  'zh-cn': '全文夹杂 {count} 处拼音注音（如“{example}”），疑为网页抓取残留。',
  'zh-tw': '全文夾雜 {count} 處拼音注音（如「{example}」），疑為網頁抓取殘留。',
  en: '{count} pinyin annotations (such as “{example}”) were left in the text, probably by a web page.',
};
const removeAll = {
  'zh-cn': '删除全部 {count} 处注音',
  'zh-tw': '刪除全部 {count} 處注音',
  en: 'Remove all {count} annotations',
};

export const rule: Rule = {
  id: 'art-pinyin',
  severity: 'warning',
  fixable: true,
  aboutDamage: true,
  summary: {
    'zh-cn': '正文夹杂抓取残留的拼音注音。',
    'zh-tw': '正文夾雜抓取殘留的拼音注音。',
    en: 'Pinyin annotations left in the text by a conversion.',
  },
  why: {
    'zh-cn':
      '有的网页在转换编码时，在某些繁体字后面插入“(fā)”一类的注音，粘贴后留在稿件里，检索、统计和校对都会漏掉这些词。只有紧跟在繁体字后面、与该字读音一致的注音才算残留；教材、生僻字和外文的注音不动。',
    'zh-tw':
      '有的網頁在轉換編碼時，在某些繁體字後面插入「(fā)」一類的注音，貼上後留在稿件裡，檢索、統計和校對都會漏掉這些詞。只有緊跟在繁體字後面、與該字讀音一致的注音才算殘留；教材、生僻字和外文的注音不動。',
    en: 'Some web pages insert readings such as “(fā)” behind certain Traditional characters while converting encodings. Search and review miss every word that holds one. Only a reading of the very character before it, and only where that character is Traditional, counts as a remnant.',
  },
  examples: {
    bad: ['推動高質[|(zhì)|]量發(fā)展，開創(chuàng)新局面。'],
    good: ['贠(yun)家村的老人说起往事。', '“字”(zì)的本义是生育。', '推動高質量發展。'],
  },
  check,
};

const annotations = damageNoticed('drop-annotations');

function* check({ model }: RuleInput): Iterable<Finding> {
  const count = annotations.count(model);
  const first = count > 0 && annotations.first(model);
  if (!first) return;
  const example = model.source.slice(Math.max(0, first.source.start - 1), first.source.end);
  yield {
    span: first.source,
    message: message(found, { count, example }),
    fixes: [
      lateFix({ title: message(removeAll, { count }), safety: 'safe' }, () =>
        annotations.all(model).map(({ source }) => ({ span: source, text: '' })),
      ),
    ],
  };
}
