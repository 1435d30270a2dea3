// What no pass and no rule about writing touches.
import assert from 'node:assert/strict';
import { normalize } from './normalize';
import { opaqueSpans } from './opaque';

const found = (text: string): readonly string[] => opaqueSpans(text).map(({ start, end }) => text.slice(start, end));

describe('opaque stretches', () => {
  it('are code, targets of links and addresses', () => {
    assert.deepEqual(found('写作`學(xué)習`，见[说明](说明.md)。'), ['`學(xué)習`', '](说明.md)']);
    assert.deepEqual(found('网址是https://example.org/a,b?c，请查看。'), ['https://example.org/a,b?c']);
  });

  it('are not the brackets of prose', () => {
    assert.deepEqual(found('他说[原文如此]（笑），又说`'), []);
    assert.deepEqual(found('会议(扩大)召开/结束。'), []);
  });

  it('are read as typed', () => {
    assert.equal(normalize('写作`學(xué)習`').unfolded, '写作`學(xué)習`');
  });
});
