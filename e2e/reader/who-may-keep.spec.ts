import { expect, test } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { editions } from '../support/editions.ts';
import { pageKinds } from '../support/page-kinds.ts';

/** For a second; not at all where something was published while it was drawn. */
const everybody = /^public, max-age=0, s-maxage=[01]$/;
const askerAlone = /^private, no-cache$/;

for (const edition of editions) {
  test(`each page of the ${edition.id} edition says who may keep it, whatever Next says of what it draws`, async () => {
    for (const { name, path, status } of await pageKinds(edition)) {
      const answer = await ask(path);
      const caching = path.includes('?') ? askerAlone : everybody;
      expect([answer.status, answer.headers['cache-control']], name).toEqual([
        status,
        expect.stringMatching(caching),
      ]);
    }
  });
}
