// `--format sarif`: SARIF 2.1.0, for code scanning of GitHub and others.
import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AboutRule, Language, Severity } from '@dinggao/core';
import type { PlacedFinding, PlacedFix, Range } from '../placed';
import type { Format } from './formatter';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The run is written by hand around its results, so that no result has to be kept. */
export const sarif: Format = ({ language, rules, version }) => {
  let separator = '';
  const driver = { name: 'Dinggao', version, language: languageTag[language], rules: rules.map(descriptor(language)) };
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    begin: () =>
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[`,
    file: ({ file, findings }) =>
      findings
        .map((one) => {
          const text = `${separator}\n${JSON.stringify(result(file, one, indices))}`;
          separator = ',';
          return text;
        })
        .join(''),
    end: () => '\n]}]}\n',
  };
};

const languageTag: Readonly<Record<Language, string>> = { 'zh-cn': 'zh-CN', 'zh-tw': 'zh-TW', en: 'en-US' };

const descriptor =
  (language: Language) =>
  ({ id, summary, why, severity }: AboutRule) => ({
    id,
    shortDescription: { text: summary[language] },
    fullDescription: { text: why[language] },
    defaultConfiguration: { level: levels[severity] },
  });

function result(file: string, { node, range, fixes }: PlacedFinding, indices: ReadonlyMap<string, number>) {
  const index = indices.get(node.rule);
  return {
    ruleId: node.rule,
    ...(index !== undefined && { ruleIndex: index }),
    level: levels[node.severity],
    message: { text: node.message },
    locations: [{ physicalLocation: { artifactLocation: locationOf(file), region: region(node, range) } }],
    ...(node.related.length > 0 && {
      relatedLocations: node.related.map((related, id) => ({
        id,
        message: { text: related.message },
        physicalLocation: {
          artifactLocation: locationOf(related.file),
          region: { charOffset: related.start, charLength: related.end - related.start },
        },
      })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(file, fix)) }),
  };
}

const fixOf = (file: string, { title, edits }: PlacedFix) => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation: locationOf(file),
      replacements: edits.map((edit) => ({
        deletedRegion: region(edit, edit.range),
        insertedContent: { text: edit.text },
      })),
    },
  ],
});

const region = (span: { readonly start: number; readonly end: number }, { start, end }: Range) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  charOffset: span.start,
  charLength: span.end - span.start,
});

/** A relative path stays relative: the reader's checkout lies elsewhere. */
const locationOf = (file: string) => ({
  uri: isAbsolute(file)
    ? pathToFileURL(file).href
    : file
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .split(sep)
        .filter((part) => part !== '.')
        .map(encodeURIComponent)
        .join('/'),
});
