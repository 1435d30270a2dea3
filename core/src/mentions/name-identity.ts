// People without a post: by what they are (居民钟桂芳), or with sex and nationality in brackets (张伟明（男，彝族）).
import { finder } from '../base/finder';
import { normSpan } from '../base/span';
import { mayHold } from '../base/unit-filter';
import { isBoundary } from '../lexicon/follow';
import { foreignBits } from '../lexicon/name-chars';
import type { MentionDraft } from './mention';
import { nameAt } from './name-boundary';
import { isName } from './name-run';
import type { Recognizer } from './recognizer';

/** Ranks below posts: who has one is found by it. */
export const recognizer: Recognizer = {
  id: 'name-identity',
  rank: 55,
  recognize({ text, units, tokens }) {
    const people: MentionDraft[] = [];
    for (const found of identity(text)) {
      const start = found.index + found[0].length;
      const name = nameAt(text, start, { least, ...(tokens === undefined ? {} : { tokens }) });
      if (!name || name.form.length < 3) continue;
      const { end, form, evidence, doubt } = name;
      const norm = normSpan(start, end);
      people.push({ kind: 'person', norm, form, role: 'other', evidence, ...(doubt ? { doubt } : {}) });
    }
    if (!mayHold(units, '（') || !description.test(text)) return people;
    for (const found of text.matchAll(described)) {
      const form = found[1] ?? '';
      if (!isBoundary(text, found.index - 1) || !(isName(form) || (found[2]?.includes('族') && isForeign(form))))
        continue;
      const norm = normSpan(found.index, found.index + form.length);
      people.push({ kind: 'person', norm, form, role: 'official', evidence: 'follow' });
    }
    return people;
  },
};

const identity = finder(
  /(?:居民|村民|渔民|牧民|农民|市民|果农|茶农|菜农|蔗农|花农|种植户|养殖户|个体户|经营户|脱贫户|商户|业主|店主|摊主|顾客|游客|旅客|乘客|家长|学生|同学|大学生|毕业生|工人|职工|员工|护林员|巡护员|快递员|外卖员|保安|保洁员|环卫工人?|农民工|老党员|党员|老人|患者|创业者|返乡青年|带头人|致富能手|志愿者)(?=\p{Script=Han}{2})/gu,
);

/** Bits a name must have: an ordinary sentence may go on behind such a word. */
const least = 8;

/** What stands in the brackets of `described`. */
const description = /（(?:[男女]|\p{Script=Han}{1,5}族)[，、,）]/u;
const described =
  /(?<!\p{Script=Han})(\p{Script=Han}{2,8})（((?:男|女)[，、,]\s?\p{Script=Han}{1,6}族|男|女|\p{Script=Han}{1,5}族)[，、,）]/gu;

const isForeign = (form: string): boolean =>
  [...form].reduce((sum, char) => sum + Math.max(-3, foreignBits(char)), 0) > form.length;
