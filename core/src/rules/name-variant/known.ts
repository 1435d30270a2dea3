// The people of a document whose names others are measured by.
import type { PostTold } from '../../model/namings';
import type { PeopleTold, PersonTold } from '../../model/people-told';

const placeholder = /某/;
const han = /^[\p{Script=Han}·]+$/u;

/** Officials and experts by name; reporters are compared across reports only, placeholders (李某某) with nobody. */
export function knownPeople({ people }: PeopleTold): readonly PersonTold[] {
  return people
    .filter(({ role }) => role === 'official' || role === 'expert' || role === 'other')
    .filter(
      ({ name, isIntroduced, entity }) =>
        (isIntroduced || entity !== undefined) && han.test(name) && !placeholder.test(name),
    );
}

/** Posts many people hold side by side; without a body they tell nobody apart. */
const shared = /副|委员|成员|代表|教授|院士|专家|研究员|记者|员$|家$|师$|士$|生$|者$|演|董事$|理事$|常委$|干部$|领导/;

/** Whether two sets of posts have one in common that says: the same person. */
export function sharePost(a: readonly PostTold[], b: readonly PostTold[]): boolean {
  return a.some((one) => b.some((other) => samePost(one, other)));
}

function samePost(a: PostTold, b: PostTold): boolean {
  if (a.title !== b.title) return false;
  if (a.organization === undefined || b.organization === undefined) return !shared.test(a.title);
  return a.organization.endsWith(b.organization) || b.organization.endsWith(a.organization);
}
