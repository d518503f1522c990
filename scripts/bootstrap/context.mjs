/**
 * What every step is handed.
 * @typedef {object} Context
 * @property {import('./warraq-project.mjs').Project} project
 * @property {import('./supervisor.mjs').Supervisor} supervisor
 * @property {import('./step-lines.mjs').StepLines} lines
 * @property {number} startedAt when the first link of the chain began
 */

export {};
