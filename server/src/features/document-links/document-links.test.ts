// Addresses and titles, and where they lead.
import assert from 'node:assert/strict';
import { modelOf, withMarks } from '@dinggao/core/testing';
import { links } from './document-links';

function linked(text: string, language: 'plaintext' | 'markdown' = 'plaintext'): string {
  const found = links(modelOf(text, { language }), (title) =>
    title === '务虚会报道' ? 'file:///务虚会报道.txt' : undefined,
  );
  return withMarks(text, found);
}

describe('document links', () => {
  it('are addresses, up to where the sentence goes on', () =>
    assert.equal(
      linked('详见https://example.com/a?b=1，也见（http://example.com/湖）。'),
      '详见[|https://example.com/a?b=1|]，也见（[|http://example.com/|]湖）。',
    ));
  it('are left to Markdown where it has its own', () =>
    assert.equal(linked('详见https://example.com/a。', 'markdown'), '详见https://example.com/a。'));
  it('are titles of known reports', () =>
    assert.equal(linked('本报《务虚会报道》和《无此稿》刊出。'), '本报《[|务虚会报道|]》和《无此稿》刊出。'));
});
