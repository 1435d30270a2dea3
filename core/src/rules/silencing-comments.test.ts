// What the comments of a report silence, for the rules of one document and for those across documents.
import assert from 'node:assert/strict';
import { builtinGazetteer } from '../gazetteer/builtin';
import { modelOf } from '../testing/check';
import { contributionOf } from '../workspace/contribute';
import { buildIndex } from '../workspace/workspace-index';
import { runWorkspaceRules } from './run-workspace';

const knowledge = { gazetteer: builtinGazetteer() };

/** The rules across documents that speak about a report which calls a head a deputy. */
function said(comment: string): readonly string[] {
  const report = (day: string, text: string) => ({
    ...contributionOf(modelOf(`---\ndate: 2025-${day}\n---\n\n${text}\n`, { language: 'markdown', knowledge })),
    uri: `file:///${day}.md`,
  });
  const about = report('05-01', `${comment}\n\n临湖市科技局副局长李若川出席。`);
  const index = buildIndex([
    report('03-01', '临湖市科技局局长李若川出席。'),
    about,
    report('07-01', '临湖市科技局局长李若川讲话。'),
  ]);
  return runWorkspaceRules({ index, document: about }).map(({ rule }) => rule);
}

describe('comments that silence', () => {
  it('reach the rules across documents', () => {
    assert.deepEqual(said(''), ['xdoc-title']);
    assert.deepEqual(said('<!-- dinggao-ignore xdoc-title -->'), []);
    assert.deepEqual(said('<!-- dinggao-ignore -->'), []);
    assert.deepEqual(said('<!-- dinggao-ignore-file xdoc-title 两地同名 -->'), []);
  });

  it('leave alone what they do not name', () => {
    assert.deepEqual(said('<!-- dinggao-ignore xdoc-name -->'), ['xdoc-title']);
    assert.deepEqual(said('<!-- dinggao-ignore xdoc-title -->\n\n会议结束。'), ['xdoc-title']);
  });
});
