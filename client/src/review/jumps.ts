// Keys for reviewers: from section to section, finding to finding, mention to mention.
import { type Disposable, l10n, commands as vscodeCommands, window } from 'vscode';
import { commands } from '../commands';
import { alike, nextPlace } from './next';
import { type Overview, type Overviews, type Place, rangeOf } from './overviews';
import { show } from './reveal';

type Choose = (overview: Overview, offset: number) => readonly Place[];

/** Of a section without a heading only its start: nobody wants all of it selected. */
const sections: Choose = ({ sections }) =>
  sections.map(({ heading, span: { start } }) => heading ?? { start, end: start });
const findings: Choose = (overview) => overview.findings.flatMap((rule) => rule.findings.map(({ span }) => span));
const findingsOfKind: Choose = (overview, offset) =>
  alike(
    overview.findings.map((rule) => rule.findings.map(({ span }) => span)),
    offset,
  );
const mentions: Choose = ({ people, organizations, terms }, offset) =>
  alike(
    [...people, ...organizations, ...terms].map((one) => one.mentions),
    offset,
  );

export function jumps(overviews: Overviews): Disposable[] {
  const jump = (command: string, choose: Choose, step: 1 | -1): Disposable =>
    vscodeCommands.registerCommand(command, () => go(overviews, choose, step));
  return [
    jump(commands.nextSection, sections, 1),
    jump(commands.previousSection, sections, -1),
    jump(commands.nextFinding, findings, 1),
    jump(commands.previousFinding, findings, -1),
    jump(commands.nextFindingOfKind, findingsOfKind, 1),
    jump(commands.previousFindingOfKind, findingsOfKind, -1),
    jump(commands.nextMention, mentions, 1),
    jump(commands.previousMention, mentions, -1),
  ];
}

async function go(overviews: Overviews, choose: Choose, step: 1 | -1): Promise<void> {
  const glance = await overviews.current();
  const editor = window.activeTextEditor;
  if (!glance || !editor || editor.document !== glance.document) return;
  const offset = editor.document.offsetAt(editor.selection.start);
  const place = nextPlace(choose(glance.overview, offset), offset, step);
  if (place) await show(glance.document.uri, rangeOf(glance.document, place));
  else window.setStatusBarMessage(l10n.t('Dinggao: nothing to go to from here'), 3_000);
}
