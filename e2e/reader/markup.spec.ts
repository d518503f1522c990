import { expect, test } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { editions } from '../support/editions.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { faultsIn } from '../support/vnu.ts';

test('the HTML checker finds no fault in any page of either edition', async () => {
  test.setTimeout(90_000);
  const pages: Record<string, string> = {};
  for (const edition of editions) {
    for (const { name, path } of await pageKinds(edition))
      pages[`${edition.id} ${name}`] = (await ask(path)).text;
  }
  expect(await faultsIn(pages)).toEqual([]);
});
