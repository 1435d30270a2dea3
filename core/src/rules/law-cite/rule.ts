// Statutes named in full without book title marks, and articles cited in Arabic numerals.
import { message } from '../../base/message';
import { normSpan, shift } from '../../base/span';
import { hanNumeral } from '../../lexicon/han-numeral';
import type { BlockModel } from '../../model/lone-block';
import { groupSpan, type Occurrence, occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import { nesting } from '../../structure/nesting';
import type { BlockInput, Finding, Fix, Rule } from '../rule';

const unmarked = {
  'zh-cn': '法律的全称通常加书名号：《{name}》。',
  'zh-tw': '法律的全稱通常加書名號：《{name}》。',
  en: 'The full name of a statute is usually set in 《》: 《{name}》.',
};
const arabic = {
  'zh-cn': '引用法规条文，条号通常用汉字数字，同法规原文一致。',
  'zh-tw': '引用法規條文，條號通常用漢字數字，同法規原文一致。',
  en: 'Articles are usually cited in Han numerals, as in the statute itself.',
};
const enclose = { 'zh-cn': '加书名号', 'zh-tw': '加書名號', en: 'Add 《》' };
const change = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to “{right}”' };

export const rule: Rule = {
  id: 'law-cite',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '法律全称未加书名号，或条号用了阿拉伯数字。',
    'zh-tw': '法律全稱未加書名號，或條號用了阿拉伯數字。',
    en: 'The full name of a statute without book title marks, or an article cited in Arabic numerals.',
  },
  why: {
    'zh-cn':
      'GB/T 15834—2011《标点符号用法》4.15：书名、文件名用书名号标示；以“中华人民共和国”开头的法律全称是文件名。通称如“安全生产法”“民法典”可以不加。法律条文的条号原文用汉字（《立法法》第六十五条：编、章、节、条的序号用中文数字依次表述），引用时宜保持一致。属引用体例，列为信息。',
    'zh-tw':
      'GB/T 15834—2011《標點符號用法》4.15：書名、文件名用書名號標示；以「中華人民共和國」開頭的法律全稱是文件名。通稱如「安全生產法」「民法典」可以不加。法律條文的條號原文用漢字（《立法法》第六十五條：編、章、節、條的序號用中文數字依次表述），引用時宜保持一致。屬引用體例，列為資訊。',
    en: 'By GB/T 15834—2011 (4.15) titles of documents take 《》, and a statute’s full name beginning with 中华人民共和国 is one; short names such as 安全生产法 may go without. Articles are numbered in Han numerals in the statutes themselves (立法法, article 65) and are best cited so. A matter of style, hence information.',
  },
  examples: {
    bad: [
      '要深入贯彻[|中华人民共和国安全生产法|]，压实责任。',
      '依照《中华人民共和国安全生产法》[|第20条|]的规定处理。',
      '學習宣傳[|中華人民共和國食品安全法|]。',
    ],
    good: [
      '要深入贯彻安全生产法，学习民法典。',
      '依照《中华人民共和国安全生产法》第二十条的规定处理。',
      '中华人民共和国政府是唯一合法政府。中华人民共和国成立以来，立法工作不断加强。',
      '我宣誓：忠于中华人民共和国宪法。',
      '中华人民共和国安全生产法',
      '合同第20条、《临湖日报》第3版',
    ],
  },
  where: [/中华人民共和国/, /》第\d/],
  checkBlock,
};

/** Words that end in 法 and name no statute end the search before it. */
const pattern =
  /(中华人民共和国[\p{Script=Han}]{0,22}?(?<![合违依执司立非守普无方办魔书语])法)(?![律院规制定人治庭令学文警官])|(?<=《[^》\n]{2,40}(?:法|条例|规定|办法|法典)》)第(\d{1,3})条/gu;
const noName = /[的是在了和与]|政府|成立|国歌$/u;
/** The wording of the oath has none; a mark without its partner is another rule's matter. */
const oath = /(?:忠于|拥护|效忠|捍卫|遵守)$|[《〈<]$/u;

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const one of occurrences(model, pattern)) {
    const { block, norm, match } = one;
    if (block.role !== 'body' && block.role !== 'lead') continue;
    if (match[2] !== undefined) {
      if (!isEnclosed(one)) yield article(model, one);
      continue;
    }
    const name = match[1] ?? '';
    if (noName.test(name.slice(7)) || name.length < 9 || isEnclosed(one)) continue;
    if (/^实施|^修正案|^办法|^细则|^（|^>/u.test(model.text.text.slice(norm.end, norm.end + 3))) continue;
    if (block.text.text.trim().length === name.length) continue;
    if (oath.test(model.text.text.slice(Math.max(0, norm.start - 2), norm.start))) continue;
    yield {
      span: sourceAt(model, norm),
      message: message(unmarked, { name: writtenAt(model, norm) }),
      fixes: [
        {
          title: message(enclose),
          edits: [{ span: sourceAt(model, norm), text: `《${writtenAt(model, norm)}》` }],
          safety: 'suggestion',
        },
      ],
    };
  }
}

/** Inside a title, a quotation or brackets. */
const isEnclosed = ({ block, norm }: Occurrence): boolean =>
  (nesting(block.text.text)[shift(norm, -block.norm.start).start] ?? 0) > 0;

function article(model: BlockModel, one: Occurrence): Finding {
  const digits = groupSpan(one, 2);
  const value = Number(one.match[2]);
  const right = hanNumeral(value);
  const fixes: readonly Fix[] =
    value < 100 && value > 0
      ? [
          {
            title: message(change, { right: `第${right}${writtenAt(model, normSpan(digits.end, one.norm.end))}` }),
            edits: [{ span: sourceAt(model, digits), text: right }],
            safety: 'suggestion',
          },
        ]
      : [];
  return { span: sourceAt(model, one.norm), message: message(arabic), fixes };
}
