// One glossary file from its text: what can be used of it, and what is wrong with the rest.
import type { Placed } from '../../base/data-file/shape';
import type { Problem, Report } from '../../base/data-file/written';
import { readYaml } from '../../base/data-file/yaml';
import { message } from '../../base/message';
import type { Span } from '../../base/span';
import { comparable } from '../forms';
import { type Glossary, glossaryShape, type WrongForm } from './glossary';
import { readTable } from './table';
import { wording } from './wording';

export type GlossaryFormat = 'yaml' | 'csv';

export interface GlossaryFile {
  readonly uri: string;
  readonly glossary: Glossary;
  /** By appearance. */
  readonly problems: readonly Problem[];
}

/** By the ending of its name. */
export function glossaryFormat(uri: string): GlossaryFormat | undefined {
  // JSON is YAML.
  if (/\.(?:ya?ml|json)$/i.test(uri)) return 'yaml';
  return /\.csv$/i.test(uri) ? 'csv' : undefined;
}

/** Total: an entry that cannot be used is left out with a problem at its place, the others stay. */
export function readGlossary(uri: string, text: string, format: GlossaryFormat): GlossaryFile {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const written = format === 'yaml' ? readYaml(text) : { root: readTable(text, report), problems: [] };
  for (const problem of written.problems) report(problem);
  const read = written.root && glossaryShape.read(written.root, report);
  const glossary = read ? sound(read, report) : { at: { start: 0, end: 0 }, places: {} };
  return { uri, glossary, problems: problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end) };
}

interface Term {
  readonly from?: string;
  readonly to?: string;
  readonly places: { readonly to?: Span };
  readonly at: Span;
}

/** Without what makes no sense: names listed twice, terms that end before they begin, forms right and wrong at once. */
function sound(glossary: Glossary, report: Report): Glossary {
  const { officials = [], organizations = [], terms = [] } = glossary;
  const once = onceEach(report);
  const inOrder = ordered(report);
  return {
    ...glossary,
    officials: officials
      .filter(({ name }) => isName(name, report) && once('officials', name))
      .map((one) => ({
        ...one,
        ...forms(one, [one.name, ...(one.aliases ?? [])], report),
        posts: one.posts?.filter(inOrder) ?? [],
      })),
    organizations: organizations
      .filter(({ full }) => isLong(full, report) && once('organizations', full))
      .map((one) => ({
        ...one,
        ...forms(one, [one.full, ...(one.short ?? []), ...(one.colloquial ?? [])], report),
      })),
    terms: terms
      .filter((one) => isLong(one.canonical, report) && inOrder(one) && once('terms', one.canonical))
      .map((one) => ({ ...one, ...forms(one, [one.canonical, ...(one.aliases ?? [])], report) })),
  };
}

function onceEach(report: Report) {
  const seen = new Map<string, Placed<string>>();
  return (list: string, { value, at }: Placed<string>): boolean => {
    const key = `${list}\n${comparable(value)}`;
    const first = seen.get(key);
    if (!first) seen.set(key, { value, at });
    else {
      const related = [{ span: first.at, message: message(wording.listed) }];
      report({
        code: 'duplicate-name',
        severity: 'error',
        span: at,
        message: message(wording.duplicate, { name: value }),
        related,
      });
    }
    return first === undefined;
  };
}

const ordered =
  (report: Report) =>
  ({ from, to, places, at }: Term): boolean => {
    if (from === undefined || to === undefined || !isBefore(to, from)) return true;
    const said = message(wording.reversed, { from, to });
    report({ code: 'reversed-dates', severity: 'error', span: places.to ?? at, message: said });
    return false;
  };

/** ISO dates; of 2024 and 2024-03 neither is before the other. */
const isBefore = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
};

interface Forms {
  readonly aliases?: readonly Placed<string>[];
  readonly short?: readonly Placed<string>[];
  readonly colloquial?: readonly Placed<string>[];
  readonly old?: readonly Placed<string>[];
  readonly wrong?: readonly WrongForm[];
}

/** Other forms that can be looked for at all; none is wrong that is right as well. */
function forms(one: Forms, right: readonly Placed<string>[], report: Report): Forms {
  const isRight = new Set(right.map(({ value }) => comparable(value)));
  const kept = <T extends Placed<string>>(list: readonly T[] | undefined) =>
    list?.filter((form) => isLong(form, report));
  const wrong = kept(one.wrong)?.filter((form) => {
    if (!isRight.has(comparable(form.value))) return true;
    const said = message(wording.ownWrong, { form: form.value });
    report({ code: 'right-and-wrong', severity: 'error', span: form.at, message: said });
    return false;
  });
  const [aliases, short, colloquial, old] = [one.aliases, one.short, one.colloquial, one.old].map(kept);
  return {
    ...(aliases && { aliases }),
    ...(short && { short }),
    ...(colloquial && { colloquial }),
    ...(old && { old }),
    ...(wrong && { wrong }),
  };
}

function isLong({ value, at }: Placed<string>, report: Report): boolean {
  if (comparable(value).length > 1) return true;
  report({ code: 'too-short', severity: 'error', span: at, message: message(wording.oneCharacter) });
  return false;
}

const nameLike = /^[\p{Script=Han}·•・･‧⋅∙\s]+$/u;

function isName(name: Placed<string>, report: Report): boolean {
  if (!isLong(name, report)) return false;
  if (nameLike.test(name.value)) return true;
  report({ code: 'bad-name', severity: 'error', span: name.at, message: message(wording.noHan) });
  return false;
}
