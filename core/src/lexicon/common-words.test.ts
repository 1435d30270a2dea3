// Every packed word is found with its level, and nothing else.
import assert from 'node:assert/strict';
import { isCommonWord, wordLevel, wordLevelAt } from './common-words';
import { commonWords } from './common-words.gen';

const listed = new Map<string, number>();
for (const row of commonWords.split(' ')) {
  const [two = '', three = ''] = row.slice(1).split('|');
  for (const [second = '', level] of two.match(/../g) ?? []) listed.set(row.charAt(0) + second, Number(level));
  for (const rest of three.match(/../g) ?? []) listed.set(row.charAt(0) + rest, 1);
}

describe('common words', () => {
  it('are all found with their levels', () => {
    for (const [word, level] of listed) assert.equal(wordLevel(word), level, word);
    assert.ok(listed.size > 20_000);
  });

  it('are found as they stand in a text, shorter where it ends', () => {
    assert.equal(wordLevelAt('他表示，', 1, 2), listed.get('表示'));
    assert.equal(wordLevelAt('他表示', 1, 3), listed.get('表示'));
    for (const [at, length] of [
      [-1, 2],
      [2, 2],
      [3, 2],
      [1, 1],
    ] as const)
      assert.equal(wordLevelAt('他表示', at, length), undefined);
  });

  it('are no other characters', () => {
    const chars = [...new Set(commonWords)].filter((_, i) => i % 37 === 0);
    for (const a of chars)
      for (const b of chars)
        for (const word of [a + b, `${a}${b}心`]) assert.equal(isCommonWord(word), listed.has(word), word);
    for (const word of ['', '表', '表示表示', '𠀀', '表|']) assert.equal(isCommonWord(word), false, word);
  });
});
