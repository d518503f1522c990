import { type Complaint, inWords } from '#editorial/complaint.ts';

/** Why a file cannot be read on from some place; what came before it is good. */
export class ArchiveFault extends Error {
  readonly complaint: Complaint;
  /** From 1; 0 where it is not about a line. */
  readonly line: number;

  constructor(complaint: Complaint, line = 0) {
    super(inWords(complaint));
    this.complaint = complaint;
    this.line = line;
  }
}
