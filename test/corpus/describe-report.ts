// Everything said about one report, in words an editor can read: what the goldens hold.
import type { Diagnostic, DocumentModel, Gazetteer, Mention, Person, Section, Span } from '@dinggao/core';
import { word } from '@dinggao/core';

/** Characters of context shown on each side of a diagnostic. */
const context = 8;

/** Stable: the same model and diagnostics give the same text. */
export function describeReport(model: DocumentModel, diagnostics: readonly Diagnostic[], gazetteer: Gazetteer): string {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['大纲', model.sections.flatMap((section) => outline(section, 0))],
    ['人物', model.people.map(person)],
    [
      '机构',
      model.organizations.map(
        ({ name, entity, mentions }) => `${name}${entity ? ` ${entity}` : ''}  ${counted(mentions)}`,
      ),
    ],
    ['提法', known(model, gazetteer)],
    ['其他提及', others(model)],
    ['提示', diagnostics.map((one) => diagnostic(model.text.source, one))],
  ];
  return parts.map(([title, lines]) => `## ${title}\n\n${lines.length > 0 ? lines.join('\n') : '（无）'}\n`).join('\n');
}

const outline = ({ kind, name, level, children }: Section, depth: number): readonly string[] => [
  `${'  '.repeat(depth)}${kind} ${level} ${name}`,
  ...children.flatMap((child) => outline(child, depth + 1)),
];

function person({ name, role, posts, mentions }: Person): string {
  const held = posts.map(({ organization = '', title }) => (organization ? `${organization}+${title}` : title));
  return `${name}（${role}）${held.join('；')}  ${counted(mentions)}`;
}

/** Terms, plans and meetings: what each was taken for. */
function known({ mentions }: DocumentModel, gazetteer: Gazetteer): readonly string[] {
  const shown = mentions.filter(({ kind }) => kind === 'term' || kind === 'meeting');
  return grouped(shown, ({ form, candidates }) => {
    const meant = candidates.map((id) => gazetteer.get(id)?.canonical ?? id).join('、');
    return meant && meant !== form ? `${form} → ${meant}` : form;
  });
}

const others = ({ mentions }: DocumentModel): readonly string[] =>
  grouped(
    mentions.filter(({ kind }) => ['place', 'date', 'number', 'title'].includes(kind)),
    ({ kind, form }) => `${kind} ${form}`,
  );

/** One line a name, by first appearance. */
function grouped(mentions: readonly Mention[], nameOf: (mention: Mention) => string): readonly string[] {
  const byName = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const name = nameOf(mention);
    byName.set(name, [...(byName.get(name) ?? []), mention]);
  }
  return [...byName].map(([name, group]) => `${name}  ${counted(group)}`);
}

/** How often, and in which spellings of the source where they differ. */
function counted(mentions: readonly Mention[]): string {
  const surfaces = [...new Set(mentions.map(({ surface }) => oneLine(surface)))];
  return `×${mentions.length}${surfaces.length > 1 ? `：${surfaces.join('｜')}` : ''}`;
}

function diagnostic(source: string, { rule, severity, span, message, related = [], fixes = [] }: Diagnostic): string {
  const at = ({ start, end }: Span) => oneLine(source.slice(start, end));
  const before = source.slice(Math.max(0, span.start - context), span.start);
  const after = source.slice(span.end, span.end + context);
  const lines = [
    `${severity} ${rule}  ${oneLine(before)}[|${at(span)}|]${oneLine(after)}`,
    `  ${word(message, 'zh-cn')}`,
    ...related.map((one) => `  参见 ${at(one.span)}：${word(one.message, 'zh-cn')}`),
    ...fixes.map(({ title, edits, safety }) => {
      const changes = tally(edits.map((edit) => `${at(edit.span)}→${edit.text}`));
      return `  修改（${safety}）${word(title, 'zh-cn')}：${changes.join(' ')}`;
    }),
  ];
  return lines.join('\n');
}

/** Each once, with how often where that is more than once. */
function tally(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count > 1 ? `${text}×${count}` : text));
}

const oneLine = (text: string): string => text.replaceAll('\n', '⏎');
