// Where former names of organizations stand in a report: those of departments, and those of national bodies.
import { type NormSpan, normSpan, overlaps, shift } from '../../base/span';
import { type FormerName, formerDepartment, formerNational } from '../../gazetteer/former-organizations';
import { blockFacts } from '../../model/block-facts';
import { departmentMentions } from '../../model/department-mentions';
import type { Block, DocumentModel } from '../../model/document-model';

export interface Found {
  readonly former: FormerName;
  /** The former name itself. */
  readonly name: NormSpan;
  /** With its place. */
  readonly whole: NormSpan;
  readonly block: Block;
}

/** By appearance. What stands in titles, tables and names of documents is left out. */
export function formerNamesIn(model: DocumentModel): readonly Found[] {
  const local = departmentMentions(model).flatMap((one): readonly Found[] => {
    const { name, body, mention, block } = one;
    const former = formerDepartment(name.form);
    // What holds of the places need not hold of the country: 国家乡村振兴局.
    return former && one.running && one.place !== '国家' ? [{ former, name: body, whole: mention.norm, block }] : [];
  });
  const national = nationalIn(model).flatMap(({ block, fact }): readonly Found[] => {
    if (block.kind === 'table' || (block.role !== 'body' && block.role !== 'lead')) return [];
    const norm = shift(fact.norm, block.norm.start);
    return [{ former: fact.former, name: norm, whole: norm, block }];
  });
  return [...local, ...national].sort((a, b) => a.whole.start - b.whole.start);
}

const nationalIn = blockFacts(({ text: { text } }) => {
  const found: { readonly former: FormerName; readonly norm: NormSpan }[] = [];
  for (const former of formerNational) {
    const { form } = former;
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const norm = normSpan(at, at + form.length);
      if (
        found.some((other) => overlaps(other.norm, norm)) ||
        isInBookTitle(text, at) ||
        takesOn(text, at + form.length)
      )
        continue;
      found.push({ former, norm });
    }
  }
  return found;
});

/** 环境保护部门 is no 环境保护部. */
const takesOn = (text: string, end: number): boolean => /^[门属]/.test(text.slice(end, end + 1));

const isInBookTitle = (text: string, at: number): boolean =>
  text.lastIndexOf('《', at) > text.lastIndexOf('》', at) && text.includes('》', at);
