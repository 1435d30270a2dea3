// In which ways a document names people: as what, in which spelling, with which posts. The evidence about people, counted.
import { remember } from '../base/remember';
import type { EntityId } from '../gazetteer/entity';
import type { Mention, PersonRole, PostText } from '../mentions/mention';
import type { Part } from './part';
import { isUnsettled, tellsPosts } from './settled-posts';
import { tally } from './tally';

/** A post without its place. */
export type PostTold = Pick<PostText, 'organization' | 'title'>;

/** One way in which somebody is named, wherever. */
export interface Naming {
  readonly key: string;
  /** By which a mention finds its person: all mentions of one are of one person. */
  readonly who: string;
  /** The one entry of a glossary; empty: none, or several. */
  readonly id: EntityId;
  readonly form: string;
  readonly role: PersonRole;
  /** In the writer's characters; what is no character of the name (a space, another dot) does not count. */
  readonly spelled: string;
  readonly posts: readonly PostTold[];
  /** Where the name ends is beyond doubt: it stands with posts, or where posts are looked for. */
  readonly isSure: boolean;
  /** Posts in a byline or aside say nothing of who holds what. */
  readonly isHeld: boolean;
  readonly isUnsettled: boolean;
  /** Behind another one of a list, whose posts may be his too. */
  readonly isListed: boolean;
}

const roleOf = ({ role }: Mention): PersonRole => role ?? 'official';

/** The same for all mentions that are surely of one person. */
export const whoOf = (mention: Mention): string => {
  const { candidates, form } = mention;
  return `${candidates.length === 1 ? candidates[0] : ''}\n${form}\n${roleOf(mention)}`;
};

/** How often people are named in which way; `namingOf` reads the keys. */
export const namings = tally((part) => {
  let keys: string[] | undefined;
  for (const mention of part.mentions) {
    if (mention.kind !== 'person') continue;
    const key = namingKey(part, mention);
    if (keys) keys.push(key);
    else keys = [key];
  }
  return keys ?? nobody;
});

const nobody: readonly string[] = [];

/** As `Naming.key`. Most names stand alone and are written as they are read: their keys are short. */
export function namingKey(part: Part, mention: Mention): string {
  const { posts, form, doubt } = mention;
  const spelled = spelledIn(part, mention);
  const who = `${whoOf(mention)}\n${spelled === form ? '' : spelled}`;
  if (posts === undefined) return who;
  const isHeld = tellsPosts(part);
  const flags =
    (doubt === true ? '' : 's') +
    (isHeld ? 'h' : '') +
    (isHeld && posts.length > 0 && isUnsettled(part, mention.norm.start) ? 'u' : '') +
    (mention.evidence === 'list' ? 'l' : '');
  let key = `${who}\n${flags}`;
  for (const { organization, title } of posts) key += `\n${organization ?? ''}\t${title}`;
  return key;
}

export const namingOf: (key: string) => Naming = remember((key) => {
  const [id = '', form = '', role = '', spelled = '', flags = '', ...posts] = key.split('\n');
  return {
    key,
    who: `${id}\n${form}\n${role}`,
    id: id as EntityId,
    form,
    role: role as PersonRole,
    spelled: spelled === '' ? form : spelled,
    posts: posts.map((post) => {
      const [organization = '', title = ''] = post.split('\t');
      return organization === '' ? { title } : { organization, title };
    }),
    isSure: flags.includes('s'),
    isHeld: flags.includes('h'),
    isUnsettled: flags.includes('u'),
    isListed: flags.includes('l'),
  };
});

const notOfTheName = /[·\s]/;

/** As `Naming.spelled`. */
export function spelledIn({ text: { unfolded } }: Part, { norm: { start, end }, form }: Mention): string {
  const isPlain = end - start === form.length && unfolded.startsWith(form, start);
  if (isPlain && !notOfTheName.test(form)) return form;
  const written = unfolded.slice(start, end).replaceAll(/\s/g, '');
  return Array.from(written, (char, i) => (form.charAt(i) === '·' ? '·' : char)).join('');
}
