/** Something the person at the terminal can act on: one clear line, and what a tool had to say where that helps. */
export class Failure extends Error {
  /**
   * @param {string} message one line that says what to do
   * @param {{ output?: string, code?: number }} [more]
   */
  constructor(message, { output = '', code = 1 } = {}) {
    super(message);
    this.name = 'Failure';
    this.output = output;
    this.code = code;
  }
}

/**
 * What to print for anything thrown: a stack only for faults of our own, never for a full disk or a missing right.
 * @param {unknown} error
 * @returns {{ text: string, code: number }}
 */
export function explain(error) {
  if (error instanceof Failure) {
    const output = error.output.trimEnd();
    return { text: output ? `${output}\n\n${error.message}` : error.message, code: error.code };
  }
  if (error instanceof Error && 'syscall' in error)
    return { text: `Warraq stopped: ${error.message}`, code: 1 };
  return { text: error instanceof Error ? (error.stack ?? error.message) : String(error), code: 1 };
}
