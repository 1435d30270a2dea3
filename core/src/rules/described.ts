// All rules as they are described to people: those of one document and those across documents.
import { rules } from '.';
import type { AboutRule } from './rule';
import { workspaceRules } from './workspace-rules.gen';

/** By id. */
export const describedRules: readonly AboutRule[] = [...rules, ...workspaceRules].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
