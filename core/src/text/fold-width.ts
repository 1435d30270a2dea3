// Reads punctuation, letters, digits and spaces in the one width Chinese text should have them, unit for unit.
import { lazy } from '../base/lazy';
import { eachUnitItself } from '../base/unit-table';
import { mapUnits } from './fold-script';
import { type Folding, folded } from './folding';
import { isChinese, isHan } from './han';

/** Read the same wherever they stand: pairs of what is typed and what is read. */
const pairs =
  '％%＋+－-＝=／/＆&＠@＃#＄$' + // letters, digits and these are half width; ～ ＜ ＞ stay, they are Chinese signs
  '「“」”『‘』’﹁“﹂”﹃‘﹄’｢“｣”〝“〞”〟”' +
  '﹐，﹑、﹔；﹕：︰：﹖？﹗！﹙（﹚）｡。､、' +
  '⋯…―—─—';

const table = lazy(() => {
  const to = eachUnitItself();
  for (const first of '０Ａａ') {
    const last = first === '０' ? 9 : 25;
    for (let code = first.charCodeAt(0); code <= first.charCodeAt(0) + last; code++) to[code] = code - 0xfee0;
  }
  for (const char of spaces) to[char.charCodeAt(0)] = 0x20;
  for (let i = 0; i < pairs.length; i += 2) to[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  return to;
});

const spaces = '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
/** What the table changes. */
const otherWidths = new RegExp(`[０-９Ａ-Ｚａ-ｚ${spaces}${pairs.replace(/(.)./g, '$1')}]`);

/**
 * The text with punctuation as Chinese sets it. Same length, and folding twice is folding once.
 * `,` `:` `;` `?` `!` `(` `)` become full width beside Chinese, not in numbers, addresses and English; interpuncts between
 * characters become `·` (GB/T 15834—2011, 4.13); `「」` become `“”`; straight quotation marks stay: which side they
 * are of is not known.
 */
export const foldWidth = (text: string): string => folded(text, widthFoldings);

const marks = /[,:;?!()]+/g;
const address = /(?:https?|ftp):\/\/[!-~]*[!-'*+\-./<-~]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g;

interface Run {
  readonly start: number;
  readonly text: string;
  chinese: boolean;
}

/** A run of marks is Chinese when either of its neighbours is, or when one of its brackets pairs with a Chinese one. */
function foldPunctuation(text: string): string {
  const addresses = /:\/\/|@/.test(text)
    ? Array.from(text.matchAll(address), ({ index, 0: found }) => [index, index + found.length] as const)
    : [];
  const runs: Run[] = [];
  let next = 0;
  for (const { index, 0: found } of text.matchAll(marks)) {
    while ((addresses[next]?.[1] ?? Number.POSITIVE_INFINITY) <= index) next++;
    if ((addresses[next]?.[0] ?? Number.POSITIVE_INFINITY) < index) continue;
    const chinese = isChinese(text.charCodeAt(index - 1)) || isChinese(text.charCodeAt(index + found.length));
    runs.push({ start: index, text: found, chinese });
  }
  if (text.includes('(')) spread(runs);
  return replaceUnits(
    text,
    runs.filter(({ chinese }) => chinese).map(({ start, text: run }) => ({ start, text: widen(run) })),
  );
}

const wide = new Map(Array.from(',:;?!()', (mark) => [mark, String.fromCharCode(mark.charCodeAt(0) + 0xfee0)]));
const widen = (run: string) => wide.get(run) ?? Array.from(run, (mark) => wide.get(mark) ?? mark).join('');

/** Makes both runs of a pair of brackets Chinese when one is, and so on from pair to pair. */
function spread(runs: readonly Run[]): void {
  const partners = new Map<Run, Run[]>();
  const open: Run[] = [];
  const link = (a: Run, b: Run) => partners.set(a, [...(partners.get(a) ?? []), b]);
  for (const run of runs) {
    for (const mark of run.text) {
      if (mark === '(') open.push(run);
      const opener = mark === ')' ? open.pop() : undefined;
      if (opener && opener !== run) {
        link(opener, run);
        link(run, opener);
      }
    }
  }
  const queue = runs.filter(({ chinese }) => chinese);
  for (let run = queue.pop(); run; run = queue.pop()) {
    for (const partner of partners.get(run) ?? []) {
      if (partner.chinese) continue;
      partner.chinese = true;
      queue.push(partner);
    }
  }
}

/** U+2022, 30FB, FF65, 2027, 22C5, 2219 and both full stops, as old pages write the interpunct of a name. */
const interpunct = /[•・･‧⋅∙．.]/g;
/** Full stops end sentences too: they are read as interpuncts only between characters that transliterate names. */
const transliterating = new Set(
  '阿艾安奥巴白拜班保贝比毕波伯布卜才次达德迪丁多恩尔古哈海赫吉加江卡凯克库拉莱兰朗勒里力利洛罗马麦买曼梅米莫木穆拿娜乃尼努帕普奇恰强热日瑞萨赛沙史斯苏索塔台泰坦特提图吐托瓦外维吾西希肖热雅亚延伊依亦尤于扎孜祖则',
);

/** A full stop of full width ends no Chinese sentence: a few more characters are enough. */
const transliteratingToo = new Set(
  '埃昂邦彼宾查茨岑蒂顿法菲费芬佛弗夫盖戈格根贡豪赫杰金康科肯柯朗劳雷莉列琳卢鲁伦芒梅蒙妮纽诺欧佩皮乔琼丘若桑瑟森莎舍申施什丝朔汤瓦威韦温翁沃夏逊耶约詹珍朱佐',
);
const mayTransliterate = (char: string, mark: string): boolean =>
  transliterating.has(char) || (mark === '．' && transliteratingToo.has(char));

function foldInterpuncts(text: string): string {
  const found: { start: number; text: string }[] = [];
  for (const { index, 0: mark } of text.matchAll(interpunct)) {
    const isStop = mark === '.' || mark === '．';
    const before = text[index - 1] ?? '';
    const after = text[index + 1] ?? '';
    const between = isStop
      ? mayTransliterate(before, mark) && mayTransliterate(after, mark)
      : isHan(before.charCodeAt(0)) && isHan(after.charCodeAt(0));
    if (between) found.push({ start: index, text: '·' });
    else if (mark === '．') found.push({ start: index, text: '.' });
  }
  return replaceUnits(text, found);
}

/** Folding of the width, step by step. */
export const widthFoldings: readonly Folding[] = [
  { units: otherWidths, fold: (text) => mapUnits(text, table()) },
  { units: /[,:;?!()]/, fold: foldPunctuation },
  { units: /[•・･‧⋅∙．.]/, fold: foldInterpuncts },
];

/** Each replacement is as long as what it replaces; sorted and disjoint. */
function replaceUnits(text: string, by: readonly { readonly start: number; readonly text: string }[]): string {
  if (by.length === 0) return text;
  const pieces: string[] = [];
  let last = 0;
  for (const { start, text: piece } of by) {
    pieces.push(text.slice(last, start), piece);
    last = start + piece.length;
  }
  return pieces.join('') + text.slice(last);
}
