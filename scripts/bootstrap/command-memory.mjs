/**
 * Arguments for Node under which commands run. An import leaves little behind; without a bound its heap would rather grow
 * than be tidied up, beside a server that needs the memory.
 * @type {string[]}
 */
export const commandMemory = ['--max-old-space-size=256', '--max-semi-space-size=16'];
