// The contract of a feature: what it announces, and how it answers.
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Answers } from './answers';
import type { Client } from './client';
import type { Session } from './session';
import type { Workspace } from './workspace';

export interface Feature {
  readonly id: string;
  capabilities(client: Client): ServerCapabilities;
  /** Called once, before the connection listens: the session knows no client yet. */
  register(connection: Connection, session: Session, answers: Answers, workspace: Workspace): void;
}
