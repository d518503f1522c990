import { defineConfig } from 'drizzle-kit';

/** `DATABASE_URL=postgres://x npx drizzle-kit generate --config db/drizzle.config.ts` writes the other engine's. */
const dialect = process.env.DATABASE_URL?.startsWith('postgres') ? 'postgresql' : 'sqlite';

export default defineConfig({
  dialect,
  schema: './db/schema/all.ts',
  out: `./db/migrations/${dialect === 'sqlite' ? 'sqlite' : 'postgres'}`,
});
