// A draft of a team's glossary out of what many reports say; what people wrote there stays.
import { addToLists, type NewEntries } from '../base/data-file/yaml-lists';
import { readGlossary } from '../gazetteer/glossary/read';
import { addressName } from './address-name';
import type { Contribution, PostPart } from './contribution';
import { unpacked } from './packed';
import type { WorkspaceIndex } from './workspace-index';

export interface Collected {
  /** The whole file, with comments and order kept. */
  readonly text: string;
  /** How many entries are new. */
  readonly officials: number;
  readonly organizations: number;
  readonly terms: number;
}

/**
 * Adds whom and what the file does not have yet, the most frequent first; entries people wrote are not touched.
 * `existing`: the YAML so far, or empty. When a post begins and ends no report says for certain, so that is a note:
 * from when to when it was seen, in how many reports, in which. Undefined: the file is no YAML that can be added to.
 */
export function collectGlossary(index: WorkspaceIndex, existing: string): Collected | undefined {
  const { glossary } = readGlossary('', existing, 'yaml');
  const known = {
    officials: new Set(
      glossary.officials?.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(({ value }) => value)),
    ),
    organizations: new Set(
      glossary.organizations?.flatMap(({ full, short = [], colloquial = [], old = [] }) =>
        [full, ...short, ...colloquial, ...old].map(({ value }) => value),
      ),
    ),
    terms: new Set(
      glossary.terms?.flatMap(({ canonical, aliases = [] }) => [canonical, ...aliases].map(({ value }) => value)),
    ),
  };
  const officials = drafts(people(index)).filter(({ name }) => !known.officials.has(String(name)));
  const organizations = drafts(bodies(index)).filter(({ full }) => !known.organizations.has(String(full)));
  const terms = drafts(coined(index)).filter(({ canonical }) => !known.terms.has(String(canonical)));
  const lists: readonly NewEntries[] = [
    { keys: ['officials', '人员'], entries: officials },
    { keys: ['organizations', '机构'], entries: organizations },
    { keys: ['terms', '提法'], entries: terms },
  ];
  const text = addToLists(existing, lists);
  if (text === undefined) return undefined;
  return { text, officials: officials.length, organizations: organizations.length, terms: terms.length };
}

type Draft = Readonly<Record<string, unknown>>;

interface Seen {
  readonly draft: (notes: string) => Draft;
  readonly documents: readonly Contribution[];
}

const drafts = (seen: readonly Seen[]): readonly Draft[] =>
  [...seen]
    .sort((a, b) => b.documents.length - a.documents.length)
    .map(({ draft, documents }) => draft(seenIn(documents)));

/** Names of reports shown in a note. */
const shown = 3;

/** 见于12篇稿件（2025-03-01至2025-07-01）：甲.txt、乙.txt、丙.txt等 */
function seenIn(documents: readonly Contribution[]): string {
  const dates = documents.flatMap(({ date }) => (date ? [isoDate(date)] : [])).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const span = first === undefined ? '' : first === last ? `（${first}）` : `（${first}至${last}）`;
  const names = documents.slice(0, shown).map(({ uri }) => addressName(uri));
  return `见于${documents.length}篇稿件${span}：${names.join('、')}${documents.length > shown ? '等' : ''}`;
}

const isoDate = ({ year, month, day }: { year: number; month?: number; day?: number }): string =>
  [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

const chineseName = /^\p{Script=Han}{2,4}$/u;

/** Officials with a post that some report gives as their present one. */
function people(index: WorkspaceIndex): readonly Seen[] {
  const found = new Map<string, { posts: Map<string, PostPart>; documents: Contribution[] }>();
  for (const document of index.documents()) {
    for (const { name, role, posts } of document.people) {
      if (role !== 'official' || !chineseName.test(name)) continue;
      const one = found.get(name) ?? { posts: new Map<string, PostPart>(), documents: [] };
      one.documents.push(document);
      for (const post of posts) {
        if (post.unsettled) continue;
        // 市科技局局长 and 临湖市科技局局长 are one post where the report says which city.
        const key = `${post.of ?? post.organization ?? ''} ${post.title}`;
        const before = one.posts.get(key);
        if (!before || lengthOf(before) < lengthOf(post)) one.posts.set(key, post);
      }
      found.set(name, one);
    }
  }
  return [...found]
    .filter(([, { posts }]) => posts.size > 0)
    .map(([name, { posts, documents }]) => ({
      documents,
      draft: (notes) => ({
        name,
        posts: [...posts.values()].map(({ organization, title }) => ({
          ...(organization !== undefined && { organization }),
          title,
        })),
        notes,
      }),
    }));
}

const lengthOf = ({ organization = '' }: PostPart): number => organization.length;

/** Bodies of a known place, named in two reports or more, with the forms that give the place too. */
function bodies(index: WorkspaceIndex): readonly Seen[] {
  const found = new Map<string, { forms: Set<string>; documents: Contribution[] }>();
  for (const document of index.documents()) {
    for (const { name, key, at } of document.organizations) {
      if (key.startsWith('|') || key.startsWith('entity|')) continue;
      const one = found.get(key) ?? { forms: new Set<string>(), documents: [] };
      one.documents.push(document);
      for (const { form = name, broken } of unpacked(at)) if (!broken && !bareLevel.test(form)) one.forms.add(form);
      found.set(key, one);
    }
  }
  return [...found.values()]
    .filter(({ forms, documents }) => documents.length > 1 && forms.size > 0)
    .map(({ forms, documents }) => {
      const [full = '', ...short] = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
      return { documents, draft: (notes) => ({ full, ...(short.length > 0 && { short }), notes }) };
    });
}

/** 市科技局 is another body in another city. */
const bareLevel = /^(?:自治区|省|市|县|区|州|旗|盟)/;

/** Formulations in quotation marks in two reports or more; which of several spellings is right is for people to say. */
function coined(index: WorkspaceIndex): readonly Seen[] {
  const found = new Map<string, Map<string, Contribution[]>>();
  for (const document of index.documents()) {
    for (const { key, name } of document.coined) {
      const spellings = found.get(key) ?? new Map<string, Contribution[]>();
      spellings.set(name, [...(spellings.get(name) ?? []), document]);
      found.set(key, spellings);
    }
  }
  return [...found.values()].flatMap((spellings) => {
    const [[canonical, documents] = ['', []], ...others] = [...spellings].sort((a, b) => b[1].length - a[1].length);
    if (documents.length < 2) return [];
    const also = others.map(([name, at]) => `“${name}”（${at.length}篇）`).join('、');
    return [
      { documents, draft: (notes: string) => ({ canonical, notes: also === '' ? notes : `${notes}；又写作${also}` }) },
    ];
  });
}
