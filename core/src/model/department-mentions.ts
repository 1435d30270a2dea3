// Every mention of a department in a document, with the way its name is made; several rules ask for it.
import { oncePer } from '../base/once-per';
import { contains, type NormSpan, normSpan } from '../base/span';
import { type DepartmentName, departmentNamed } from '../lexicon/department-names';
import type { Mention } from '../mentions/mention';
import { cutOrganization } from '../mentions/organization-parts';
import { pairedMarks } from '../structure/quotations';
import type { Block, DocumentModel, Organization } from './document-model';

export interface DepartmentMention {
  readonly mention: Mention;
  readonly organization: Organization;
  readonly name: DepartmentName;
  /** Full name of the place it is written with. */
  readonly place?: string;
  readonly level?: string;
  /** The name without place and level: 发改委 in 市发改委. */
  readonly body: NormSpan;
  readonly block: Block;
  /** In the sentences of the report; not in a title, caption, table, byline, or the name of a document. */
  readonly running: boolean;
}

/** By organization, then by appearance. */
export const departmentMentions: (model: DocumentModel) => readonly DepartmentMention[] = oncePer((model) => {
  const blockOf = blockFinder(model);
  return model.organizations.flatMap((organization) =>
    organization.mentions.flatMap((mention): readonly DepartmentMention[] => {
      const { written, place, level } = cutOrganization(mention.form);
      const name = departmentNamed(written);
      const block = name && blockOf(mention);
      if (!block) return [];
      const body = normSpan(mention.norm.end - written.length, mention.norm.end);
      const whose = { ...(place === undefined ? {} : { place }), ...(level === undefined ? {} : { level }) };
      return [{ mention, organization, name, ...whose, body, block, running: isRunning(block, mention) }];
    }),
  );
});

/** The block a mention stands in; by halving, since a long report has thousands of both. */
function blockFinder({ blocks }: DocumentModel): (mention: Mention) => Block | undefined {
  return ({ norm }) => {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.norm.end ?? 0) < norm.end) low = middle + 1;
      else high = middle;
    }
    const block = blocks[low];
    return block && contains(block.norm, norm) ? block : undefined;
  };
}

function isRunning(block: Block, { norm }: Mention): boolean {
  if (block.kind === 'table' || !(block.role === 'body' || block.role === 'lead')) return false;
  return !bookTitles(block).some((inner) =>
    contains(normSpan(inner.start + block.norm.start, inner.end + block.norm.start), norm),
  );
}

const bookTitles: (block: Block) => readonly NormSpan[] = oncePer((block) =>
  pairedMarks(block.text.text)
    .pairs.filter(({ kind }) => kind === 'book')
    .map(({ inner }) => inner),
);
