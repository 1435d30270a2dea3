// Who holds which post by the words of a report: each post given with a name, and whose body it is in.
import { oncePer } from '../base/once-per';
import { divisionForms } from '../lexicon/divisions';
import { type TitleParts, titleParts } from '../lexicon/title-parts';
import type { Mention, PostText } from '../mentions/mention';
import { organizationHeads } from '../mentions/organization-heads';
import { organizationParts } from '../mentions/organization-parts';
import type { Block, DocumentModel, Organization, Person } from './document-model';
import type { BlockReading } from './read-block';

export interface HeldPost {
  readonly person: Person;
  /** Where the name stands with the post. */
  readonly mention: Mention;
  readonly block: Block;
  readonly post: PostText;
  readonly title: TitleParts;
  /** The body, or for the head of a government the place; undefined where the text gives none. */
  readonly of: Organization | string | undefined;
  /** Whether the title is that of the first-ranking post in such a body: only one person holds it. */
  readonly unique: boolean;
  /** Full name of the place, where the post is written with one. */
  readonly place?: string;
  /** 省, 市, 县 …, where it is written or the title gives it. */
  readonly level?: string;
  /** Past, planned or changing posts, and what people were called at some other time. */
  readonly unsettled: boolean;
}

/** Heads of governments, by the title alone. */
const chief = /^(省长|市长|州长|盟长|县长|旗长|区长|乡长|镇长)$/;

/** By person, then by appearance; of officials with a name of Chinese make only. */
export const heldPosts: (model: DocumentModel) => readonly HeldPost[] = oncePer((model) => {
  const byForm = new Map(model.organizations.flatMap((one) => one.mentions.map(({ form }) => [form, one] as const)));
  let next = 0;
  const blocks = new Map<Mention, Block>();
  for (const mention of model.mentions) {
    while ((model.blocks[next]?.norm.end ?? Number.POSITIVE_INFINITY) < mention.norm.end) next++;
    const block = model.blocks[next];
    if (block) blocks.set(mention, block);
  }
  return model.people
    .filter(({ role, name }) => role === 'official' && /^\p{Script=Han}{2,4}$/u.test(name) && !name.includes('某'))
    .flatMap((person) =>
      person.mentions.flatMap((mention) => {
        const block = blocks.get(mention);
        if (!block || block.role === 'byline' || block.role === 'aside') return [];
        const unsettled = isUnsettled(block, mention);
        return (
          (mention.posts ?? [])
            .map((post) => ({ person, mention, block, post, unsettled, ...postOf(post, byForm) }))
            // 局长李若川、张伟明: whether the second is one too the words do not say.
            .filter(({ title }) => mention.evidence !== 'list' || title.deputy)
        );
      }),
    );
});

function postOf(post: PostText, byForm: ReadonlyMap<string, Organization>) {
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
    of: byForm.get(organization) ?? organization,
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

const change =
  /任命|免去|任免|当选|选举|补选|推选|提名|接任|继任|卸任|辞去|辞职|离任|调任|转任|改任|升任|历任|曾任|任职|先后|不再|此前|时任|原任|前任|现任|新任|拟任|交接|接替|届|逝世|去世|病逝|生前|候选|职务|当时|任期|去年|前年|\d{4}年(?!\d{1,2}月\d{1,2}日)|\d{2}年代/;

/** Judged by the sentence the name stands in; remembered, since whole documents are asked about at every edit. */
function isUnsettled({ reading, norm }: Block, mention: Mention): boolean {
  const start = mention.norm.start - norm.start;
  const known = judged(reading);
  const before = known.get(start);
  if (before !== undefined) return before;
  const is = tellsOfChange(reading.text.text, start);
  known.set(start, is);
  return is;
}

const judged = oncePer((_: BlockReading) => new Map<number, boolean>());

function tellsOfChange(read: string, start: number): boolean {
  const from = Math.max(...['。', '！', '？', '；', '\n'].map((mark) => read.lastIndexOf(mark, start - 1))) + 1;
  const stop = /[。！？；\n]/.exec(read.slice(start));
  return change.test(read.slice(from, stop ? start + stop.index : read.length));
}
