// What a test of a rule across documents says: these files, this rule, exactly these findings.
import { word } from '../base/message';
import { builtinGazetteer } from '../gazetteer/builtin';
import { analyze } from '../model/analyze';
import type { Diagnostic } from '../rules/rule';
import { runWorkspaceRules } from '../rules/run-workspace';
import type { WorkspaceRule } from '../rules/workspace-rule';
import { contributionOf } from '../workspace/contribute';
import { buildIndex, type WorkspaceIndex } from '../workspace/workspace-index';
import { parseMarkup, withMarks } from './markup';

const fileHead = /^-- (.+) --\n/gm;

/** File name → text, out of `-- name --` lines with the text of each file behind them. */
export function filesOf(fixture: string): ReadonlyMap<string, string> {
  const heads = [...fixture.matchAll(fileHead)];
  return new Map(
    heads.map((head, i) => {
      const text = fixture.slice(head.index + head[0].length, heads[i + 1]?.index);
      return [head[1] ?? '', i + 1 < heads.length ? text.replace(/\n$/, '') : text];
    }),
  );
}

export function indexOf(files: ReadonlyMap<string, string>): WorkspaceIndex {
  const knowledge = { gazetteer: builtinGazetteer() };
  return buildIndex(
    [...files].map(([name, text]) =>
      contributionOf(analyze({ uri: `file:///${name}`, version: 1, language: 'plaintext', text }, knowledge)),
    ),
  );
}

/** Throws unless the rule reports exactly the stretches marked `[|…|]` in all files. */
export function checkWorkspaceRule(rule: WorkspaceRule, fixture: string): readonly Diagnostic[] {
  const marked = filesOf(fixture);
  const plain = new Map([...marked].map(([name, text]) => [name, parseMarkup(text).text]));
  const index = indexOf(plain);
  const all: Diagnostic[] = [];
  const actual = new Map(
    [...plain].map(([name, text]) => {
      const document = index.document(`file:///${name}`);
      const found = document ? runWorkspaceRules({ index, document }, {}, [rule]) : [];
      all.push(...found);
      return [name, withMarks(text, found)];
    }),
  );
  const shown = (texts: ReadonlyMap<string, string>) =>
    [...texts].map(([name, text]) => `-- ${name} --\n${text}`).join('\n');
  if (shown(actual) !== shown(marked)) {
    const said = all.map((one) => word(one.message, 'zh-cn')).join('\n  ');
    throw new Error(`${rule.id}\nexpected:\n${shown(marked)}\nactual:\n${shown(actual)}\n  ${said}`);
  }
  return all;
}
