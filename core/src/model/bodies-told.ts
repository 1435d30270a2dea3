// Which bodies and places a document names, told by their forms alone: whose posts are meant.
import { oncePer } from '../base/once-per';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { divisionForms } from '../lexicon/divisions';
import type { Mention } from '../mentions/mention';
import type { BlockModel } from './lone-block';
import { resolveOrganizations } from './organizations';
import { type Tally, tally } from './tally';

export interface BodiesTold {
  /** The organization a form means, by `Organization.key`; undefined for what nobody mentions besides with a post. */
  readonly keyOf: (form: string) => string | undefined;
  /** Full names of the places named, alone or at the start of the name of a body. */
  readonly places: () => readonly string[];
}

/** The very same object as long as the document names the same bodies and places equally often. */
export const bodiesTold = (model: Pick<BlockModel, 'parts'>, gazetteer: Gazetteer): BodiesTold =>
  toldBy(named(model))(gazetteer);

const named = tally((part) => {
  let keys: string[] | undefined;
  for (const { kind, form, standsFor, candidates, posts } of part.mentions) {
    if (kind !== 'organization' && kind !== 'place' && !posts) continue;
    keys ??= [];
    if (kind === 'organization') keys.push(`o\n${form}\n${standsFor ?? ''}\n${candidates.join(' ')}`);
    else if (kind === 'place') keys.push(`p\n${form}`);
    for (const { organization } of posts ?? []) if (organization) keys.push(`\n${organization}`);
  }
  return keys ?? nothing;
});

const nothing: readonly string[] = [];

const toldBy = oncePer((all: Tally) => oncePer((gazetteer: Gazetteer) => told([...all.keys()], gazetteer)));

function told(keys: readonly string[], gazetteer: Gazetteer): BodiesTold {
  const all = keys.map((key) => key.split('\n'));
  const mentions = all.flatMap(([kind, form = '', standsFor, candidates]) => {
    if (kind === '') return [];
    const ids = candidates ? candidates.split(' ') : [];
    const what = kind === 'o' ? 'organization' : 'place';
    return [{ kind: what, form, candidates: ids, ...(standsFor ? { standsFor } : {}) } as unknown as Mention];
  });
  const byForm = new Map(
    resolveOrganizations(mentions, gazetteer).flatMap(({ key, mentions }) =>
      mentions.map(({ form }) => [form, key] as const),
    ),
  );
  const places = oncePer((_: object) => [...new Set(all.flatMap(([, form = '']) => placeAtStart(form) ?? []))]);
  return { keyOf: (form) => byForm.get(form), places: () => places(byForm) };
}

function placeAtStart(name: string): string | undefined {
  for (let length = Math.min(12, name.length); length > 1; length--) {
    const known = divisionForms().get(name.slice(0, length));
    if (known) return known.full;
  }
  return /^[\p{Script=Han}]{2,4}?[省市县区州旗](?!委$)/u.exec(name)?.[0];
}
