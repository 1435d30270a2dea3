// The page of a rule: what it reports, why, examples, how to silence it. Markdown for docs and editors, plain for a terminal.
import type { Language, Localized } from '../base/message';
import { isInPreset, presetNames } from './presets';
import type { AboutRule, Severity } from './rule';

const severities: Readonly<Record<Severity, Localized>> = {
  error: { 'zh-cn': '错误', 'zh-tw': '錯誤', en: 'error' },
  warning: { 'zh-cn': '警告', 'zh-tw': '警告', en: 'warning' },
  information: { 'zh-cn': '信息', 'zh-tw': '資訊', en: 'information' },
  hint: { 'zh-cn': '提示', 'zh-tw': '提示', en: 'hint' },
};

const words = {
  severity: { 'zh-cn': '级别：{severity}。', 'zh-tw': '級別：{severity}。', en: 'Severity: {severity}.' },
  fixable: { 'zh-cn': '可一键改正。', 'zh-tw': '可一鍵改正。', en: ' Can be fixed in one click.' },
  silentIn: {
    'zh-cn': '预设 {presets} 不查。',
    'zh-tw': '預設集 {presets} 不查。',
    en: ' Not checked with the presets {presets}.',
  },
  why: { 'zh-cn': '为什么', 'zh-tw': '為什麼', en: 'Why' },
  glossary: { 'zh-cn': '例句所据的名录', 'zh-tw': '例句所據的名錄', en: 'The glossary of the examples' },
  bad: { 'zh-cn': '会报告', 'zh-tw': '會報告', en: 'Reported' },
  good: { 'zh-cn': '不会报告', 'zh-tw': '不會報告', en: 'Not reported' },
  silence: { 'zh-cn': '如何关闭', 'zh-tw': '如何關閉', en: 'How to silence it' },
  how: {
    'zh-cn': '在设置中写 `"dinggao.rules": { "{id}": "off" }`，或把 `"off"` 换成 `"hint"`、`"information"` 降低级别。',
    'zh-tw': '在設定中寫 `"dinggao.rules": { "{id}": "off" }`，或把 `"off"` 換成 `"hint"`、`"information"` 降低級別。',
    en: 'Write `"dinggao.rules": { "{id}": "off" }` in the settings, or `"hint"` or `"information"` to hear it less loudly.',
  },
} satisfies Record<string, Localized>;

export const severityName = (severity: Severity, language: Language): string => severities[severity][language];

/** As a file: Markdown, ending in one line break. */
export function rulePage(rule: AboutRule, language: Language): string {
  const heading = (key: keyof typeof words): string => `## ${words[key][language]}`;
  const page = [
    `# ${rule.id}`,
    literal(rule.summary[language]),
    facts(rule, language),
    heading('why'),
    literal(rule.why[language]),
    ...(rule.examples.glossary === undefined
      ? []
      : [heading('glossary'), `\`\`\`yaml\n${rule.examples.glossary}\n\`\`\``]),
    heading('bad'),
    ...rule.examples.bad.map(quoted),
    heading('good'),
    ...rule.examples.good.map(quoted),
    heading('silence'),
    words.how[language].replace('{id}', rule.id),
  ];
  return `${page.join('\n\n')}\n`;
}

/** The same without marks, the stretch that is reported in 【】. */
export function plainRulePage(rule: AboutRule, language: Language): string {
  const examples = (key: 'bad' | 'good'): string =>
    [words[key][language], ...rule.examples[key].map(indented)].join('\n');
  const page = [
    `${rule.id}\n${rule.summary[language]}`,
    facts(rule, language).replaceAll('`', ''),
    rule.why[language],
    ...(rule.examples.glossary === undefined ? [] : [`${words.glossary[language]}\n${rule.examples.glossary}`]),
    examples('bad'),
    examples('good'),
    words.how[language].replace('{id}', rule.id).replaceAll('`', ''),
  ];
  return `${page.join('\n\n')}\n`;
}

function facts({ id, severity, fixable }: AboutRule, language: Language): string {
  const silent = presetNames.filter((name) => !isInPreset(id, name)).map((name) => `\`${name}\``);
  return [
    words.severity[language].replace('{severity}', severityName(severity, language)),
    fixable ? words.fixable[language] : '',
    silent.length === 0
      ? ''
      : words.silentIn[language].replace('{presets}', silent.join(language === 'en' ? ', ' : '、')),
  ].join('');
}

const indented = (example: string): string =>
  `  ${visible(example.trim()).replaceAll('[|', '【').replaceAll('|]', '】').replaceAll('\n', '\n  ')}`;

/** The stretch that is reported is set in bold. */
const quoted = (example: string): string =>
  visible(example.trim().replaceAll('\r', '␍'))
    .split('\n')
    .map((line) => `> ${escaped(line).replaceAll('[|', '**').replaceAll('|]', '**')}`)
    .join('\n>\n');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page must not take for its own the marks it speaks about; what stands between backticks is safe. */
const literal = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((piece) => (piece.startsWith('`') ? piece : escaped(piece)))
    .join('');

/** What nobody would see is written as its code. */
const visible = (text: string): string =>
  text.replace(
    /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ue000-\uf8ff\ufeff]/g,
    (char) => `‹U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
