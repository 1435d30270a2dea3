// What a reviewer asks of a whole report: the report at a glance, as data and as a page, and its correction sheet.
import { newSince, overview, overviewPage, sheet, sheetFormats, sheetRows } from '@dinggao/core';
import type { Feature } from '../../feature';
import {
  type OverviewPageParams,
  type OverviewParams,
  type OverviewResult,
  overviewMethod,
  overviewPageMethod,
  revealCommand,
  type SheetParams,
  type SheetResult,
  sheetMethod,
} from '../../protocol';
import type { Session } from '../../session';
import type { Snapshot } from '../../snapshot';

export const feature: Feature = {
  id: 'review',
  capabilities: () => ({}),
  register(connection, session, answers) {
    connection.onRequest(
      overviewMethod,
      answers.about<OverviewParams, OverviewResult | null>('review', null, (snapshot) => ({
        version: snapshot.document.version,
        overview: glance(session, snapshot),
      })),
    );
    connection.onRequest(
      overviewPageMethod,
      answers.about<OverviewPageParams, string | null>('review', null, (snapshot, { title, links }) => {
        const { uri } = snapshot.document;
        return overviewPage(glance(session, snapshot), {
          title: String(title),
          language: session.language,
          ...(links === true && {
            link: ({ start, end }) =>
              `command:${revealCommand}?${encodeURIComponent(JSON.stringify([uri, start, end]))}`,
          }),
        });
      }),
    );
    connection.onRequest(
      sheetMethod,
      answers.about<SheetParams, SheetResult | null>('review', null, (snapshot, params) =>
        sheetOf(session, snapshot, params),
      ),
    );
  },
};

const glance = ({ language }: Session, { model, knowledge, findings }: Snapshot) =>
  overview(model, knowledge, findings().diagnostics, language);

function sheetOf({ language }: Session, { model, findings }: Snapshot, params: SheetParams): SheetResult | null {
  const format = sheetFormats.find((one) => one === params.format);
  if (!format) return null;
  const rows = sheetRows(model, findings().diagnostics, language);
  const shown = newSince(rows, new Set(params.known ?? []));
  const { title, pass, date } = params;
  return {
    text: sheet(shown, { title, pass, date }, format, language),
    count: shown.length,
    keys: rows.map(({ key }) => key),
  };
}
