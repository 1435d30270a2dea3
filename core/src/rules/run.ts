// Runs the rules over a model: stamps what they find, sorts it, drops what is silenced.
import { oncePer } from '../base/once-per';
import { remember } from '../base/remember';
import { bySpan } from '../base/span';
import { brokenStretches } from '../model/damage';
import type { Block } from '../model/document-model';
import { isSilenced, silencesOf } from '../model/silences';
import { rules } from '.';
import { askingOf, type BlockFinding, findingsInBlocks, knownOf, TimeIsUp } from './block-findings';
import { moved, outside, stamped } from './placed-findings';
import type { BlockRule, Diagnostic, DocumentRule, Finding, Rule, RuleInput, Severity } from './rule';

/** `off` silences a rule; a severity takes the place of the rule's own default. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

export type OnError = (rule: string, error: unknown) => void;

/** What watches over a run. */
export interface Guard {
  /** A rule that throws loses its own findings only; one that throws here ends the run. */
  readonly onError: OnError;
  /** Whether the time is up: what has been found by then is the answer. */
  readonly isTimeUp: () => boolean;
}

const unguarded: Guard = {
  onError: (_, error) => {
    throw error;
  },
  isTimeUp: () => false,
};

const byDefault: RuleSettings = {};

/** Every diagnostic of a document that no comment in it silences, by appearance. */
export function runRules(
  input: RuleInput,
  settings: RuleSettings = byDefault,
  selected: readonly Rule[] = rules,
  guard: Guard = unguarded,
): readonly Diagnostic[] {
  const { inBlocks, inDocument } = planOf(selected)(settings);
  const found: Diagnostic[] = [];
  const silences = silencesOf(input.model);
  const add = (rule: Rule, finding: Finding) => {
    if (silences.length > 0 && isSilenced(silences, rule.id, finding.span)) return;
    const chosen = settings[rule.id];
    found.push(stamped(finding, rule, chosen === 'off' ? undefined : chosen));
  };
  if (inBlocks.length > 0) checkBlocks(input, inBlocks, guard, add);
  for (const rule of inDocument) checkDocument(input, rule, guard, add);
  return found.sort((a, b) => bySpan(a, b) || (a.rule < b.rule ? -1 : Number(a.rule > b.rule)));
}

interface Plan {
  readonly inBlocks: readonly BlockRule[];
  readonly inDocument: readonly DocumentRule[];
}

/** Settings that silence the same rules give the very same lists, which what was found before is kept by. */
const planOf = oncePer((selected: readonly Rule[]) => {
  const plans = remember((silenced): Plan => {
    const off = new Set(silenced.split(' '));
    const on = selected.filter(({ id }) => !off.has(id));
    return {
      inBlocks: on.filter((rule) => 'checkBlock' in rule),
      inDocument: on.filter((rule) => 'check' in rule),
    };
  }, 64);
  return oncePer(
    (settings: RuleSettings): Plan =>
      plans(
        selected
          .filter(({ id }) => settings[id] === 'off')
          .map(({ id }) => id)
          .join(' '),
      ),
  );
});

type Add = (rule: Rule, finding: Finding) => void;

function checkBlocks({ model }: RuleInput, inBlocks: readonly BlockRule[], guard: Guard, add: Add): void {
  const asking = askingOf(inBlocks)[model.script];
  asking.isTimeUp = guard.isTimeUp;
  const tell = (one: BlockFinding, { content }: Block) => {
    if ('error' in one) guard.onError(one.rule.id, one.error);
    else add(one.rule, moved(one.finding, content.start));
  };
  try {
    for (const { block, fact } of findingsInBlocks(model, asking)) tell(fact, block);
  } catch (error) {
    if (!(error instanceof TimeIsUp)) throw error;
    for (const block of model.blocks) for (const fact of knownOf(block.part, asking) ?? []) tell(fact, block);
  }
}

function checkDocument(input: RuleInput, rule: DocumentRule, { onError, isTimeUp }: Guard, add: Add): void {
  const broken = rule.aboutDamage ? [] : brokenStretches(input.model);
  try {
    if (isTimeUp()) return;
    for (const finding of rule.check(input)) {
      const said = outside(broken, finding);
      if (said) add(rule, said);
      if (isTimeUp()) return;
    }
  } catch (error) {
    onError(rule.id, error);
  }
}
