import { type Complaint, complain } from '#editorial/complaint.ts';
import type { ImportFault } from '#editorial/moving-in.ts';
import { UsageError } from '../command.ts';

/** An exported newsroom that does not fit where it is to go, or what was asked of it; none of it is brought. */
export class UnfitNewsroom extends UsageError {
  /** For a newsroom, which says it in its own words. */
  readonly fault: ImportFault;

  /** @param message for a terminal, where options can be named */
  constructor(message: string, file: string, complaint: Complaint) {
    super(message);
    const { refusal } = complain('file', complaint);
    this.fault = { file, line: 0, name: '', refusal };
  }
}
