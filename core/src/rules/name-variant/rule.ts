// One person's name written in two ways: 卢洪毅 where the report introduced 卢宏毅.
import { message } from '../../base/message';
import { remember } from '../../base/remember';
import { type NormSpan, overlaps, type Span, shift } from '../../base/span';
import { sourceIn, writtenIn } from '../../model/placed';
import type { Finding, Fix, Rule, RuleInput, TextEdit } from '../rule';
import { glossaryVariants } from './glossary';
import { type Place, type Variant, variants } from './variants';

const found = {
  'zh-cn': '姓名前后不一致：此处写作“{found}”，别处写作“{usual}”（{times}处）。',
  'zh-tw': '姓名前後不一致：此處寫作「{found}」，別處寫作「{usual}」（{times}處）。',
  en: 'The name is written in two ways: “{found}” here, “{usual}” elsewhere ({times} times).',
};
const introduced = {
  'zh-cn': '“{usual}”在这里以职务介绍',
  'zh-tw': '「{usual}」在這裡以職務介紹',
  en: '“{usual}” is introduced here with a post',
};
const other = { 'zh-cn': '“{usual}”写在这里', 'zh-tw': '「{usual}」寫在這裡', en: '“{usual}” stands here' };
const change = { 'zh-cn': '改为“{usual}”', 'zh-tw': '改為「{usual}」', en: 'Change to “{usual}”' };
const changeOthers = {
  'zh-cn': '其余{times}处都改为“{found}”',
  'zh-tw': '其餘{times}處都改為「{found}」',
  en: 'Change the other {times} to “{found}”',
};

export const rule: Rule = {
  id: 'name-variant',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '同一个人的姓名写成了两种：同音、形近、脱字、衍字或换位。',
    'zh-tw': '同一個人的姓名寫成了兩種：同音、形近、脫字、衍字或換位。',
    en: 'One person’s name written in two ways: a character heard or seen wrongly, left out, doubled or swapped.',
  },
  why: {
    'zh-cn':
      '写错姓名是报道中最难堪的差错，输入法又最容易造成。文中以职务介绍过的人是依据：别处出现只差一个字的写法，且那个字同音或形近，或所处位置只能是人名，就应核对。以出现次数多的写法为准，次数相同以先介绍职务的为准。分别介绍了不同职务的两个人，以及同一名单中的两个人，不报。',
    'zh-tw':
      '寫錯姓名是報導中最難堪的差錯，輸入法又最容易造成。文中以職務介紹過的人是依據：別處出現只差一個字的寫法，且那個字同音或形近，或所處位置只能是人名，就應核對。以出現次數多的寫法為準，次數相同以先介紹職務的為準。分別介紹了不同職務的兩個人，以及同一名單中的兩個人，不報。',
    en: 'A misspelled name is the most embarrassing slip of a report, and input methods invite it. Whoever was introduced with a post is the evidence: a spelling one character off that sounds or looks alike, or that stands where only a name can stand, deserves a look. The more frequent spelling counts, else the one introduced first. Two people introduced with different posts, or named in one list, are never reported.',
  },
  examples: {
    bad: [
      '临湖市委书记张伟明主持会议。会上，[|张伟铭|]要求抓好落实。张伟明最后作总结。',
      '市科技局局长刀建国表示，成果明显。[|刀健国|]说，要加快转化。会后，刀建国接受了采访。',
      '市长李若川出席会议。李若川指出，要抓紧。[|李川若|]强调，要抓实。',
      '市长李若川出席会议。李若川指出，要抓紧。[|李若|]强调，要抓实。',
      '市水务局局长许澜介绍了情况。随后，[|徐澜|]表示，将继续治理。许澜还回答了提问。',
      '临湖市委书记张伟明主持会议。临湖市委书记[|张维明|]讲话。张伟明要求抓好落实。',
    ],
    good: [
      '市水务局局长许澜表示，许多群众参加。许澜说，许可手续已经办完。',
      '市科技局局长汪振扬、市财政局局长汪振杨出席会议。汪振扬表示支持，汪振杨表示赞成。',
      '市领导张伟明、张伟铭、李若川参加。张伟明要求抓好落实，张伟铭作了说明。',
      '市规划局局长周文捷出席。周文捷说，周文化站已经建成，四周文节日活动很多。',
      '临湖市市长陈国恩表示欢迎。（临湖日报 记者陈恩国）',
      '市科技局局長何文傑表示，何文杰一直在場。',
    ],
  },
  check,
};

function* check(input: RuleInput): Iterable<Finding> {
  const reported: NormSpan[] = [];
  // The glossary before the majority.
  for (const { norm, finding } of glossaryVariants(input)) {
    reported.push(norm);
    yield finding;
  }
  for (const variant of variants(input.model, input.knowledge.gazetteer)) {
    const othersTo = fixOfOthers(variant);
    for (const place of variant.wrong) {
      if (reported.some((span) => overlaps(span, place.norm))) continue;
      reported.push(place.norm);
      yield finding(variant, place, othersTo);
    }
  }
}

const local = ({ block, norm }: Place): NormSpan => shift(norm, -block.norm.start);
const source = (place: Place): Span => sourceIn(place.block, local(place));
/** The writer's own spelling, never the folded one; set apart characters are closed up. */
const spelled = (place: Place): string => writtenIn(place.block, local(place)).replaceAll(/\s/g, '');

const edit = (at: Place, by: string): TextEdit => ({ span: source(at), text: by });

/** Writes a name everywhere as it stands in one place; made once for each spelling, since it names all other places. */
function fixOfOthers({ right, wrong }: Variant): (written: string) => Fix {
  return remember((written) => {
    const others = [...right, ...wrong.filter((one) => spelled(one) !== written)];
    return {
      title: message(changeOthers, { found: written, times: others.length }),
      edits: others.map((one) => edit(one, written)),
      safety: 'suggestion',
    };
  });
}

function finding({ right, introduction }: Variant, place: Place, othersTo: (written: string) => Fix): Finding {
  const first = introduction ?? right[0] ?? place;
  const usual = spelled(first);
  const written = spelled(place);
  return {
    span: source(place),
    message: message(found, { found: written, usual, times: right.length }),
    related: [{ span: source(first), message: message(introduction ? introduced : other, { usual }) }],
    fixes: [
      { title: message(change, { usual }), edits: [edit(place, usual)], safety: 'suggestion' },
      othersTo(written),
    ],
  };
}
