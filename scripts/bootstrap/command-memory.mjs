/**
 * Arguments for Node under which commands run. An import leaves little behind; without a bound its heap would rather grow
 * than be tidied up, beside a server that needs the memory. A small nursery and old generations that may grow by seven
 * tenths take less memory than a nursery twice as large, for the same work (decision 029).
 * @type {string[]}
 */
export const commandMemory = [
  '--max-old-space-size=256',
  '--max-semi-space-size=8',
  '--heap-growing-percent=70',
];
