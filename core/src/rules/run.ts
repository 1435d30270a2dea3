// Runs the rules over a model: stamps what they find, sorts it, drops what is silenced.
import { oncePer } from '../base/once-per';
import { remember } from '../base/remember';
import { bySpan } from '../base/span';
import { brokenStretches } from '../model/damage';
import { isProse } from '../model/read-block';
import { isSilenced, silencesOf } from '../model/silences';
import { rules } from '.';
import { findingsIn, moved, type OnError, outside } from './block-findings';
import type { BlockRule, Diagnostic, DocumentRule, Finding, Rule, RuleInput, Severity } from './rule';

/** `off` silences a rule; a severity takes the place of the rule's own default. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

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
    if (isSilenced(silences, rule.id, finding.span)) return;
    found.push({
      ...finding,
      rule: rule.id,
      severity: settings[rule.id] ?? finding.severity ?? rule.severity,
    } as Diagnostic);
  };
  checkBlocks(input, inBlocks, guard, add);
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
  return (settings: RuleSettings): Plan =>
    plans(
      selected
        .filter(({ id }) => settings[id] === 'off')
        .map(({ id }) => id)
        .join(' '),
    );
});

type Add = (rule: Rule, finding: Finding) => void;

function checkBlocks({ model }: RuleInput, inBlocks: readonly BlockRule[], guard: Guard, add: Add): void {
  if (inBlocks.length === 0) return;
  for (const block of model.blocks) {
    if (!isProse(block.kind)) continue;
    if (guard.isTimeUp()) return;
    const found = findingsIn(block, model.script, inBlocks, guard.onError);
    for (const { rule, finding } of found) add(rule, moved(finding, block.content.start));
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
