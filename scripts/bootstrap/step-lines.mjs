/**
 * What a step did; `done: false` means there was nothing to do.
 * @typedef {{ done: boolean, detail?: string, after?: string }} Outcome
 */

/**
 * @typedef {object} StepLines
 * @property {(name: string, work: () => Promise<Outcome>, how?: { live?: boolean }) => Promise<void>} step
 * @property {(text: string) => void} note a line between the steps
 * @property {() => void} clear takes an unfinished line off the terminal
 */

/**
 * @typedef {object} Output
 * @property {(text: string) => unknown} write
 * @property {boolean} [isTTY]
 */

const GREEN = 32;
const RED = 31;
const DIM = 2;

/** On a terminal a second hand; in a log, few enough lines to read it and often enough to see that it goes on. */
const EVERY_MS = { terminal: 1000, log: 15_000 };

/**
 * One line per step with its time. A step that takes longer says for how long it has run: on a terminal in a line that
 * its own replaces, elsewhere in a line now and then. `quiet` leaves out steps that had nothing to do.
 * @param {Output} output
 * @param {{ quiet?: boolean, colour?: boolean, now?: () => number }} [how]
 * @returns {StepLines}
 */
export function stepLines(output, how = {}) {
  const { quiet = false, colour = output.isTTY === true && !process.env.NO_COLOR, now = Date.now } = how;
  let running = '';

  const clear = () => {
    if (running) output.write('\r\x1b[2K');
    running = '';
  };
  /** @param {string} text */
  const show = (text) => {
    clear();
    output.write(text);
    running = text;
  };
  /** @param {string} text */
  const goesOn = (text) => {
    if (output.isTTY) show(text);
    else output.write(`${text}\n`);
  };
  /** @param {string} mark @param {number} code @param {string} name @param {(string | undefined)[]} rest */
  const line = (mark, code, name, ...rest) => {
    clear();
    const shown = colour ? `\x1b[${code}m${mark}\x1b[0m` : mark;
    output.write(`${[`${shown} ${name.padEnd(12)}`, ...rest.filter(Boolean)].join('  ')}\n`);
  };

  return {
    clear,
    note(text) {
      const interrupted = running;
      clear();
      output.write(`${text}\n`);
      if (interrupted) show(interrupted);
    },
    async step(name, work, { live = true } = {}) {
      const started = now();
      if (live && output.isTTY) show(`  ${name} …`);
      const soFar = () => `  ${name} … ${Math.round((now() - started) / 1000)} s`;
      const again = live
        ? setInterval(() => goesOn(soFar()), EVERY_MS[output.isTTY ? 'terminal' : 'log'])
        : undefined;
      again?.unref();
      try {
        const { done, detail, after } = await work();
        if (done) line('✓', GREEN, name, seconds(now() - started), detail);
        else if (quiet) clear();
        else line('·', DIM, name, detail ?? 'up to date');
        if (after) output.write(`${after}\n`);
      } catch (error) {
        line('✗', RED, name, seconds(now() - started));
        throw error;
      } finally {
        clearInterval(again);
      }
    },
  };
}

/**
 * @param {number} milliseconds
 * @returns {string} such as `31.2 s`
 */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
