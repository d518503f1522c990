import { findQuickly } from '../quick-modules.ts';

findQuickly();
await import('./reading.worker.ts');
