// Every known form is found again after one slip, and what is reported is put right.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { shift } from '../base/span';
import { buildGazetteer } from '../gazetteer/build';
import { builtinGazetteer } from '../gazetteer/builtin';
import type { Entity } from '../gazetteer/entity';
import { comparable } from '../gazetteer/forms';
import { nearForms } from '../gazetteer/near-forms';
import { analyze } from './analyze';
import { nearMisses } from './near-forms';

const gazetteer = builtinGazetteer();
const forms = [
  ...new Set(
    gazetteer.entities
      .filter(({ kind }) => ['term', 'plan', 'meeting', 'organization'].includes(kind))
      .map(({ canonical }) => comparable(canonical))
      .filter((form) => /^\p{Script=Han}{4,}$/u.test(form)),
  ),
];
const around = (stretch: string): string => `全市认真学习${stretch}，抓好落实。`;
const misses = (text: string, knowledge = { gazetteer }) =>
  nearMisses(analyze({ uri: 'file:///x.txt', version: 1, language: 'plaintext', text }, knowledge), knowledge).map(
    ({ block, fact }) => ({ form: fact.form, norm: shift(fact.norm, block.norm.start) }),
  );

describe('near forms', () => {
  it('finds every known form with any one character replaced, left out, doubled or swapped', () => {
    const lost: string[] = [];
    for (const form of forms) {
      for (let at = 0; at < form.length; at++) {
        const [left, right] = [form.slice(0, at), form.slice(at + 1)];
        const slips = [`${left}○${right}`, left + form[at]! + form[at]! + right];
        if (at > 0 && at + 1 < form.length) slips.push(left + right);
        if (at + 1 < form.length && form[at] !== form[at + 1])
          slips.push(left + form[at + 1]! + form[at]! + right.slice(1));
        for (const slip of slips) {
          if (!isFound(form, slip)) lost.push(`${form} ${slip}`);
        }
      }
    }
    deepEqual(lost, []);
  });

  /** One end of the form must stand there whole: two, three or four characters by its length. */
  function isFound(form: string, slip: string): boolean {
    const size = form.length < 6 ? 2 : form.length < 8 ? 3 : 4;
    const whole = slip.startsWith(form.slice(0, size)) || slip.endsWith(form.slice(-size));
    const found = nearForms(gazetteer, around(slip)).some((near) => near.form === form);
    return found || !whole;
  }

  it('reports a doubled character in a long name, and puts it right', () => {
    const long = forms.filter((form) => form.length >= 8);
    ok(long.length > 50);
    const missed = long.filter((form) => {
      const at = form.length - 2;
      const text = around(form.slice(0, at + 1) + form.slice(at));
      const [miss] = misses(text);
      return !miss || text.slice(0, miss.norm.start) + miss.form + text.slice(miss.norm.end) !== around(form);
    });
    // Known forms inside the name, numerals and characters that come and go keep some silent.
    ok(missed.length < long.length / 2, `${missed.length} of ${long.length}: ${missed.join(' ')}`);
  });

  it('knows the forms of a glossary', () => {
    const entity: Entity = {
      id: 'team:1',
      kind: 'term',
      canonical: '湖畔新城振兴行动',
      aliases: [],
      sources: [],
      origin: 'glossary.yaml',
    };
    const knowledge = { gazetteer: buildGazetteer([entity], 7) };
    const [miss] = misses('全市推进湖畔新城震兴行动。', knowledge);
    equal(miss?.form, '湖畔新城振兴行动');
    deepEqual(misses('全市推进湖畔新城振兴行动。', knowledge), []);
  });

  for (const text of [
    '推进乡村全面振兴，走中国式的现代化道路。',
    '中国现代化建设取得成就。',
    '会议在四个地区举行，讨论三位一体的布局。',
    '党的十九届四中全会和二十届四中全会。',
  ]) {
    it(`不报：${text}`, () => deepEqual(misses(text), []));
  }
});
