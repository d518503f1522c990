import { findQuickly } from './quick-modules.ts';

// Before anything else is imported: what a module imports by name is looked for before the first line of it runs.
findQuickly();
await import('./run.ts');
