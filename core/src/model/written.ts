// People as the document writes them: names and posts in its own script, annotations and gaps left out.
import type { Mention, PostText } from '../mentions/mention';
import { toScript } from '../text/script';
import type { DocumentModel, Person } from './document-model';

/** A post in the document's own script. */
export interface WrittenPost {
  readonly organization?: string;
  readonly title: string;
}

const gaps = /\s+/g;

/** 李　明 is shown as 李明. */
export const writtenName = ({ text }: DocumentModel, { norm }: Mention): string =>
  text.unfolded.slice(norm.start, norm.end).replace(gaps, '');

/** All posts of a person, in order. */
export function writtenPosts(model: DocumentModel, { posts }: Person): readonly WrittenPost[] {
  const organizations = new Map(
    posts.flatMap((post) => {
      const { organization } = writtenHere(model, post);
      return post.organization && organization ? [[post.organization, organization] as const] : [];
    }),
  );
  return posts.map((post) => {
    const { organization: here, title } = writtenHere(model, post);
    const organization = here ?? (post.organization && organizations.get(post.organization));
    if (organization) return { organization, title };
    // Inherited from a post of another person: its spelling is known in Simplified only.
    return { title, ...(post.organization && { organization: toScript(post.organization, model.script) }) };
  });
}

/** No organization if it is not written right there. */
function writtenHere({ text }: DocumentModel, { organization, norm }: PostText): WrittenPost {
  const own = text.unfolded.slice(norm.start, norm.end);
  if (!organization || !text.text.startsWith(organization, norm.start) || organization.length >= own.length)
    return { title: own };
  return { organization: own.slice(0, organization.length), title: own.slice(organization.length) };
}
