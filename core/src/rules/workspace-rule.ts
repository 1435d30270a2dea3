// The contract of a rule across documents: it reads what they contribute to an index, and yields findings for one of them.
import type { Contribution } from '../workspace/contribution';
import type { WorkspaceIndex } from '../workspace/workspace-index';
import type { AboutRule, Finding } from './rule';

export interface WorkspaceRuleInput {
  readonly index: WorkspaceIndex;
  /** One of the index: findings are about its text. */
  readonly document: Contribution;
}

/** Its examples are several files, each behind a line `-- name --`; the name may begin with the date of the report. */
export interface WorkspaceRule extends AboutRule {
  readonly fixable: false;
  /** Of two documents that contradict each other one is reported, and the other one shown. */
  check(input: WorkspaceRuleInput): Iterable<Finding>;
}
