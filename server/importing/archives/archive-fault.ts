/** Why a file cannot be read on from some place; what came before it is good. The message says what to do. */
export class ArchiveFault extends Error {
  /** From 1; 0 where it is not about a line. */
  readonly line: number;

  constructor(message: string, line = 0) {
    super(message);
    this.line = line;
  }
}
