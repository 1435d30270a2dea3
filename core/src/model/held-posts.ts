// Who holds which post by the words of a report: each post given with a name, and whose body it is in.
import { oncePer } from '../base/once-per';
import { divisionForms } from '../lexicon/divisions';
import { type TitleParts, titleParts } from '../lexicon/title-parts';
import type { Mention, PostText } from '../mentions/mention';
import { organizationHeads } from '../mentions/organization-heads';
import { organizationParts } from '../mentions/organization-parts';
import type { Block, DocumentModel, Organization, Person } from './document-model';
import type { PostTold } from './namings';
import { isUnsettled, tellsPosts } from './settled-posts';

/** What a post is. `B` stands for a body. */
export interface PostOf<B> {
  readonly title: TitleParts;
  /** The body, or for the head of a government the place; undefined where the text gives none. */
  readonly of: B | string | undefined;
  /** Whether the title is that of the first-ranking post in such a body: only one person holds it. */
  readonly unique: boolean;
  /** Full name of the place, where the post is written with one. */
  readonly place?: string;
  /** 省, 市, 县 …, where it is written or the title gives it. */
  readonly level?: string;
}

export interface HeldPost extends PostOf<Organization> {
  readonly person: Person;
  /** Where the name stands with the post. */
  readonly mention: Mention;
  readonly block: Block;
  readonly post: PostText;
  /** Past, planned or changing posts, and what people were called at some other time. */
  readonly unsettled: boolean;
}

/** By person, then by appearance; of officials with a name of Chinese make only. Goes through the whole document. */
export const heldPosts: (model: DocumentModel) => readonly HeldPost[] = oncePer((model) => {
  const byForm = new Map(model.organizations.flatMap((one) => one.mentions.map(({ form }) => [form, one] as const)));
  const bodyOf = (form: string) => byForm.get(form);
  let next = 0;
  const blocks = new Map<Mention, Block>();
  for (const mention of model.mentions) {
    while ((model.blocks[next]?.norm.end ?? Number.POSITIVE_INFINITY) < mention.norm.end) next++;
    const block = model.blocks[next];
    if (block) blocks.set(mention, block);
  }
  return model.people.filter(mayHoldPosts).flatMap((person) =>
    person.mentions.flatMap((mention) => {
      const block = blocks.get(mention);
      if (!block || !mention.posts || !tellsPosts(block.part)) return [];
      const unsettled = isUnsettled(block.part, mention.norm.start - block.norm.start);
      return mention.posts
        .map((post) => ({ person, mention, block, post, unsettled, ...postOf(post, bodyOf) }))
        .filter(({ title }) => isOwn(title, mention.evidence === 'list'));
    }),
  );
});

export const mayHoldPosts = ({ role, name }: Pick<Person, 'role' | 'name'>): boolean =>
  role === 'official' && /^\p{Script=Han}{2,4}$/u.test(name) && !name.includes('某');

/** 局长李若川、张伟明: whether the second is one too the words do not say. */
export const isOwn = (title: TitleParts, isListed: boolean): boolean => !isListed || title.deputy;

/** Heads of governments, by the title alone. */
const chief = /^(省长|市长|州长|盟长|县长|旗长|区长|乡长|镇长)$/;

/** `bodyOf`: the body a form means in the document. */
export function postOf<B>(post: PostTold, bodyOf: (form: string) => B | undefined): PostOf<B> {
  const title = titleParts(post.title);
  const level = chief.exec(title.head)?.[1]?.charAt(0);
  if (level !== undefined) {
    const place = post.organization === undefined ? undefined : placeName(post.organization, level);
    return { title, of: place, unique: true, level, ...(place === undefined ? {} : { place }) };
  }
  const { organization } = post;
  if (organization === undefined) return { title, of: undefined, unique: false };
  const parts = organizationParts(organization);
  return {
    title,
    of: bodyOf(organization) ?? organization,
    unique: organizationHeads(organization)?.heads.includes(title.head) ?? false,
    ...(parts.place === undefined ? {} : { place: parts.place }),
    ...(parts.level === undefined ? {} : { level: parts.level }),
  };
}

/** 临湖 and 临湖市 are one place. */
function placeName(written: string, level: string): string {
  const known = divisionForms().get(written)?.full;
  return known ?? (written.endsWith(level) ? written : written + level);
}
