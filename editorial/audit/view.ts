import type { AccountAct, EventType } from '../events.ts';
import type { FactChange } from './changes.ts';

/** An event of the audit log as it is shown. Ids in its changes have become names where there are any, save those of editions. */
export interface AuditEntry {
  id: string;
  at: Date;
  type: EventType;
  /** The name of who did it; null: the newsroom's machinery. */
  person: string | null;
  subjectId: string;
  /** What it was done to, by the name it had; empty: it has none; null: who did it did it to their own account. */
  subject: string | null;
  /** What they did there, where the type does not say it. */
  act: AccountAct | null;
  changes: FactChange[];
}

export interface AuditView {
  entries: AuditEntry[];
  next: { at: Date; id: string } | null;
  people: { id: string; name: string }[];
  timeZone: string;
}
