// `--format junit`: one suite a file, one failed case a finding; a file without findings is one case that passed.
import type { FileFindings, PlacedFinding } from '../placed';
import type { Format } from './formatter';

export const junit: Format = () => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="dinggao">\n',
  file: suite,
  end: () => '</testsuites>\n',
});

function suite({ file, findings }: FileFindings): string {
  const count = findings.length;
  const cases =
    count === 0 ? `  <testcase name="dinggao" classname="${xml(file)}"/>\n` : findings.map(failed(file)).join('');
  return ` <testsuite name="${xml(file)}" tests="${Math.max(1, count)}" failures="${count}" errors="0">\n${cases} </testsuite>\n`;
}

const failed =
  (file: string) =>
  ({ node, range: { start }, text }: PlacedFinding): string =>
    `  <testcase name="${xml(`${node.rule} ${start.line}:${start.column}`)}" classname="${xml(file)}">\n` +
    `   <failure type="${node.severity}" message="${xml(node.message)}">${xml(`${start.line}:${start.column} ${text}`)}</failure>\n  </testcase>\n`;

const special: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** XML 1.0 has no place for control characters, halves of characters and the two last code points of the plane. */
const xml = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"\n\t]/g, (found) => special[found] ?? found);
