// What a place is about, and every other place that is about the same.
import assert from 'node:assert/strict';
import { modelOf } from '../testing/check';
import { parseMarkup, withMarks } from '../testing/markup';
import { lookupIn } from './places';
import { mentionsAt, subjectAt } from './subject';

/** The text with every place of what stands at the cursor marked, the introduction as such. */
function placesAt(marked: string): string {
  const { text, cursor = 0 } = parseMarkup(marked);
  const model = modelOf(text);
  const named = subjectAt(model, cursor);
  const places = named ? lookupIn(model)(named.subject) : [];
  return withMarks(
    text,
    places.map(({ span, introduces }) => ({ span, label: introduces ? 'intro' : '' })),
  );
}

describe('a subject', () => {
  it('is a person, introduced with posts', () =>
    assert.equal(
      placesAt('张伟明强调，要抓好落实。临湖市委书记张伟明出席会议。会上，张伟$0明要求，要抓紧。'),
      '[|张伟明|]强调，要抓好落实。临湖市委书记{|intro:张伟明|}出席会议。会上，[|张伟明|]要求，要抓紧。',
    ));

  it('is an organization in all its forms, introduced in full', () =>
    assert.equal(
      placesAt('市发改委牵头。临湖市发展和改革委员会主任韩若谷表示，市发展$0改革委要落实。'),
      '[|市发改委|]牵头。{|intro:临湖市发展和改革委员会|}主任韩若谷表示，[|市发展改革委|]要落实。',
    ));

  it('is a formulation across its forms', () =>
    assert.equal(
      placesAt('“十五五”规划要编好，十五五规划$0很重要。'),
      '{|intro:“十五五”规划|}要编好，[|十五五规划|]很重要。',
    ));

  it('is read through annotations and scripts', () =>
    assert.equal(
      placesAt('市發(fā)展改革委主任韓若谷表示，要發展。市發展改革$0委要落實。'),
      '{|intro:市發(fā)展改革委|}主任韓若谷表示，要發展。[|市發展改革委|]要落實。',
    ));

  it('stands right before the cursor as well', () =>
    assert.equal(placesAt('临湖市委书记张伟明$0出席会议。'), '临湖市委书记{|intro:张伟明|}出席会议。'));

  it('is not what starts behind it', () =>
    assert.equal(placesAt('临湖市委书记$0张伟明出席会议。'), '临湖市委书记{|intro:张伟明|}出席会议。'));

  it('is nothing in ordinary words', () => assert.equal(placesAt('大家一$0致认为。'), '大家一致认为。'));
  it('is nothing in a date', () => assert.equal(placesAt('12月1$01日召开。'), '12月11日召开。'));
});

describe('places', () => {
  it('take the posts given right there along', () => {
    const { text, cursor = 0 } = parseMarkup('云岭省委副书记、临湖市委书记张$0伟明出席会议。');
    const model = modelOf(text);
    const named = subjectAt(model, cursor);
    assert.ok(named);
    const [place] = lookupIn(model)(named.subject);
    assert.equal(text.slice(place?.whole.start, place?.whole.end), '云岭省委副书记、临湖市委书记张伟明');
  });

  it('are found at no offset outside the text', () => {
    const model = modelOf('临湖市委书记张伟明出席会议。');
    for (const offset of [-1, 1_000, Number.NaN]) assert.deepEqual(mentionsAt(model, offset), []);
  });
});
