// Token ends add up whatever the back end answers.
import assert from 'node:assert/strict';
import { endsOf, piecesOf } from './pieces';

describe('piecesOf', () => {
  it('gives the whole text back, no piece longer than allowed', () => {
    const text = '会议强调，要抓落实。𠮷野湖畔𠮷𠮷𠮷𠮷𠮷𠮷。研究工作';
    for (let longest = 2; longest <= text.length + 1; longest++) {
      const pieces = piecesOf(text, longest);
      assert.equal(pieces.join(''), text);
      assert(pieces.every((piece) => piece.length <= longest && !/^[\udc00-\udfff]/.test(piece)));
    }
  });

  it('prefers to cut behind a mark of punctuation', () => {
    assert.deepEqual(piecesOf('会议强调，要抓落实', 7), ['会议强调，', '要抓落实']);
  });

  it('has no pieces for the empty text', () => {
    assert.deepEqual(piecesOf(''), []);
  });
});

describe('endsOf', () => {
  it('sums the lengths of the tokens', () => {
    assert.deepEqual([...endsOf('会议强调', () => ['会议', '强调'])], [2, 4]);
  });

  it('drops empty tokens', () => {
    assert.deepEqual([...endsOf('会议', () => ['', '会议', ''])], [2]);
  });

  it('makes one token of a piece whose tokens do not add up', () => {
    assert.deepEqual([...endsOf('会议强调', () => ['会议'])], [4]);
  });

  it('shows the back end well-formed text only', () => {
    const seen: string[] = [];
    endsOf('临\ud800湖\udc00𠮷', (piece) => {
      seen.push(piece);
      return [piece];
    });
    assert.deepEqual(seen, ['临\ufffd湖\ufffd𠮷']);
  });
});
