// What rules that look at one block find there: asked once for each block, and only where they may have something to say.
import { derivedBy, keepDerived } from '../base/derived';
import { oncePer } from '../base/once-per';
import { patternGate } from '../base/pattern-gate';
import { blockFactsGiven } from '../model/block-facts';
import { brokenIn } from '../model/damage';
import { alone } from '../model/lone-block';
import type { Part } from '../model/part';
import { isProse } from '../model/read-block';
import type { Script } from '../text/script';
import { outside } from './placed-findings';
import type { BlockRule, Finding } from './rule';

/** The finding counts from the start of the block's content. */
export type BlockFinding =
  | { readonly rule: BlockRule; readonly finding: Finding }
  | { readonly rule: BlockRule; readonly error: unknown };

/** A list of rules about to be asked; the very same object for the same list and script, and so are its answers. */
export interface Asking {
  readonly script: Script;
  /** Those that may have something to say, in order. */
  readonly askedAbout: (part: Part) => readonly BlockRule[];
  /** Set for each run: once it says so, nothing new is looked at. */
  isTimeUp: () => boolean;
}

export const askingOf: (rules: readonly BlockRule[]) => Readonly<Record<Script, Asking>> = oncePer((rules) => {
  const askedAbout = asked(rules);
  const asking = (script: Script): Asking => ({ script, askedAbout, isTimeUp: () => false });
  return { simplified: asking('simplified'), traditional: asking('traditional') };
});

/** A rule about damage has nothing to say where nothing is read otherwise than it is typed. */
function asked(rules: readonly BlockRule[]): Asking['askedAbout'] {
  const gate = patternGate(rules.map(({ where }) => (typeof where === 'function' ? undefined : where)));
  return (part) => {
    const { text, units } = part;
    const isWhole = text.replacements.length === 0;
    const open: BlockRule[] = [];
    for (const at of gate(text.text, units)) {
      const rule = rules[at]!;
      if (isWhole && rule.aboutDamage) continue;
      if (typeof rule.where !== 'function' || rule.where(part)) open.push(rule);
    }
    return open;
  };
}

/** What was found in a block before. */
export const knownOf = (part: Part, asking: Asking): readonly BlockFinding[] | undefined =>
  derivedBy(asking, part) as readonly BlockFinding[] | undefined;

/** Ends a look whose time is up; what was found until then is known. */
export class TimeIsUp extends Error {}

/** All findings, by appearance of their blocks. Throws `TimeIsUp`. */
export const findingsInBlocks = blockFactsGiven((part: Part, asking: Asking): readonly BlockFinding[] => {
  if (!isProse(part.kind)) return nothing;
  const known = knownOf(part, asking);
  if (known) return known;
  if (asking.isTimeUp()) throw new TimeIsUp();
  const rules = asking.askedAbout(part);
  if (rules.length === 0) return nothing;
  const found = ask(part, rules, asking.script);
  keepDerived(asking, part, found);
  return found;
});

function ask(part: Part, rules: readonly BlockRule[], script: Script): readonly BlockFinding[] {
  const model = alone(part, script);
  const broken = brokenIn(part);
  const found: BlockFinding[] = [];
  for (const rule of rules) {
    try {
      for (const finding of rule.checkBlock({ model })) {
        const said = rule.aboutDamage ? finding : outside(broken, finding);
        if (said) found.push({ rule, finding: said });
      }
    } catch (error) {
      found.push({ rule, error });
    }
  }
  return found.length === 0 ? nothing : found;
}

const nothing: readonly BlockFinding[] = [];
