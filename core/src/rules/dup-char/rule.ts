// A function word typed twice: 再好的的谋划.
import { message } from '../../base/message';
import { type NormSpan, normSpan } from '../../base/span';
import { occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';
import { doubled } from './doubled';

const found = {
  'zh-cn': '“{written}”疑为重复录入。',
  'zh-tw': '「{written}」疑為重複輸入。',
  en: '“{written}” looks typed twice.',
};
const change = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to “{right}”' };

const pattern = new RegExp([...doubled.map(({ char }) => char + char), '等等等'].join('|'), 'g');

export const rule: Rule = {
  id: 'dup-char',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '虚词重复录入，如“的的”“和和”“在在”。',
    'zh-tw': '虛詞重複輸入，如「的的」「和和」「在在」。',
    en: 'A function word typed twice, such as 的的 or 和和.',
  },
  why: {
    'zh-cn':
      '连打两次虚词是录入时最常见的重复。汉语叠字很多（久久、渐渐、字字），跨词相连的也不少（目的|的、除了|了解、实现|现代化），所以只看的、了、和、在、是等十几个虚词和“等等等”，并排除前后字能成词的。依据是文内自身。',
    'zh-tw':
      '連打兩次虛詞是輸入時最常見的重複。漢語疊字很多（久久、漸漸、字字），跨詞相連的也不少（目的|的、除了|了解、實現|現代化），所以只看的、了、和、在、是等十幾個虛詞和「等等等」，並排除前後字能成詞的。依據是文內自身。',
    en: 'Function words are easily typed twice. Chinese doubles many characters rightly, and words that meet may do so by chance (目的|的, 除了|了解), so only some fifteen function words are checked, and never where a neighbor makes a word of one of the two.',
  },
  examples: {
    bad: [
      '再好[|的的|]谋划也要靠落实。',
      '推进水利[|和和|]交通项目。',
      '會議[|在在|]望江區召開。',
      '完善道路、桥梁[|等等等|]设施。',
      '各地[|将将|]按计划推进。',
    ],
    good: [
      '改革的目的的确定要靠调研，的的确确如此。',
      '除了了解情况，还要实实在在解决问题。',
      '久久为功，字字句句入心，渐渐见效，实现现代化。',
      '市科技局局长介绍，存在在建项目进度慢的问题。',
      '市里因为为群众办事及时，普及及早，参与与否听取意见。',
      '对对口帮扶单位、针对对手特点作了安排，学校、医院等等。',
      '是是非非要分清，和和美美过日子，这就是是否担当的区别。',
    ],
  },
  where: [pattern],
  checkBlock,
};

const byChar = new Map(doubled.map((one) => [one.char, one]));

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  const { text } = model.text;
  for (const { norm, match } of occurrences(model, pattern)) {
    const char = match[0].charAt(0);
    const [before = '', behind = ''] = [text[norm.start - 1], text[norm.end]];
    const entry = byChar.get(char);
    if (before === char || behind === char || entry?.before.test(before) || entry?.behind.test(behind)) continue;
    const extra: NormSpan = normSpan(norm.end - 1, norm.end);
    const written = writtenAt(model, norm);
    yield {
      span: sourceAt(model, norm),
      message: message(found, { written }),
      fixes: [
        {
          title: message(change, { right: written.slice(0, -1) }),
          edits: [{ span: sourceAt(model, extra), text: '' }],
          safety: 'suggestion',
        },
      ],
    };
  }
}
