// Stretches of text that are nearly the name of a department the report has: 市人力资源社会保证局.
import { contains, type NormSpan, normSpan, overlaps } from '../../base/span';
import { mayHold, type UnitFilter } from '../../base/unit-filter';
import { departmentNamed } from '../../lexicon/department-names';
import { looksAlike } from '../../lexicon/shapes';
import { soundsAlike } from '../../lexicon/sounds';
import { type DepartmentMention, departmentMentions } from '../../model/department-mentions';
import type { Block, DocumentModel } from '../../model/document-model';
import { distance } from './distance';

export interface Slip {
  /** With place or level. */
  readonly norm: NormSpan;
  readonly body: NormSpan;
  /** Every mention of the department by the form that was meant. */
  readonly right: readonly DepartmentMention[];
}

/** Shorter names are one character away from too much else. */
const shortest = 5;
const long = 7;

/** A name the report uses, under the level it is used with. */
interface Known {
  readonly level: string;
  readonly form: string;
  readonly mentions: readonly DepartmentMention[];
}

export function slips(model: DocumentModel): readonly Slip[] {
  const known = knownNames(model);
  if (known.length === 0) return [];
  const found = model.blocks.flatMap((block) => slipsIn(block, known));
  if (found.length === 0) return found;
  const taken = model.mentions.filter(({ kind }) => kind === 'organization' || kind === 'person');
  return found.filter(({ norm }) => !taken.some((one) => contains(one.norm, norm)));
}

function knownNames(model: DocumentModel): readonly Known[] {
  const known = new Map<string, DepartmentMention[]>();
  for (const one of departmentMentions(model)) {
    if (one.level === undefined || one.name.form.length < shortest || one.name.kind === 'miswritten') continue;
    const key = `${one.level}\n${one.name.form}`;
    const same = known.get(key);
    if (same) same.push(one);
    else known.set(key, [one]);
  }
  return [...known].map(([key, mentions]) => {
    const [level = '', form = ''] = key.split('\n');
    return { level, form, mentions };
  });
}

function slipsIn(block: Block, known: readonly Known[]): readonly Slip[] {
  const text = block.text.text;
  const { units } = block.reading;
  const found: Slip[] = [];
  for (const { level, form, mentions } of known) {
    const last = form.slice(-1);
    if (!mayHold(units, level) || !mayHold(units, last) || missing(units, form) > 1) continue;
    for (let end = text.indexOf(last) + 1; end > 0; end = text.indexOf(last, end) + 1) {
      for (const size of [form.length, form.length - 1, form.length + 1]) {
        const start = end - size;
        if (!text.startsWith(level, start - level.length) || start < level.length) continue;
        if (text.startsWith(form, start) || !isSlip(form, text.slice(start, end))) continue;
        const at = block.norm.start;
        found.push({
          norm: normSpan(at + start - level.length, at + end),
          body: normSpan(at + start, at + end),
          right: mentions,
        });
        break;
      }
    }
  }
  return found.filter((one, i) => found.findIndex((other) => overlaps(one.norm, other.norm)) === i);
}

/** How many characters of a name are surely not there: a slip changes one at most. */
function missing(units: UnitFilter, form: string): number {
  let count = 0;
  for (const char of form) if (!mayHold(units, char)) count++;
  return count;
}

/**
 * One character lost, doubled, swapped with its neighbor, or replaced: in a long name by any other, in a shorter one by
 * one that sounds or looks alike.
 */
function isSlip(form: string, written: string): boolean {
  if (written === form || !/^\p{Script=Han}+$/u.test(written) || departmentNamed(written)) return false;
  if (distance(form, written) !== 1) return false;
  if (written.length > form.length) return /(.)\1/.test(written);
  if (written.length < form.length) return true;
  const at = [...form].findIndex((char, i) => char !== written[i]);
  const [right = '', wrong = ''] = [form[at], written[at]];
  return form.length >= long || form[at] === written[at + 1] || soundsAlike(right, wrong) || looksAlike(right, wrong);
}
