// The reading thread of the built server gives what is read here.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtinGazetteer, type Entity, layeredGazetteer } from '@dinggao/core';
import { contributionOfReport } from '../../server/src/indexing/reader';
import { threadReader } from '../../server/src/indexing/thread-reader.node';
import { report, uri } from './report';

const built = fileURLToPath(new URL('../../dist/server.js', import.meta.url));
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const term: Entity = {
  id: 'term:own',
  kind: 'term',
  canonical: '六湖连治',
  aliases: [],
  sources: [],
  origin: 'file:///team/.dinggao/terms.yaml',
};

(existsSync(built) ? describe : describe.skip)('a reading thread', () => {
  const reader = threadReader(built);
  after(() => reader.rest());

  it('reads a report as the server does', async () => {
    const read = await reader.read({ uri, text: report }, builtinGazetteer());
    assert.deepEqual(read, plain(contributionOfReport({ uri, text: report }, builtinGazetteer())));
  });

  it('knows the glossary of the team it is given, and forgets it with the next', async () => {
    const text = '全市推进六湖连治。';
    const own = layeredGazetteer([term], 1);
    const named = (await reader.read({ uri, text }, own))?.names.map(({ name }) => name);
    assert.deepEqual(named, ['六湖连治']);
    assert.deepEqual((await reader.read({ uri, text }, builtinGazetteer()))?.names, []);
  });

  it('keeps nothing of a text without Chinese', async () => {
    assert.equal(await reader.read({ uri, text: 'no report at all' }, builtinGazetteer()), undefined);
  });

  it('gives up what it is reading when it is to rest, and reads again when asked', async () => {
    const left = reader.read({ uri, text: report }, builtinGazetteer());
    reader.rest();
    await assert.rejects(left);
    assert.ok(await reader.read({ uri, text: report }, builtinGazetteer()));
  });
});
