// A place put under a province or city it does not belong to: 湖北省张家界.
import { lazy } from '../../base/lazy';
import { message } from '../../base/message';
import { mayBegin, pairSet } from '../../base/pair-table';
import { normSpan } from '../../base/span';
import { unitClass } from '../../base/unit-class';
import { mayHold } from '../../base/unit-filter';
import { divisionPaths } from '../../lexicon/division-tree';
import { type DivisionForm, divisionForms } from '../../lexicon/divisions';
import { occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '“{below}”不属“{above}”，据行政区划名录属{right}。',
  'zh-tw': '「{below}」不屬「{above}」，據行政區劃名錄屬{right}。',
  en: '{below} is not part of {above}; by the official list of divisions it belongs to {right}.',
};

const upper = /(?:省|自治区|市|自治州|地区|盟)(?=\p{Script=Han}{2})/gu;

export const rule: Rule = {
  id: 'place-hier',
  severity: 'warning',
  fixable: false,
  summary: {
    'zh-cn': '地名隶属有误，如把张家界写在湖北省下。',
    'zh-tw': '地名隸屬有誤，如把張家界寫在湖北省下。',
    en: 'A place under the wrong province or city, such as 湖北省张家界.',
  },
  why: {
    'zh-cn':
      '“湖北省张家界”“四川省重庆市”是见报出过的差错：名称近似的省份写混，或沿用旧的隶属关系。本规则只看紧连着写的上下级地名，上级写全称，名录中下级地名没有一处属于它才报；中间有顿号的是并列，不报；路名、商会名等里的地名也不报。依据是国家统计局公布的县级以上行政区划（2023年6月30日），此后的调整查不到时不报。',
    'zh-tw':
      '「湖北省張家界」「四川省重慶市」是見報出過的差錯：名稱近似的省份寫混，或沿用舊的隸屬關係。本規則只看緊連著寫的上下級地名，上級寫全稱，名錄中下級地名沒有一處屬於它才報；中間有頓號的是並列，不報；路名、商會名等裡的地名也不報。依據是國家統計局公布的縣級以上行政區劃（2023年6月30日），此後的調整查不到時不報。',
    en: 'Provinces of similar names get mixed up, and old affiliations live on. Read are places written right behind one another, the upper one in full; reported if no place of that name belongs to it. Names joined by 、 stand side by side, and names of streets or associations are left alone. Source: the divisions published by the National Bureau of Statistics as of 2023-06-30.',
  },
  examples: {
    bad: [
      '湖北省[|张家界|]发现一处溶洞。',
      '四川省[|重庆市|]举办展会。',
      '雲南省[|貴陽市|]舉辦展會。',
      '昆明市[|宣威市|]火腿出口。',
    ],
    good: [
      '湖南省张家界发现一处溶洞。',
      '四川省、重庆市举办展会。',
      '上海市南京路步行街，江苏省云南商会。',
      '云岭省临湖市望江区举办展会。',
      '云南省昆明市盘龙区、昆明市石林彝族自治县、湖北省仙桃市、北京市朝阳区。',
      '河南省道改造，湖北省市县三级联动。',
    ],
  },
  where: ({ text, units }) => mayHold(units, levels) && holdsPair(text.text),
  checkBlock,
};

const longest = 15;
/** 南京路, 云南商会: a name made with the place. */
const named =
  /^(?:[东西南北中]?路|大道|街|商会|同乡|联谊|籍|大学|学院|银行|军区|办事处|分行|机场|港|站|校友|企业|老乡|菜|话|公司|集团|医院|中学|小学|师范|[一二三四]中|饭店|宾馆|日报|晚报|卫视|证券|海关|铁路局|江|湖|河|山)/u;

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const { match, block, norm } of occurrences(model, upper)) {
    const { text } = block.text;
    const end = match.index + match[0].length;
    if (!mayBeginAt(text, end)) continue;
    const above = longestForm(text, end, -1);
    if (!above || above.form !== above.full) continue;
    const below = longestForm(text, end, 1);
    if (!below || named.test(text.slice(end + below.form.length)) || !mayStandBelow(above, below)) continue;
    const paths = divisionPaths(below.full);
    const homes = divisionPaths(above.full);
    if (paths.length === 0 || homes.length === 0 || paths.some((path) => path.includes(above.full))) continue;
    const start = norm.end;
    yield {
      span: sourceAt(model, normSpan(start, start + below.form.length)),
      message: message(found, {
        below: writtenAt(model, normSpan(start, start + below.form.length)),
        above: above.full,
        right: [...new Set(paths.map((path) => path.slice(0, -1).join('') || path.join('')))].slice(0, 3).join('、'),
      }),
    };
  }
}

/** Short names only of prefectures, and only where they are nothing else. */
function mayStandBelow(above: DivisionForm, below: DivisionForm): boolean {
  if (below.doubtful || below.full === above.full) return false;
  if (below.form !== below.full) return below.level === 'prefecture' && above.level === 'province' && !isCity(above);
  return above.level === 'province' || below.level === 'county';
}

const isCity = ({ full }: DivisionForm): boolean => full.endsWith('市');

/** The first two characters of every known form: hardly any place is a place's. */
const beginnings = lazy(() => pairSet([...divisionForms().keys()]));

/** What an upper level ends in. */
const levels = '省市区州盟';
const endsLevel = unitClass(/[省市区州盟]/);

/** Whether a place may stand behind a level somewhere. */
function holdsPair(text: string): boolean {
  for (let at = 1; at < text.length - 1; at++)
    if (endsLevel(text.charCodeAt(at - 1)) && mayBeginAt(text, at)) return true;
  return false;
}

const mayBeginAt = (text: string, at: number): boolean =>
  mayBegin(beginnings(), text.charCodeAt(at), text.charCodeAt(at + 1));

/** The longest known form that ends (`-1`) or starts (`1`) at a place. */
function longestForm(text: string, at: number, direction: 1 | -1): DivisionForm | undefined {
  const forms = divisionForms();
  for (let size = longest; size >= 2; size--) {
    const form = direction < 0 ? text.slice(Math.max(0, at - size), at) : text.slice(at, at + size);
    const known = form.length === size ? forms.get(form) : undefined;
    if (known) return known;
  }
  return undefined;
}
