// What the files of a glossary say against each other: names listed twice, forms right here and wrong there, posts held by two.
import type { Problem, ProblemPlace } from '../base/data-file/written';
import { message } from '../base/message';
import type { Entity } from '../gazetteer/entity';
import { comparable } from '../gazetteer/forms';
import type { GlossaryFile } from '../gazetteer/glossary/read';
import { wording } from '../gazetteer/glossary/wording';
import { overlappingTerms } from './terms-of-office';

export interface AcrossFiles {
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** The entities without what another file has the word on. */
  entities(all: readonly Entity[]): readonly Entity[];
}

export function acrossFiles(files: readonly GlossaryFile[]): AcrossFiles {
  const problems = new Map<string, Problem[]>();
  const add = (uri: string, problem: Problem): void => {
    problems.set(uri, [...(problems.get(uri) ?? []), problem]);
  };
  const names = namesOf(files);
  const first = new Map<string, Name>();
  const left = new Set<string>();
  for (const one of names) {
    const key = `${one.list} ${comparable(one.value)}`;
    const before = first.get(key);
    if (!before) first.set(key, one);
    else {
      left.add(placeKey(one));
      const related = [placeOf(before, one.uri, wording.listed)];
      const said = message(wording.duplicate, { name: one.value });
      add(one.uri, { code: 'duplicate-name', severity: 'error', span: one.at, message: said, related });
    }
  }
  const right = new Map(rightForms(files).map((one) => [comparable(one.value), one]));
  const silenced = new Set<string>();
  for (const one of wrongForms(files)) {
    const other = right.get(comparable(one.value));
    if (!other || one.of === comparable(other.value)) continue;
    silenced.add(comparable(one.value));
    const related = [placeOf(other, one.uri, wording.rightHere)];
    const said = message(wording.rightElsewhere, { form: one.value });
    add(one.uri, { code: 'right-elsewhere', severity: 'warning', span: one.at, message: said, related });
  }
  for (const { uri, problem } of overlappingTerms(files)) add(uri, problem);
  return {
    problems,
    entities: (all) =>
      all
        .filter(({ origin, at }) => !at || !left.has(`${origin} ${at.start}`))
        .map((entity) => {
          const kept = entity.aliases.filter(
            ({ form, status }) => status !== 'wrong' || !silenced.has(comparable(form)),
          );
          return kept.length === entity.aliases.length ? entity : { ...entity, aliases: kept };
        }),
  };
}

interface Name {
  readonly uri: string;
  readonly list: string;
  readonly value: string;
  readonly at: { readonly start: number; readonly end: number };
}

const placeKey = ({ uri, at }: Name): string => `${uri} ${at.start}`;

const placeOf = ({ uri, at }: Name, from: string, said: typeof wording.listed): ProblemPlace => ({
  ...(uri !== from && { uri }),
  span: at,
  message: message(said),
});

/** Within one file the second was left out already. */
const namesOf = (files: readonly GlossaryFile[]): readonly Name[] =>
  files.flatMap(({ uri, glossary: { officials = [], organizations = [], terms = [] } }) => [
    ...officials.map(({ name }) => ({ uri, list: 'officials', ...name })),
    ...organizations.map(({ full }) => ({ uri, list: 'organizations', ...full })),
    ...terms.map(({ canonical }) => ({ uri, list: 'terms', ...canonical })),
  ]);

const rightForms = (files: readonly GlossaryFile[]): readonly Name[] =>
  files.flatMap(({ uri, glossary: { officials = [], organizations = [], terms = [] } }) =>
    [
      ...officials.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
      ...organizations.flatMap(({ full, short = [], colloquial = [] }) => [full, ...short, ...colloquial]),
      ...terms.flatMap(({ canonical, aliases = [] }) => [canonical, ...aliases]),
    ].map((one) => ({ uri, list: '', ...one })),
  );

interface WrongName extends Name {
  /** What it is a wrong form of, as compared. */
  readonly of: string;
}

const wrongForms = (files: readonly GlossaryFile[]): readonly WrongName[] =>
  files.flatMap(({ uri, glossary: { officials = [], organizations = [], terms = [] } }) =>
    [
      ...officials.map(({ name, wrong = [] }) => ({ of: name.value, wrong })),
      ...organizations.map(({ full, wrong = [] }) => ({ of: full.value, wrong })),
      ...terms.map(({ canonical, wrong = [] }) => ({ of: canonical.value, wrong })),
    ].flatMap(({ of, wrong }) => wrong.map(({ value, at }) => ({ uri, list: '', value, at, of: comparable(of) }))),
  );
