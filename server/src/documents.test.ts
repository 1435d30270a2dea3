// Whatever is edited wherever, the lines of a document are those of its text.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { immutableDocuments } from './documents';

const text = fc
  .array(fc.constantFrom('会', '\r', '\n', '\r\n', '𠮷', ''), { maxLength: 8 })
  .map((parts) => parts.join(''));
const position = fc.record({ line: fc.constantFrom(0, 1, 2, 3, 9, 1000), character: fc.constantFrom(0, 1, 2, 1000) });
const range = fc.record({ start: position, end: position });
const change = fc.oneof(fc.record({ range, text }), fc.record({ text }));

describe('open documents', () => {
  it('know where their lines are after any edits, positions outside the text included', () => {
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 4 }), (before, changes) => {
        const first = immutableDocuments.create('file:///a.txt', 'plaintext', 1, before);
        const after = immutableDocuments.update(first, changes, 2);
        const fresh = TextDocument.create('file:///a.txt', 'plaintext', 2, after.getText());
        assert.equal(first.getText(), before);
        assert.equal(after.version, 2);
        assert.equal(after.lineCount, fresh.lineCount);
        for (let offset = 0; offset <= after.getText().length; offset++)
          assert.deepEqual(after.positionAt(offset), fresh.positionAt(offset));
        for (let line = -1; line <= after.lineCount + 1; line++) {
          assert.deepEqual(after.getLineRange(line), fresh.getLineRange(line));
          assert.equal(after.getEOLCharacters(line), fresh.getEOLCharacters(line));
          for (const character of [-1, 0, 1, 2, 99])
            assert.equal(after.offsetAt({ line, character }), fresh.offsetAt({ line, character }));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('are refused without address or text', () => {
    assert.throws(() => immutableDocuments.create(undefined as never, 'plaintext', 1, ''), TypeError);
    assert.throws(() => immutableDocuments.create('file:///a.txt', 'plaintext', 1, null as never), TypeError);
  });
});
