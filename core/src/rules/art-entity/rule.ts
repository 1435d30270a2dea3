// HTML entities and tags pasted into a text: one notice a kind.
import { type Localized, message } from '../../base/message';
import type { Finding, Fix, Rule, RuleInput } from '../rule';
import { type Remnant, type RemnantKind, remnantsIn } from './remnants';

const found: Readonly<Record<RemnantKind, Localized>> = {
  entity: {
    'zh-cn': '全文夹杂 {count} 处 HTML 实体（如“{example}”），疑为网页粘贴残留。',
    'zh-tw': '全文夾雜 {count} 處 HTML 實體（如「{example}」），疑為網頁貼上殘留。',
    en: '{count} HTML entities (such as “{example}”) were left in the text, probably by a web page.',
  },
  tag: {
    'zh-cn': '全文夹杂 {count} 处 HTML 标签（如“{example}”），疑为网页粘贴残留。',
    'zh-tw': '全文夾雜 {count} 處 HTML 標籤（如「{example}」），疑為網頁貼上殘留。',
    en: '{count} HTML tags (such as “{example}”) were left in the text, probably by a web page.',
  },
  unsure: {
    'zh-cn': '有 {count} 处 HTML 残留（如“{example}”）的还原方式不止一种，请确认。',
    'zh-tw': '有 {count} 處 HTML 殘留（如「{example}」）的還原方式不止一種，請確認。',
    en: '{count} remnants of HTML (such as “{example}”) can be put right in more than one way; please have a look.',
  },
};
const fixAll: Readonly<Record<RemnantKind, Localized>> = {
  entity: {
    'zh-cn': '全部还原为字符（{count} 处）',
    'zh-tw': '全部還原為字元（{count} 處）',
    en: 'Write all {count} as characters',
  },
  tag: {
    'zh-cn': '删除全部 {count} 处标签',
    'zh-tw': '刪除全部 {count} 處標籤',
    en: 'Remove all {count} tags',
  },
  unsure: {
    'zh-cn': '换行标签改为换行，其余还原或删除（{count} 处）',
    'zh-tw': '換行標籤改為換行，其餘還原或刪除（{count} 處）',
    en: 'Write line breaks for tags that break lines, restore or remove the rest ({count} places)',
  },
};

export const rule: Rule = {
  id: 'art-entity',
  severity: 'warning',
  fixable: true,
  aboutDamage: true,
  summary: {
    'zh-cn': '粘贴进正文的 HTML 实体和标签。',
    'zh-tw': '貼進正文的 HTML 實體和標籤。',
    en: 'HTML entities and tags pasted into the text.',
  },
  why: {
    'zh-cn':
      '从网页源代码或采编系统导出的文字常带着“&nbsp;”“&ldquo;”一类的实体和“<p>”一类的标签，原样印出来就是差错。意思唯一的直接还原；行中的换行标签、上下标和“&lt;”有不止一种还原方式，只提出建议。Markdown 允许使用 HTML，只报没有配对的标签和转义了两遍的实体。',
    'zh-tw':
      '從網頁原始碼或採編系統匯出的文字常帶著「&nbsp;」「&ldquo;」一類的實體和「<p>」一類的標籤，原樣印出來就是差錯。意思唯一的直接還原；行中的換行標籤、上下標和「&lt;」有不止一種還原方式，只提出建議。Markdown 允許使用 HTML，只報沒有配對的標籤和轉義了兩遍的實體。',
    en: 'Text exported from web pages and editing systems often holds entities such as “&nbsp;” and tags such as “<p>”, embarrassing in print. What has one meaning is put right at once; line breaks inside a line, raised figures and “&lt;” are only suggested. Markdown may hold HTML: there only tags without a partner and entities escaped twice are reported.',
  },
  examples: {
    bad: [
      '会议强调[|&ldquo;|]三个一&rdquo;&nbsp;要抓好落实。',
      '[|<p>|]会议强调，要抓好落实。</p>',
      '会议强调，要抓好落实[|<br>|]会议要求，要加强领导。',
      '会议强调[|&#8220;|]三个一&#x201d;，[|<strong>|]要抓好落实</strong>。',
    ],
    good: [
      'a<b且c>d时成立，R&D经费投入增长。',
      '网页用<br>标签换行，用“&nbsp;”写空格。',
      '见 https://example.org/?a=1&copy;=2 。',
    ],
  },
  check,
};

function* check({ model }: RuleInput): Iterable<Finding> {
  const remnants = remnantsIn(model);
  for (const kind of ['entity', 'tag', 'unsure'] as const) {
    const all = remnants.filter((one) => one.kind === kind);
    const [first] = all;
    if (!first) continue;
    const args = { count: all.length, example: exampleOf(model.source, first) };
    yield { span: first.span, message: message(found[kind], args), fixes: [fixOf(kind, all)] };
  }
}

function exampleOf(source: string, { span: { start, end } }: Remnant): string {
  const text = source.slice(start, end);
  return text.length > 24 ? `${text.slice(0, 20)}…>` : text;
}

const fixOf = (kind: RemnantKind, all: readonly Remnant[]): Fix => ({
  title: message(fixAll[kind], { count: all.length }),
  edits: all.map(({ edit }) => edit),
  safety: kind === 'unsure' ? 'suggestion' : 'safe',
});
