// From the entries of a team's glossary to entities like those that are built in.
import { foldScript } from '../../text/fold-script';
import { foldWidth } from '../../text/fold-width';
import type { Alias, Entity, Source } from '../entity';
import { withoutQuotes } from '../quotes';
import type { Glossary, GlossaryOfficial, GlossaryOrganization, GlossaryTerm, WrongForm } from './glossary';

/** One entity an entry; `origin` is the file's address, `at` the place of the name in it. */
export function entitiesOf(glossary: Glossary, uri: string): readonly Entity[] {
  return [
    ...(glossary.officials ?? []).map((one) => person(one, uri, glossary.asOf)),
    ...(glossary.organizations ?? []).map((one) => organization(one, uri)),
    ...(glossary.terms ?? []).map((one) => term(one, uri)),
  ];
}

/** Whether an entity is a team's own and not built in. */
export const isFromGlossary = ({ origin }: Entity): boolean => origin !== 'builtin';

/** As all forms are kept: Simplified, standard widths, without quotation marks; the Traditional form beside it where it was given. */
function canonical(written: string): Pick<Entity, 'canonical' | 'traditional'> {
  const bare = withoutQuotes(written);
  const folded = foldWidth(foldScript(bare)).replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
  return { canonical: folded, ...(foldScript(bare) !== bare && { traditional: bare }) };
}

const accepted = (forms: readonly { readonly value: string }[] = []): readonly Alias[] =>
  forms.map(({ value }) => ({ form: canonical(value).canonical, status: 'accepted' }));

const wrong = (forms: readonly WrongForm[] = []): readonly Alias[] =>
  forms.map(({ value, note }) => ({
    form: canonical(value).canonical,
    status: 'wrong',
    severity: 'warning',
    ...(note !== undefined && { note: foldScript(note) }),
  }));

function person(one: GlossaryOfficial, uri: string, asOf: string | undefined): Entity {
  return {
    id: `glossary-person:${one.name.value}`,
    kind: 'person',
    ...canonical(one.name.value),
    aliases: [...accepted(one.aliases), ...wrong(one.wrong)],
    posts: (one.posts ?? []).map(({ organization, title, from, to }) => ({
      organization: organization?.value ?? '',
      title: title.value,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    })),
    ...(one.order !== undefined && { order: one.order }),
    ...(one.notes !== undefined && { usage: one.notes }),
    ...(asOf !== undefined && { asOf }),
    sources: [],
    origin: uri,
    at: one.name.at,
  };
}

function organization(one: GlossaryOrganization, uri: string): Entity {
  return {
    id: `glossary-organization:${one.full.value}`,
    kind: 'organization',
    ...canonical(one.full.value),
    aliases: [
      ...accepted(one.short),
      ...accepted(one.colloquial),
      ...(one.old ?? []).map(
        ({ value }): Alias => ({
          form: canonical(value).canonical,
          status: 'discouraged',
          severity: 'hint',
          note: '旧称',
        }),
      ),
      ...wrong(one.wrong),
    ],
    ...(one.head && { head: one.head.value }),
    ...(one.notes !== undefined && { usage: one.notes }),
    sources: [],
    origin: uri,
    at: one.full.at,
  };
}

function term(one: GlossaryTerm, uri: string): Entity {
  return {
    id: `glossary-term:${one.canonical.value}`,
    kind: 'term',
    ...canonical(one.canonical.value),
    aliases: [...accepted(one.aliases), ...wrong(one.wrong)],
    ...(one.meaning !== undefined && { meaning: one.meaning }),
    ...(one.notes !== undefined && { usage: one.notes }),
    ...((one.from !== undefined || one.to !== undefined) && {
      valid: { ...(one.from !== undefined && { from: one.from }), ...(one.to !== undefined && { to: one.to }) },
    }),
    sources: (one.source ?? []).map(
      (source): Source =>
        typeof source === 'string'
          ? { title: source }
          : {
              title: source.title,
              ...(source.date !== undefined && { date: source.date }),
              ...(source.number !== undefined && { number: source.number }),
            },
    ),
    origin: uri,
    at: one.canonical.at,
  };
}
