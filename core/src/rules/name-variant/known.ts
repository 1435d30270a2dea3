// The people of a document whose names others are measured by.
import type { PostText } from '../../mentions/mention';
import type { DocumentModel, Person } from '../../model/document-model';

const placeholder = /某/;
const han = /^[\p{Script=Han}·]+$/u;

/** Officials and experts by name; reporters are compared across reports only, placeholders (李某某) with nobody. */
export function knownPeople(model: DocumentModel): readonly Person[] {
  return model.people
    .filter(({ role }) => role === 'official' || role === 'expert' || role === 'other')
    .filter(
      ({ name, introduced, entity }) =>
        (introduced !== undefined || entity !== undefined) && han.test(name) && !placeholder.test(name),
    );
}

/** Posts many people hold side by side; without a body they tell nobody apart. */
const shared = /副|委员|成员|代表|教授|院士|专家|研究员|记者|员$|家$|师$|士$|生$|者$|演|董事$|理事$|常委$|干部$|领导/;

/** Whether two sets of posts have one in common that says: the same person. */
export function sharePost(a: readonly PostText[], b: readonly PostText[]): boolean {
  return a.some((one) => b.some((other) => samePost(one, other)));
}

function samePost(a: PostText, b: PostText): boolean {
  if (a.title !== b.title) return false;
  if (a.organization === undefined || b.organization === undefined) return !shared.test(a.title);
  return a.organization.endsWith(b.organization) || b.organization.endsWith(a.organization);
}
