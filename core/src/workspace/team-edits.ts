// Writes into a team's files: comments and order stay as people left them, and only what is new differs.
import { type Document, isMap, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import type { Span } from '../base/span';
import { comparable } from '../gazetteer/forms';
import type { Ignore } from './config';

/** In place of what stands there. */
export interface TeamEdit {
  readonly span: Span;
  readonly text: string;
}

/** Undefined when the file cannot be read: whoever mends it first loses nothing. */
export function ignoreEdit(text: string, { rules = [], text: form, path }: Ignore): TeamEdit | undefined {
  const [rule, ...others] = rules;
  return edited(text, (document) => {
    const entry = {
      ...(rule !== undefined && { rule: others.length > 0 ? rules : rule }),
      ...(form !== undefined && { text: form }),
      ...(path !== undefined && { path }),
    };
    append(document, ['ignores'], entry);
  });
}

export interface NewOfficial {
  readonly name: string;
  readonly posts: readonly { readonly organization?: string; readonly title: string }[];
}

export const officialEdit = (text: string, { name, posts }: NewOfficial): TeamEdit | undefined =>
  edited(text, (document) => {
    const chinese = document.has('人员');
    const written = posts.map(({ organization, title }) =>
      chinese
        ? { ...(organization && { 单位: organization }), 职务: title }
        : { ...(organization && { organization }), title },
    );
    const entry = chinese
      ? { 姓名: name, ...(written.length > 0 && { 任职: written }) }
      : { name, ...(written.length > 0 && { posts: written }) };
    append(document, ['人员', 'officials'], entry, false);
  });

export const organizationEdit = (text: string, name: string): TeamEdit | undefined =>
  edited(text, (document) =>
    append(document, ['机构', 'organizations'], document.has('机构') ? { 全称: name } : { full: name }, false),
  );

/** Undefined also when nobody of that name is listed in this file. */
export function aliasEdit(text: string, name: string, alias: string): TeamEdit | undefined {
  let found = false;
  const edit = edited(text, (document) => {
    for (const key of ['人员', 'officials']) {
      const people = document.get(key);
      if (!isSeq(people)) continue;
      const person = people.items.find((one) => isMap(one) && nameOf(one) === comparable(name));
      if (!isMap(person)) continue;
      found = true;
      const own = person.has('姓名') ? '又名' : 'aliases';
      const aliases = person.get(own);
      if (isSeq(aliases)) aliases.add(document.createNode(alias));
      else person.set(own, flow(document, typeof aliases === 'string' ? [aliases, alias] : [alias]));
    }
  });
  return found ? edit : undefined;
}

const nameOf = (person: YAMLMap): string => comparable(String(person.get('name') ?? person.get('姓名') ?? ''));

function edited(text: string, change: (document: Document) => void): TeamEdit | undefined {
  const document: Document = parseDocument(text, { keepSourceTokens: false });
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) document.contents = document.createNode({});
  if (!isMap(document.contents)) return undefined;
  if (document.contents.items.length === 0) document.contents.flow = false;
  change(document);
  return difference(text, document.toString({ lineWidth: 0, flowCollectionPadding: true, indentSeq: true }));
}

/** To the list under the first of the keys there is, else under the last. */
function append(document: Document, keys: readonly [string, ...string[]], entry: object, inline = true): void {
  const key = keys.find((one) => document.has(one)) ?? (keys.at(-1) as string);
  const node = inline ? flow(document, entry) : document.createNode(entry);
  const list = document.get(key);
  if (isSeq(list)) {
    list.flow = false;
    list.add(node);
  } else {
    const seq = new YAMLSeq<unknown>(document.schema);
    seq.add(node);
    document.set(key, seq);
  }
}

function flow(document: Document, value: object) {
  const node = document.createNode(value);
  if (isMap(node) || isSeq(node)) node.flow = true;
  return node;
}

/** What differs between two texts, as one edit. */
function difference(before: string, after: string): TeamEdit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { span: { start, end: before.length - end }, text: after.slice(start, after.length - end) };
}
