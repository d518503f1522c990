import { findQuickly } from '../quick-modules.ts';

findQuickly();
await import('./reader.ts');
