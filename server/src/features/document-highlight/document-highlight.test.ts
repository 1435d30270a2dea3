// A cursor, and what lights up.
import assert from 'node:assert/strict';
import { modelOf, parseMarkup, withMarks } from '@dinggao/core/testing';
import { highlights } from './document-highlight';

function lit(marked: string): string {
  const { text, cursor = 0 } = parseMarkup(marked);
  const places = highlights(modelOf(text), cursor) ?? [];
  return withMarks(
    text,
    places.map(({ span, introduces }) => ({ span, label: introduces ? 'intro' : '' })),
  );
}

describe('highlights', () => {
  it('are all mentions, annotations included', () =>
    assert.equal(
      lit('市發(fā)展改革委主任韓若谷表示，要發展。市發展改革委$0要落實。'),
      '{|intro:市發(fā)展改革委|}主任韓若谷表示，要發展。[|市發展改革委|]要落實。',
    ));

  it('are the same inside a title and alone', () =>
    assert.equal(
      lit('临湖市$0委书记张伟明讲话，临湖市委要求抓好落实。'),
      '{|intro:临湖市委|}书记张伟明讲话，[|临湖市委|]要求抓好落实。',
    ));

  it('cover a broken stretch whole', () =>
    assert.equal(
      lit('臨湖市委書記張偉$0明要求抓好落實?!皬垈ッ髡f到做到。'),
      '臨湖市委書記{|intro:張偉明|}要求抓好落實[|?!皬垈ッ髡f|]到做到。',
    ));

  it('are none in ordinary words', () => assert.equal(lit('大家一$0致认为。'), '大家一致认为。'));
  it('are none in an empty text', () => assert.equal(lit('$0'), ''));
});
