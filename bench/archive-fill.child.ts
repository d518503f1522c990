import { openStore } from '#db/connection.ts';
import { env } from '#server/env.ts';
import { putStore } from '#server/store.ts';
import { fillArchive } from './archive-fill.ts';

/** Fills the archive of the surroundings up to so many articles, and says how fast it went as it grew. */
const [articles = '0'] = process.argv.slice(2);
const store = await openStore(env().databaseUrl);
putStore(store);
let [at, before] = [performance.now(), 0];
await fillArchive(store, Number(articles), 1, (made) => {
  const now = performance.now();
  process.stdout.write(`${made} articles, ${Math.round(((made - before) * 1000) / (now - at))} a second\n`);
  [at, before] = [now, made];
});
await store.close();
