import { test } from 'vitest';
import { emptyTestStore, openTestStore } from './testing.ts';

test('t', async () => {
  let t = performance.now();
  const store = await openTestStore();
  console.log('open', performance.now() - t);
  for (let i = 0; i < 4; i++) {
    t = performance.now();
    await emptyTestStore(store);
    console.log('empty', performance.now() - t);
  }
  t = performance.now();
  await store.close();
  console.log('close', performance.now() - t);
}, 60000);
