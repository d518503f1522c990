/** One command of the command line. */
export interface CliCommand {
  name: string;
  summary: string;
  help: string;
  /** @returns the exit code */
  run(words: string[]): Promise<number>;
}

export const exitCodes = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** Words that make no sense; the message says what to write instead. */
export class UsageError extends Error {}
