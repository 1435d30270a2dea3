// What stands listed before or behind a declared number, and how many items that may be.
import { type NormSpan, normSpan } from '../base/span';
import type { Declaration } from './declared-counts';
import { listItemsIn } from './nesting';

/** One way to read the list: its items, and how many they are when 和, 与, 及 divide them once more. */
export interface Listing {
  readonly items: readonly NormSpan[];
  readonly atMost: number;
}

interface Place {
  readonly text: string;
  readonly depths: Uint8Array;
  readonly depth: number;
}

/** A lead word begins the list; later ones are tried as well, since the first may belong to something else. */
const lead =
  /围绕|实施|实现|包括|涵盖|分为|即|聚焦|抓好|推进|推动|开展|形成|构建|涉及|覆盖|突出|紧扣|打造|坚持|明确|抓住|做好|落实|建设|设置|设立|确定|强化|统筹|按照|针对|从|在|把|将|以|由|对|就/gu;
const separator = /[，。；：！？\n]/u;
const quoted = /^(?:“[^“”]*”|‘[^‘’]*’|「[^「」]*」){2,}$/u;
const trailingQuotes = /(?:“[^“”]*”|‘[^‘’]*’|「[^「」]*」){2,}$/u;
/** Not all of it is listed; or the list belongs to something else, which has so many of what is counted. */
const open =
  /(?:等|等等|等的|其他|其它|及其|之类|[的地了着过])$|(?:[两二三四五六七八九十\d]|多)(?:地|省|市|县|区|州|家|国|方|者|岸|校|镇|人|院|部|委|厅|局)$/u;
/** A verb between the list and the number: 在甲县、乙县实施3个项目. */
const verbBefore =
  /(?:实施|推进|开展|安排|谋划|落实|完成|新建|开工|打造|组织|举办|设立|设置|提出|确定|选取|选择|抓好|聚焦|围绕|形成|构建|推动|突出|明确|达到|达成|出台|推出|制定|划分为|分为|共有|各有|拥有|有|共|共计|合计|涉及|承担|获得|引进|签约|启动|布局|投资|发布|列出|涵盖|包括|成为|为|至|到|以及|和|与|及|以|在|比|较|由|被|把|将|对|向|从|是)$/u;

/** Every way to read what is listed (`depths` as `nesting` gives them); empty where nothing is, or not all of it. */
export function listings(
  text: string,
  depths: Uint8Array,
  declared: Declaration,
  previous?: Declaration,
): readonly Listing[] {
  const place = { text, depths, depth: depths[declared.norm.start] ?? 0 };
  const behind = behindDeclaration(place, declared.norm.end);
  return behind.length > 0 ? behind : beforeDeclaration(place, declared.norm.start, previous?.norm.end ?? 0);
}

function beforeDeclaration(place: Place, end: number, from: number): readonly Listing[] {
  const { text, depths, depth } = place;
  let start = end;
  while (start > from && !isEdge(place, start - 1)) start--;
  const clause = text.slice(start, end).replace(/(?:这|等这)$/u, '');
  const clauseEnd = start + clause.length;
  if (open.test(clause) || verbBefore.test(clause)) return [];
  const ways: NormSpan[] = [];
  const quotes = trailingQuotes.exec(clause);
  if (quotes) ways.push(normSpan(start + quotes.index, clauseEnd));
  const leads = [...clause.matchAll(lead)].filter(({ index }) => depths[start + index] === depth);
  for (const [i, { index, 0: word }] of leads.entries()) {
    // 将实施……: the list begins behind the verb.
    if (word.length > 1 || leads[i + 1]?.index !== index + 1)
      ways.push(normSpan(start + index + word.length, clauseEnd));
  }
  return ways.map((way) => read(place, way)).filter(({ items }) => items.length > 1);
}

/** 一是……、二是……: each is a clause of its own. */
const enumerated = /^[（(]?[一1](?:[是要、.．）)])/u;
const introduces = /^(?:[：:]|，?(?:即|分别是|分别为))/u;

function behindDeclaration(place: Place, at: number): readonly Listing[] {
  const { text, depths, depth } = place;
  const introduction = introduces.exec(text.slice(at, at + 4));
  if (!introduction) return [];
  const start = at + introduction[0].length;
  let end = start;
  while (
    end < text.length &&
    (depths[end] ?? 0) >= depth &&
    !(depths[end] === depth && /[。；！？\n]/u.test(text[end]!))
  )
    end++;
  const list = text.slice(start, end);
  const hasClauses = Array.from(list).some((char, i) => /[，：,]/u.test(char) && depths[start + i] === depth);
  if (hasClauses || text[end] === '；' || enumerated.test(list) || open.test(list) || /等[^、]{0,6}$/u.test(list))
    return [];
  const listing = read(place, normSpan(start, end));
  return listing.items.length > 1 ? [listing] : [];
}

const isEdge = ({ text, depths, depth }: Place, at: number): boolean =>
  depths[at]! < depth || (depths[at] === depth && separator.test(text[at]!));

/** 涉及, 普及, 和谐, 与会 and the like divide nothing. */
const conjunction =
  /(?<!(?:总|共|平|温|缓|调|饱|祥|涉|普|参|给|赋|授|以))(?:以及|和(?!谐|平|解|睦)|与(?!会|时)|(?<!以)及(?!时|其))/gu;

function read({ text, depths, depth }: Place, way: NormSpan): Listing {
  const items = listItemsIn(text, way, depths, depth);
  const conjunctions = items.flatMap((item) =>
    quoted.test(text.slice(item.start, item.end))
      ? []
      : [...text.slice(item.start, item.end).matchAll(conjunction)].filter(
          ({ index }) => index > 0 && depths[item.start + index] === depth,
        ),
  );
  return { items, atMost: items.length + conjunctions.length };
}
