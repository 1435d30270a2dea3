// Every finding of one document, whatever a single rule does and however long the document is.
import { type Diagnostic, type Rule, type RuleInput, type RuleSettings, runRules } from '@dinggao/core';

export interface DiagnoseOptions {
  readonly settings: RuleSettings;
  /** A rule that throws is told here and loses its own findings only. */
  readonly onRuleError: (rule: string, error: unknown) => void;
  /** Whether the time is up: what has been found by then is the answer. */
  readonly isTimeUp: () => boolean;
  readonly selected?: readonly Rule[];
}

export interface Diagnosed {
  readonly diagnostics: readonly Diagnostic[];
  /** False if time was up before all rules had come to their end. */
  readonly complete: boolean;
}

export function diagnose(input: RuleInput, options: DiagnoseOptions): Diagnosed {
  const { settings, onRuleError, isTimeUp, selected } = options;
  let complete = true;
  const diagnostics = runRules(input, settings, selected, {
    onError: onRuleError,
    isTimeUp: () => {
      if (isTimeUp()) complete = false;
      return !complete;
    },
  });
  return { diagnostics, complete };
}
