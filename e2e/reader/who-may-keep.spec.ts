import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { recipeOf } from '#server/http/laid-page.ts';
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

test('the recipe for nginx knows the head of every page without embeds, and so sends it as a file', async () => {
  const recipe = readFileSync(join(import.meta.dirname, '../../deploy/single/nginx.conf'), 'utf8');
  for (const edition of editions) {
    for (const { name, path, status } of await pageKinds(edition)) {
      const { headers } = await ask(path);
      if (
        status !== 200 ||
        path.includes('?') ||
        /frame-src/.test(String(headers['content-security-policy']))
      )
        continue;
      const head = Object.entries(headers).filter(([one]) => !/^(?:date|connection|keep-alive)$/.test(one));
      const [, digest = ''] = recipeOf(head.flat().map(String)).split('/');
      const named = `${digest}, for ${edition.id} ${name}: ${JSON.stringify(Object.fromEntries(head), null, 1)}`;
      expect(recipe, `Say in deploy/single/nginx.conf: ${named}`).toContain(`/${digest}/$warraq_encoding`);
    }
  }
});
