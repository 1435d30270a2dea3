// A report at a glance: who and what it names and where, how long its sections are, what was found in it.
import type { Language } from '../base/message';
import { word } from '../base/message';
import type { Span } from '../base/span';
import type { EntityId, EntityKind } from '../gazetteer/entity';
import type { Mention, PersonRole } from '../mentions/mention';
import type { DocumentModel, Knowledge, Organization, Person } from '../model/document-model';
import { speechesOf } from '../model/speeches';
import { writtenName, writtenPosts } from '../model/written';
import { rules } from '../rules';
import type { Diagnostic, Severity } from '../rules/rule';
import type { Section, SectionKind } from '../structure/section';
import { toScript } from '../text/script';
import { charactersIn } from './lengths';

/** All spans are of the source, by appearance. Plain data: it is sent to clients. */
export interface Overview {
  /** UTF-16 units of the source: what the spans are to be seen against. */
  readonly length: number;
  readonly characters: number;
  readonly sections: readonly SectionSummary[];
  readonly people: readonly PersonSummary[];
  readonly organizations: readonly NamedSummary[];
  readonly terms: readonly TermSummary[];
  readonly findings: readonly RuleSummary[];
}

export interface SectionSummary {
  readonly kind: SectionKind;
  /** As `Section.name`. */
  readonly name: string;
  readonly level: number;
  readonly span: Span;
  readonly heading?: Span;
  readonly characters: number;
}

export interface PersonSummary {
  readonly name: string;
  readonly role: PersonRole;
  /** 市发展改革委主任; in the document's script. */
  readonly posts: readonly string[];
  readonly mentions: readonly Span[];
  readonly speeches: number;
}

export interface NamedSummary {
  readonly name: string;
  /** As written, the most frequent first. */
  readonly forms: readonly { readonly form: string; readonly count: number }[];
  readonly mentions: readonly Span[];
}

export interface TermSummary extends NamedSummary {
  readonly kind: EntityKind;
}

export interface RuleSummary {
  readonly rule: string;
  readonly summary: string;
  /** The loudest of its findings. */
  readonly severity: Severity;
  readonly fixable: boolean;
  readonly findings: readonly { readonly span: Span; readonly severity: Severity; readonly message: string }[];
}

export function overview(
  model: DocumentModel,
  knowledge: Knowledge,
  diagnostics: readonly Diagnostic[],
  language: Language,
): Overview {
  const { length } = model.text.source;
  return {
    length,
    characters: charactersIn(model, { start: 0, end: length }),
    sections: flat(model.sections).map((section) => sectionSummary(model, section)),
    people: byAppearance(model.people).map((person) => personSummary(model, person)),
    organizations: byAppearance(model.organizations).map((one) => organizationSummary(model, one)),
    terms: termSummaries(model, knowledge),
    findings: findingSummaries(diagnostics, language),
  };
}

const byAppearance = <T extends Pick<Person | Organization, 'mentions'>>(named: readonly T[]): readonly T[] =>
  [...named].sort((a, b) => startOf(a.mentions) - startOf(b.mentions));

const startOf = ([first]: readonly Mention[]): number => first?.span.start ?? 0;

const flat = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...flat(section.children)]);

const sectionSummary = (model: DocumentModel, { kind, name, level, span, heading }: Section): SectionSummary => ({
  kind,
  name: name.trim(),
  level,
  span,
  ...(heading && { heading }),
  characters: charactersIn(model, span),
});

const personSummary = (model: DocumentModel, person: Person): PersonSummary => ({
  name: person.mentions[0] ? writtenName(model, person.mentions[0]) : person.name,
  role: person.role,
  posts:
    person.role === 'reporter'
      ? []
      : writtenPosts(model, person).map(({ organization = '', title }) => organization + title),
  mentions: spansOf(person.mentions),
  speeches: speechesOf(model, person).length,
});

const spansOf = (mentions: readonly Mention[]): readonly Span[] =>
  mentions.map(({ span: { start, end } }) => ({ start, end }));

function organizationSummary(model: DocumentModel, { mentions }: Organization): NamedSummary {
  const forms = formsOf(model, mentions);
  const name = forms.reduce((longest, { form }) => (form.length > longest.length ? form : longest), '');
  return { name, forms, mentions: spansOf(mentions) };
}

function formsOf(model: DocumentModel, mentions: readonly Mention[]): NamedSummary['forms'] {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const form = writtenName(model, mention);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].map(([form, count]) => ({ form, count })).sort((a, b) => b.count - a.count);
}

const named: ReadonlySet<string> = new Set(['term', 'meeting']);

/** What is known, each by its canonical form; a form that means several things counts for the first. */
function termSummaries(model: DocumentModel, { gazetteer }: Knowledge): readonly TermSummary[] {
  const found = new Map<EntityId, Mention[]>();
  for (const mention of model.mentions) {
    const [id] = mention.candidates;
    if (id === undefined || !named.has(mention.kind)) continue;
    found.set(id, [...(found.get(id) ?? []), mention]);
  }
  return [...found].flatMap(([id, mentions]) => {
    const entity = gazetteer.get(id);
    if (!entity || entity.kind === 'word') return [];
    const name =
      model.script === 'traditional'
        ? (entity.traditional ?? toScript(entity.canonical, model.script))
        : entity.canonical;
    return [{ name, kind: entity.kind, forms: formsOf(model, mentions), mentions: spansOf(mentions) }];
  });
}

const loudness: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The loudest rules first, then the more frequent. */
function findingSummaries(diagnostics: readonly Diagnostic[], language: Language): readonly RuleSummary[] {
  const byRule = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const same = byRule.get(one.rule);
    if (same) same.push(one);
    else byRule.set(one.rule, [one]);
  }
  return [...byRule]
    .map(([id, found]): RuleSummary => {
      const rule = rules.find((one) => one.id === id);
      return {
        rule: id,
        summary: rule?.summary[language] ?? id,
        severity: loudness.find((severity) => found.some((one) => one.severity === severity)) ?? 'hint',
        fixable: found.some(({ fixes }) => fixes !== undefined && fixes.length > 0),
        findings: found.map(({ span: { start, end }, severity, message }) => ({
          span: { start, end },
          severity,
          message: word(message, language),
        })),
      };
    })
    .sort(
      (a, b) =>
        loudness.indexOf(a.severity) - loudness.indexOf(b.severity) ||
        b.findings.length - a.findings.length ||
        (a.rule < b.rule ? -1 : 1),
    );
}
