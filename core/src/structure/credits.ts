// Whole lines that say who wrote, edited or photographed: bylines, captions, and lists of names.
import { isCompoundSurname, surnameRank } from '../lexicon/surnames';
import { unitsOf } from './endings';

const role =
  '(?:记者|通讯员|实习生|摄影|编辑|责任编辑|责编|校对|审核|审校|统筹|监制|供稿|供图|来源|作者|撰文|策划|制图|美编|值班编委|终审|初审|复审)';
const namesRole = new RegExp(role, 'u');
const roles = `(?:首席|见习|实习|全媒体|特约|驻站|融媒体)?${role}`;
/** 编辑：张伟明, 来源：临湖日报, 文/图 李若川 */
const roleThenColon = new RegExp(`(?:^|[\\s\\u3000（(])${roles}[\\s\\u3000]*[：:]`, 'u');
const roleThenName = new RegExp(
  `^(?:|[\\s\\u3000（(])[\\p{Script=Han}]{0,10}?${roles}[\\s\\u3000]*([\\p{Script=Han}·]{2,4})(?=[\\s\\u3000、，,）)／/]|$)`,
  'u',
);
const inBrackets = /^[（(【].*(?:记者|通讯员|供稿|来源|新华社|日报|晚报|摄影?|文[/／]图).*[）)】]$/u;
const textAndPictures = /^(?:文[/／、]?图|图[/／、]?文|文字|图片)[\s\u3000：:／/]+/u;
const leadingBox = /^[□■◎◇◆○●]\s*/u;
const photographer = /^([\p{Script=Han}·]{2,4})[\s\u3000]*(?:摄影?|[/／]摄)$/u;

/** Whether a whole line is a byline or an editor's line. */
export function isByline(text: string): boolean {
  if (text.length > 80 || text.endsWith('。') || /[。；！？]/u.test(text)) return false;
  const line = text.replace(leadingBox, '');
  if (inBrackets.test(line) || textAndPictures.test(line)) return true;
  const namesOne = namesRole.test(line);
  const byColon = namesOne ? roleThenColon.exec(line) : null;
  if (byColon) return endsWithNames(line.slice(byColon.index + byColon[0].length));
  const photo = photographer.exec(line);
  if (photo) return looksLikeName(photo[1] ?? '');
  const named = namesOne ? roleThenName.exec(line) : null;
  return named !== null && looksLikeName(named[1] ?? '');
}

/** After 编辑：… only names, units and further roles may follow, no sentence. */
const endsWithNames = (rest: string): boolean => rest.length <= 50 && !/[，,“”]/u.test(rest);

const caption = /^[▲△▼]?(?:图为|图[①-⑳\d一二三四五]|资料图|[上下左右]图[^书]?)/u;
const captionOpenings = unitsOf('▲△▼图资上下左右');
const taken = /(?:摄|供图)[）)]?$/u;
const takenEnds = unitsOf('摄图）)');

/** 图为会场。记者李若川摄 · 湖畔观鸥 本报记者 王新 摄 */
export const isCaption = (text: string): boolean =>
  text.length <= 120 &&
  ((captionOpenings.has(text.charCodeAt(0)) && caption.test(text)) ||
    (takenEnds.has(text.charCodeAt(text.length - 1)) && taken.test(text)));

const nameSeparator = /[\s\u3000、，,]+/u;

/** At least three names and nothing else: 李若川 张伟明 王新. Names of two characters may be set apart: 王　新. */
export function isNameList(text: string): boolean {
  if (!nameSeparator.test(text)) return false;
  const tokens = joinSpaced(text.split(nameSeparator).filter((token) => token !== ''));
  if (tokens.length < 3) return false;
  return tokens.every((token) => /^[\p{Script=Han}·]{2,4}$/u.test(token)) && share(tokens.map(looksLikeName)) > 0.6;
}

/** Two characters or three that open with a surname, four with a compound one. */
export function looksLikeName(token: string): boolean {
  if (/·/u.test(token)) return true;
  if (isCompoundSurname(token.slice(0, 2))) return token.length >= 3;
  return token.length <= 3 && surnameRank(token.charAt(0)) !== 'none';
}

/** 王 新 → 王新 */
function joinSpaced(tokens: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let half: string | undefined;
  for (const token of tokens) {
    if (token.length > 1) joined.push(token);
    else if (half === undefined) half = token;
    else {
      joined.push(half + token);
      half = undefined;
    }
  }
  return half === undefined ? joined : [...joined, half];
}

const share = (votes: readonly boolean[]): number => votes.filter(Boolean).length / votes.length;
