// Where a block has former names of organizations: those of departments, and those of national bodies.
import { type NormSpan, normSpan, overlaps } from '../../base/span';
import { mayBeIn } from '../../base/unit-filter';
import { type FormerName, formerDepartment, formerNational } from '../../gazetteer/former-organizations';
import { departmentsIn } from '../../model/department-mentions';
import type { Part } from '../../model/part';

/** Counted from the block's start. */
export interface Found {
  readonly former: FormerName;
  /** The former name itself. */
  readonly name: NormSpan;
  /** With its place. */
  readonly whole: NormSpan;
}

/** By appearance. What stands in titles, tables and names of documents is left out. */
export function formerNamesIn(part: Part): readonly Found[] {
  if (part.kind === 'table' || (part.role !== 'body' && part.role !== 'lead')) return [];
  const local = departmentsIn(part).flatMap(({ name, body, mention, running, place }): readonly Found[] => {
    const former = running ? formerDepartment(name.form) : undefined;
    // What holds of the places need not hold of the country: 国家乡村振兴局.
    return former && place !== '国家' ? [{ former, name: body, whole: mention.norm }] : [];
  });
  const national = nationalIn(part);
  return national.length === 0 ? local : [...local, ...national].sort((a, b) => a.whole.start - b.whole.start);
}

function nationalIn({ text: { text }, units }: Part): readonly Found[] {
  const found: Found[] = [];
  for (const former of formerNational) {
    const { form } = former;
    if (!holdsAll(units, form)) continue;
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const norm = normSpan(at, at + form.length);
      if (
        found.some((other) => overlaps(other.name, norm)) ||
        isInBookTitle(text, at) ||
        takesOn(text, at + form.length)
      )
        continue;
      found.push({ former, name: norm, whole: norm });
    }
  }
  return found;
}

/** Whether all characters of a form may be there. */
function holdsAll(units: Part['units'], form: string): boolean {
  for (let i = 0; i < form.length; i++) if (!mayBeIn(units, form.charCodeAt(i))) return false;
  return true;
}

/** 环境保护部门 is no 环境保护部. */
const takesOn = (text: string, end: number): boolean => /^[门属]/.test(text.slice(end, end + 1));

const isInBookTitle = (text: string, at: number): boolean =>
  text.lastIndexOf('《', at) > text.lastIndexOf('》', at) && text.includes('》', at);
