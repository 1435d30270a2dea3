// The report at a glance as a page: people along the text, lengths of sections, findings by kind.
import type { Language, Localized } from '../base/message';
import { message, word } from '../base/message';
import type { Span } from '../base/span';
import { severityName } from '../rules/page';
import { escapeHtml, htmlPage } from './html';
import { lengthMessage } from './lengths';
import type { NamedSummary, Overview, PersonSummary, RuleSummary, SectionSummary } from './overview';

export interface PageOptions {
  readonly title: string;
  readonly language: Language;
  /** Where a place of the text is opened; absent: the page stands alone. */
  readonly link?: (span: Span) => string;
}

const words = {
  people: { 'zh-cn': '人物（按出场先后）', 'zh-tw': '人物（按出場先後）', en: 'People, in order of appearance' },
  sections: { 'zh-cn': '各部分篇幅', 'zh-tw': '各部分篇幅', en: 'Lengths of sections' },
  findings: { 'zh-cn': '问题', 'zh-tw': '問題', en: 'Findings' },
  terms: { 'zh-cn': '提法、规划和会议', 'zh-tw': '提法、規劃和會議', en: 'Formulations, plans and meetings' },
  organizations: { 'zh-cn': '机构', 'zh-tw': '機構', en: 'Organizations' },
  none: { 'zh-cn': '无', 'zh-tw': '無', en: 'None' },
  lead: { 'zh-cn': '导语', 'zh-tw': '導語', en: 'Lead' },
  byline: { 'zh-cn': '署名', 'zh-tw': '署名', en: 'Byline' },
  start: { 'zh-cn': '开头', 'zh-tw': '開頭', en: 'start' },
  end: { 'zh-cn': '结尾', 'zh-tw': '結尾', en: 'end' },
  mentions: { 'zh-cn': '{name}：{n} 处', 'zh-tw': '{name}：{n} 處', en: '{name}: {n} mentions' },
  times: { 'zh-cn': '{n} 处', 'zh-tw': '{n} 處', en: '{n}' },
  speeches: { 'zh-cn': '发言 {n} 次', 'zh-tw': '發言 {n} 次', en: 'speeches: {n}' },
} satisfies Record<string, Localized>;

/** A whole page; nothing in it comes from outside. Empty lists are said to be empty. */
export function overviewPage(report: Overview, options: PageOptions): string {
  const { language, title } = options;
  const part = (name: keyof typeof words, body: string): string =>
    `<section aria-label="${words[name][language]}"><h2>${words[name][language]}</h2>\n${
      body === '' ? `<p class="muted">${words.none[language]}</p>` : body
    }</section>`;
  return htmlPage({
    title,
    language,
    body: [
      `<h1>${escapeHtml(title)}</h1>`,
      `<p>${word(message(lengthMessage(report.characters).template, lengthMessage(report.characters).args), language)}</p>`,
      part('people', peopleTable(report, options)),
      part('sections', sectionTable(report.sections, options)),
      part('findings', findingTable(report.findings, options)),
      part('terms', namedTable(report.terms, options)),
      part('organizations', namedTable(report.organizations, options)),
    ].join('\n'),
  });
}

const table = (rows: readonly string[]): string => (rows.length === 0 ? '' : `<table>\n${rows.join('\n')}\n</table>`);

const say = (key: keyof typeof words, args: Readonly<Record<string, string | number>>, language: Language): string =>
  escapeHtml(word(message(words[key], args), language));

function linked(text: string, span: Span | undefined, { link }: PageOptions): string {
  const shown = escapeHtml(text);
  return link && span ? `<a href="${escapeHtml(link(span))}">${shown}</a>` : shown;
}

function peopleTable({ people, length }: Overview, options: PageOptions): string {
  return table(
    people
      .filter(({ role }) => role !== 'reporter')
      .map(
        (person) =>
          `<tr><td>${linked(person.name, person.mentions[0], options)}${postsOf(person)}</td>` +
          `<td style="width:40%">${along(person, length, options)}</td><td class="n">${countsOf(person, options)}</td></tr>`,
      ),
  );
}

/** Below the name: beside it they would be a column of two characters in a narrow panel. */
const postsOf = ({ posts }: PersonSummary): string =>
  posts.length === 0 ? '' : `<br><span class="muted">${escapeHtml(posts.join('、'))}</span>`;

function countsOf({ mentions, speeches }: PersonSummary, { language }: PageOptions): string {
  const named = say('times', { n: mentions.length }, language);
  return speeches === 0
    ? named
    : `${named}<br><span class="muted">${say('speeches', { n: speeches }, language)}</span>`;
}

/** From the start of the report to its end: a stroke a mention. The number beside it says the same to who cannot see. */
function along({ name, mentions }: PersonSummary, length: number, { language }: PageOptions): string {
  const strokes = mentions
    .map(({ start }) => `<rect x="${round((start / Math.max(length, 1)) * 992)}" width="8" y="2" height="16"/>`)
    .join('');
  const label = say('mentions', { name, n: mentions.length }, language);
  return `<svg viewBox="0 0 1000 20" preserveAspectRatio="none" height="20" role="img" aria-label="${label}"><line x1="0" x2="1000" y1="18" y2="18" stroke="var(--line)"/><g fill="var(--accent)">${strokes}</g></svg>`;
}

const round = (x: number): string => String(Math.round(x * 10) / 10);

function sectionTable(sections: readonly SectionSummary[], options: PageOptions): string {
  const longest = Math.max(1, ...sections.map(({ characters }) => characters));
  const { language } = options;
  return table(
    sections.map((section) => {
      const { template, args } = lengthMessage(section.characters);
      return (
        `<tr><td style="padding-inline-start:${section.level + 0.5}rem">${linked(nameOf(section, language), section.heading ?? section.span, options)}</td>` +
        `<td style="width:40%">${bar(section.characters / longest, 'var(--accent)')}</td><td class="n">${word(message(template, args), language)}</td></tr>`
      );
    }),
  );
}

const nameOf = ({ name, kind }: SectionSummary, language: Language): string =>
  kind === 'lead' ? words.lead[language] : name !== '' ? name : kind === 'byline' ? words.byline[language] : '—';

/** The number stands beside it, so the eye alone needs it. */
const bar = (share: number, color: string): string =>
  `<svg viewBox="0 0 1000 12" preserveAspectRatio="none" height="12" aria-hidden="true"><rect width="${round(share * 1000)}" height="12" fill="${color}"/></svg>`;

function findingTable(findings: readonly RuleSummary[], options: PageOptions): string {
  const most = Math.max(1, ...findings.map((one) => one.findings.length));
  return table(
    findings.map(
      ({ rule, summary, severity, findings: found }) =>
        `<tr><td class="${severity}">${severityName(severity, options.language)}</td>` +
        `<td>${linked(summary, found[0]?.span, options)} <span class="muted">${escapeHtml(rule)}</span></td>` +
        `<td style="width:25%">${bar(found.length / most, 'currentColor')}</td><td class="n">${say('times', { n: found.length }, options.language)}</td></tr>`,
    ),
  );
}

const namedTable = (named: readonly NamedSummary[], options: PageOptions): string =>
  table(
    named.map(
      ({ name, forms, mentions }) =>
        `<tr><td>${linked(name, mentions[0], options)}</td><td class="muted">${escapeHtml(
          forms
            .filter(({ form }) => form !== name)
            .map(({ form, count }) => `${form} ${count}`)
            .join('、'),
        )}</td><td class="n">${say('times', { n: mentions.length }, options.language)}</td></tr>`,
    ),
  );
