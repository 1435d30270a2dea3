// What rules that look at one block find there: made once for each block, moved to where the block stands now.
import { type Span, shift } from '../base/span';
import { brokenStretches, touchesBroken } from '../model/damage';
import type { Block } from '../model/document-model';
import { alone } from '../model/lone-block';
import type { BlockReading } from '../model/read-block';
import type { Script } from '../text/script';
import type { BlockRule, Finding } from './rule';

export interface Found {
  readonly rule: BlockRule;
  readonly finding: Finding;
}

export type OnError = (rule: string, error: unknown) => void;

/** All that the findings depend on; the reading itself stands for the text. */
interface Kept {
  readonly rules: readonly BlockRule[];
  readonly role: Block['role'];
  readonly script: Script;
  readonly level: number;
  readonly found: readonly Found[];
}

const kept = new WeakMap<BlockReading, Kept>();

/** Counted from the start of the block's content. The same list of rules gives the very same answer. */
export function findingsIn(
  block: Block,
  script: Script,
  rules: readonly BlockRule[],
  onError: OnError,
): readonly Found[] {
  const { role, level, reading } = block;
  const known = kept.get(reading);
  if (known && known.rules === rules && known.role === role && known.script === script && known.level === level)
    return known.found;
  const found = ask(block, script, rules, onError);
  kept.set(reading, { rules, role, script, level, found });
  return found;
}

function ask(block: Block, script: Script, rules: readonly BlockRule[], onError: OnError): readonly Found[] {
  const model = alone(block, script);
  const broken = brokenStretches(model);
  const found: Found[] = [];
  for (const rule of rules) {
    try {
      for (const finding of rule.checkBlock({ model })) {
        const said = rule.aboutDamage ? finding : outside(broken, finding);
        if (said) found.push({ rule, finding: said });
      }
    } catch (error) {
      onError(rule.id, error);
    }
  }
  return found.length === 0 ? nothing : found;
}

const nothing: readonly Found[] = [];

/** Nothing is said about a garbled stretch, and nothing written into one: there its repair has the word. */
export function outside(broken: readonly Span[], finding: Finding): Finding | undefined {
  if (broken.length === 0) return finding;
  if (touchesBroken(broken, finding.span)) return undefined;
  const fixes = finding.fixes?.filter(({ edits }) => !edits.some(({ span }) => touchesBroken(broken, span)));
  return fixes ? { ...finding, fixes } : finding;
}

/** The finding with all its spans of this document moved. */
export function moved(finding: Finding, by: number): Finding {
  const { span, related, fixes } = finding;
  return {
    ...finding,
    span: shift(span, by),
    ...(related && {
      related: related.map((one) => (one.uri === undefined ? { ...one, span: shift(one.span, by) } : one)),
    }),
    ...(fixes && {
      fixes: fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span, by) })),
      })),
    }),
  };
}
