// When VS Code shows its preview, and what is ticked there.
import assert from 'node:assert/strict';
import { askFirst } from './ask-first';

const pinyin = { label: '注音（3 处）', description: '正文夹杂拼音注音。', needsConfirmation: false };
const garbled = { label: '乱码（1 处）', needsConfirmation: true };

describe('askFirst', () => {
  it('asks about every kind when the server asks about none', () =>
    assert.deepEqual(askFirst({ documentChanges: [], changeAnnotations: { pinyin } }), {
      documentChanges: [],
      changeAnnotations: { pinyin: { ...pinyin, needsConfirmation: true } },
    }));

  it('leaves what is safe ticked when something else is asked about', () => {
    const edit = { documentChanges: [], changeAnnotations: { pinyin, garbled } };
    assert.deepEqual(askFirst(edit), edit);
  });
});
