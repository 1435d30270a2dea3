// The report in front at a glance, asked of the server when something that shows it is looked at.
import { type OverviewParams, type OverviewResult, overviewMethod } from '@dinggao/server/protocol';
import { type Disposable, type Event, EventEmitter, Range, type TextDocument, window } from 'vscode';
import { isServed, needsServer } from '../documents';
import type { Running } from '../running';

export type Overview = OverviewResult['overview'];
export type Place = Overview['people'][number]['mentions'][number];

export interface Glance {
  readonly document: TextDocument;
  readonly overview: Overview;
}

export interface Overviews extends Disposable {
  /** Of the report in front, or of the last one while a view or a panel has the focus. Undefined: there is none. */
  current(): Promise<Glance | undefined>;
  /** The document alone, without asking the server. */
  document(): TextDocument | undefined;
  /** What was answered may be out of date. */
  refresh(): void;
  readonly onDidChange: Event<void>;
}

export function openOverviews(server: Running): Overviews {
  const changed = new EventEmitter<void>();
  let last: TextDocument | undefined;
  let asked:
    | {
        readonly of: TextDocument | undefined;
        readonly version: number | undefined;
        readonly answer: Promise<Glance | undefined>;
      }
    | undefined;

  const front = (): TextDocument | undefined => {
    const here = window.activeTextEditor?.document;
    if (here && isServed(here)) last = here;
    return last && !last.isClosed ? last : undefined;
  };
  const refresh = (): void => {
    asked = undefined;
    changed.fire();
  };

  async function ask(): Promise<Glance | undefined> {
    const document = front();
    if (!document || !needsServer(document)) return undefined;
    const client = await server.client();
    if (!client) return undefined;
    const params: OverviewParams = {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
    };
    const { version } = document;
    const answer = await client.sendRequest<OverviewResult | null>(overviewMethod, params);
    if (!answer) return undefined;
    // The places are those of the text that was asked about.
    return document.version === version && answer.version === version ? { document, overview: answer.overview } : ask();
  }

  const switched = window.onDidChangeActiveTextEditor((editor) => {
    if (editor && isServed(editor.document)) refresh();
  });
  return {
    document: front,
    refresh,
    onDidChange: changed.event,
    current: () => {
      const of = front();
      // An edit counts at once, not only when the server has told that it looked at it.
      if (!asked || asked.of !== of || asked.version !== of?.version)
        asked = { of, version: of?.version, answer: ask() };
      return asked.answer;
    },
    dispose: () => {
      switched.dispose();
      changed.dispose();
    },
  };
}

export const rangeOf = (document: TextDocument, { start, end }: Place): Range =>
  new Range(document.positionAt(start), document.positionAt(end));
