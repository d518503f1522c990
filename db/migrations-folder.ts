import { join } from 'node:path';

export const migrationsFolder = (engine: 'sqlite' | 'postgres') =>
  join(import.meta.dirname, 'migrations', engine);
