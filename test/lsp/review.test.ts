// What a reviewer asks of the server: the report at a glance, its page, its correction sheet.
import assert from 'node:assert/strict';
import {
  type OverviewResult,
  overviewMethod,
  overviewPageMethod,
  type SheetResult,
  sheetMethod,
} from '../../server/src/protocol';
import { inMemory, type TestClient } from './client';
import { editor, pasted, address as uri } from './editor';

const textDocument = { uri };

async function withReport(use: (client: TestClient) => Promise<void>): Promise<void> {
  const client = await inMemory({ capabilities: editor });
  try {
    await client.open(uri, pasted);
    await use(client);
  } finally {
    await client.shutdown();
  }
}

describe('a report under review', () => {
  it('is told at a glance, with every place of a name', () =>
    withReport(async (client) => {
      const answer = await client.request<OverviewResult>(overviewMethod, { textDocument });
      assert.deepEqual(
        answer.overview.people.map(({ name, mentions }) => [name, mentions.length]),
        [
          ['張偉明', 2],
          ['許瀾', 2],
        ],
      );
      for (const { start, end } of answer.overview.people[0]?.mentions ?? [])
        assert.equal(pasted.slice(start, end), '張偉明');
    }));

  it('is drawn as a page whose places are links only where they can be followed', () =>
    withReport(async (client) => {
      const page = (links: boolean) =>
        client.request<string>(overviewPageMethod, { textDocument, title: '临湖.txt', links });
      assert.match(await page(true), /<a href="command:dinggao\.reveal\?/);
      assert.doesNotMatch(await page(false), /<a /);
    }));

  it('gives a correction sheet, and in the next pass only what is new', () =>
    withReport(async (client) => {
      const sheet = (known?: readonly string[]) =>
        client.request<SheetResult>(sheetMethod, {
          textDocument,
          title: '临湖.txt',
          pass: '一校',
          date: '2025-12-14',
          format: 'csv',
          known,
        });
      const first = await sheet();
      assert.ok(first.count > 0);
      assert.ok(first.text.startsWith('\uFEFF"行"'));
      const second = await sheet(first.keys);
      assert.equal(second.count, 0);
      assert.deepEqual(second.keys, first.keys);
    }));

  it('is nothing when it is not open, or in a format nobody knows', () =>
    withReport(async (client) => {
      assert.equal(await client.request(overviewMethod, { textDocument: { uri: 'file:///没有.txt' } }), null);
      assert.equal(
        await client.request(sheetMethod, { textDocument, format: 'docx', title: '', pass: '', date: '' }),
        null,
      );
    }));
});
