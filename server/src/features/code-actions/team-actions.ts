// What can be written into a team's files from a place of a report: findings to ignore, names to add.
import {
  aliasEdit,
  type Diagnostic,
  type DocumentModel,
  ignoreEdit,
  type Language,
  type Localized,
  message,
  officialEdit,
  organizationEdit,
  rules,
  type Span,
  type TeamEdit,
  toScript,
  word,
} from '@dinggao/core';

/** The files of a team as far as they are written into. */
export interface TeamFiles {
  readonly configUri: string;
  /** Where new names go. */
  readonly glossaryUri: string;
  /** The path of the report, from the folder that holds `.dinggao`. */
  readonly path: string;
  /** Empty for a file that is not there yet. */
  text(uri: string): string;
  /** The YAML file that lists an official of this name. */
  listing(name: string): string | undefined;
}

export interface TeamAction {
  readonly title: string;
  readonly uri: string;
  readonly edit: TeamEdit;
  /** The finding it does away with. */
  readonly diagnostic?: Diagnostic;
}

const titles = {
  here: {
    'zh-cn': '此文件中不再报告“{text}”',
    'zh-tw': '此檔案中不再回報「{text}」',
    en: 'Ignore “{text}” in this file',
  },
  file: {
    'zh-cn': '此文件不查规则“{rule}”',
    'zh-tw': '此檔案不查規則「{rule}」',
    en: 'Ignore the rule “{rule}” in this file',
  },
  workspace: {
    'zh-cn': '全部稿件不再报告“{text}”',
    'zh-tw': '全部稿件不再回報「{text}」',
    en: 'Ignore “{text}” in the whole workspace',
  },
  add: { 'zh-cn': '将“{name}”加入名录', 'zh-tw': '將「{name}」加入名錄', en: 'Add “{name}” to the glossary' },
  alias: {
    'zh-cn': '将“{alias}”记为“{name}”的又名',
    'zh-tw': '將「{alias}」記為「{name}」的又名',
    en: 'Add “{alias}” as another name of “{name}”',
  },
} satisfies Record<string, Localized>;

const known: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** `found`: what is found at the place; `at`: the place. */
export function teamActions(
  model: DocumentModel,
  found: readonly Diagnostic[],
  at: Span,
  files: TeamFiles,
  language: Language,
): readonly TeamAction[] {
  const say = (template: Localized, args: Readonly<Record<string, string>>) => word(message(template, args), language);
  const ignoring = found.filter(({ rule }) => known.has(rule)).flatMap((diagnostic) => ignoreActions(diagnostic));
  return [...ignoring, ...found.flatMap(aliasActions), ...addActions()];

  function ignoreActions(diagnostic: Diagnostic): readonly TeamAction[] {
    const { rule, span } = diagnostic;
    const text = model.text.source.slice(span.start, span.end);
    const { path } = files;
    const choices = [
      [say(titles.here, { text: short(text) }), { rules: [rule], text, path }],
      [say(titles.file, { rule }), { rules: [rule], path }],
      [say(titles.workspace, { text: short(text) }), { rules: [rule], text }],
    ] as const;
    return choices.flatMap(([title, ignore]) => {
      const edit = ignoreEdit(files.text(files.configUri), ignore);
      return edit ? [{ title, uri: files.configUri, edit, diagnostic }] : [];
    });
  }

  /** A spelling that is no slip: the glossary learns it. */
  function aliasActions(diagnostic: Diagnostic): readonly TeamAction[] {
    const { found: alias, right, usual } = diagnostic.message.args;
    const name = right ?? usual;
    if (diagnostic.rule !== 'name-variant' || typeof alias !== 'string' || typeof name !== 'string') return [];
    const uri = files.listing(name);
    const edit = uri === undefined ? undefined : aliasEdit(files.text(uri), name, alias);
    return uri !== undefined && edit ? [{ title: say(titles.alias, { alias, name }), uri, edit, diagnostic }] : [];
  }

  function addActions(): readonly TeamAction[] {
    const uri = files.glossaryUri;
    const text = files.text(uri);
    const mention = model.mentions.find(
      ({ span, kind }) => isName(kind) && span.start <= at.start && at.end <= span.end,
    );
    if (!mention || mention.candidates.length > 0) return [];
    // As the writer spells it, closed up where it is set apart.
    const name = model.text.unfolded.slice(mention.norm.start, mention.norm.end).replaceAll(/\s/g, '');
    const title = say(titles.add, { name });
    if (mention.kind === 'organization') {
      const edit = organizationEdit(text, name);
      return edit ? [{ title, uri, edit }] : [];
    }
    const person = model.people.find(({ mentions }) => mentions.includes(mention));
    if (!person || person.entity !== undefined || person.role === 'reporter') return [];
    const posts = person.posts.map((post) => ({
      ...(post.organization !== undefined && { organization: toScript(post.organization, model.script) }),
      title: toScript(post.title, model.script),
    }));
    const edit = officialEdit(text, { name, posts });
    return edit ? [{ title, uri, edit }] : [];
  }
}

const isName = (kind: string): boolean => kind === 'person' || kind === 'organization';

const longest = 20;
const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
