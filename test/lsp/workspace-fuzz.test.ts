// Edits, files that come and go, settings, cancellations, in any order: the answers at the end are those of a fresh server.
import assert from 'node:assert/strict';
import { randomNumbers } from '@dinggao/core/testing';
import { FileChangeType } from 'vscode-languageserver';
import { type Archive, archiveOf, folder, uriOf } from './archive';
import { inMemory, positionOf, type TestClient } from './client';
import { editor } from './editor';

/** More for a night's run: DINGGAO_FUZZ_STEPS=10000. */
const steps = Number(process.env.DINGGAO_FUZZ_STEPS ?? 1_500);

const people = ['张伟明', '张维明', '李若川', '刀建国', '許瀾'];
const posts = ['临湖市委书记', '临湖市市长', '临湖市科技局局长', '望江区委书记', '临湖市科技局副局长'];
const ends = ['出席会议。', '强调，要发展新质生产力。', '推进“六个湖城”建设。', '推进“六湖城”建设。'];
const names = Array.from({ length: 12 }, (_, n) => `${n % 3 === 0 ? '旧稿/' : ''}2025-0${(n % 9) + 1}-01稿${n}.txt`);
const scopes = ['all', 'all', 'all', 'open', 'off'] as const;

interface World {
  readonly archive: Archive;
  readonly open: Map<string, { version: number; text: string }>;
  readonly settings: { dinggao: { workspace: string; rules: object } };
}

const start = ({ archive, settings }: World): Promise<TestClient> =>
  inMemory({ capabilities: editor, folders: [folder], host: { files: archive.host.files }, settings });

async function answers(client: TestClient, { open }: World): Promise<unknown> {
  // Whoever answers this has read all that was sent before.
  for (let n = 0; n < 5; n += 1) await client.request('workspace/diagnostic', { previousResultIds: [] });
  const { items } = await client.request<{ items: { uri: string }[] }>('workspace/diagnostic', {
    previousResultIds: [],
  });
  const symbols = await Promise.all(
    ['zwm', '张', '临湖', 'l'].map((query) => client.request('workspace/symbol', { query })),
  );
  const own = [];
  for (const [uri, { text }] of [...open].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { items: found } = await client.request<{ items: unknown }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    const person = people.find((one) => text.includes(one));
    const at = person && { textDocument: { uri }, position: positionOf(text, person) };
    const places =
      at && (await client.request('textDocument/references', { ...at, context: { includeDeclaration: true } }));
    const renamed =
      at && (await client.request('textDocument/rename', { ...at, newName: '周小平' }).catch(({ message }) => message));
    own.push([uri, found, places, withoutVersions(renamed)]);
  }
  return { reports: [...items].sort((a, b) => (a.uri < b.uri ? -1 : 1)), symbols, own };
}

/** A fresh server knows other versions of the same texts. */
const withoutVersions = (edit: unknown): unknown =>
  JSON.parse(JSON.stringify(edit ?? null).replaceAll(/"version":\d+/g, '"version":0'));

async function step(client: TestClient, world: World, random: (below: number) => number): Promise<void> {
  const { archive, open, settings } = world;
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
  const sentence = () => `${pick(posts)}${pick(people)}${pick(ends)}`;
  const tell = (uri: string, type: FileChangeType) =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  const name = pick(names);
  const uri = uriOf(name);
  const document = open.get(uri);
  switch (random(9)) {
    case 0: {
      const type = archive.files.has(name) ? FileChangeType.Changed : FileChangeType.Created;
      return tell(archive.write(name, sentence() + sentence()), type);
    }
    case 1:
      if (archive.files.has(name)) return tell(archive.remove(name), FileChangeType.Deleted);
      return;
    case 2:
      if (document) {
        open.delete(uri);
        return client.close(uri);
      }
      open.set(uri, { version: 1, text: archive.text(uri) || sentence() });
      return client.open(uri, open.get(uri)?.text ?? '');
    case 3:
    case 4:
    case 5: {
      if (!document) return;
      const at = document.text.indexOf('。') + 1;
      const added = sentence();
      document.text = random(4) === 0 ? added : document.text.slice(0, at) + added + document.text.slice(at);
      if (document.text.length > 200) document.text = added;
      document.version += 1;
      return client.notify('textDocument/didChange', {
        textDocument: { uri, version: document.version },
        contentChanges: [{ text: document.text }],
      });
    }
    case 6: {
      if (random(4) > 0) return;
      settings.dinggao = { workspace: pick(scopes), rules: random(3) === 0 ? { 'xdoc-name': 'off' } : {} };
      return client.notify('workspace/didChangeConfiguration', { settings: {} });
    }
    case 7:
      await client.cancelled('workspace/diagnostic', { previousResultIds: [] }).catch(() => {});
      return;
    default:
      if (document)
        await client
          .cancelled('textDocument/references', {
            textDocument: { uri },
            position: { line: 0, character: random(20) },
            context: { includeDeclaration: true },
          })
          .catch(() => {});
  }
}

describe('a workspace under random work', () => {
  for (const seed of [11, 12])
    it(`ends with the answers of a fresh server (seed ${seed}, ${steps / 2} steps)`, async () => {
      const random = randomNumbers(seed);
      const world: World = {
        archive: archiveOf(
          Object.fromEntries(names.slice(0, 6).map((name) => [name, `${posts[0]}${people[0]}出席会议。`])),
        ),
        open: new Map(),
        settings: { dinggao: { workspace: 'all', rules: {} } },
      };
      const client = await start(world);
      for (let n = 0; n < steps / 2; n += 1) await step(client, world, random);
      world.settings.dinggao = { workspace: 'all', rules: {} };
      await client.notify('workspace/didChangeConfiguration', { settings: {} });
      const worked = await answers(client, world);
      const fresh = await start(world);
      for (const [uri, { text }] of world.open) await fresh.open(uri, text);
      assert.deepEqual(worked, await answers(fresh, world));
      assert.equal(client.waiting('window/logMessage'), 0);
      await client.shutdown();
      await fresh.shutdown();
    }).timeout(600_000);
});
