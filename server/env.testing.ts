import { forgetEnv } from './env.ts';

const shared = globalThis as { settingsOfTests?: NodeJS.ProcessEnv };
shared.settingsOfTests ??= { ...process.env };

// Before each test file: what the one before has set is not its own.
for (const name of Object.keys(process.env)) {
  if (!(name in shared.settingsOfTests)) delete process.env[name];
}
Object.assign(process.env, shared.settingsOfTests);
forgetEnv();

// Test files share processes, and each has a newsroom of its own: the words of another's index are not in its.
for (const kept of ['warraq.vocabulary', 'warraq.words'])
  Reflect.deleteProperty(globalThis, Symbol.for(kept));
