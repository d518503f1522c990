import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { violationsInBothThemes } from '../support/axe.ts';
import { change } from '../support/change.ts';
import { newDraft } from '../support/draft.ts';
import { editions } from '../support/editions.ts';
import { browserOf, personWith } from '../support/people.ts';

const [{ words }] = editions;
const { webhooks } = words;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A program of somebody else, on this machine. */
async function receiver() {
  const heard: { headers: IncomingHttpHeaders; body: string }[] = [];
  const state = { status: 200 };
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (piece: string) => {
      body += piece;
    });
    request.on('end', () => {
      heard.push({ headers: request.headers, body });
      response.writeHead(state.status).end(state.status === 200 ? 'received' : 'try later');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  return { heard, state, address, close: () => server.close() };
}

test('an administrator has another program told of a story, and sends again what failed', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const other = await receiver();
  const administrator = await personWith('administrator');
  const context = await browserOf(browser, administrator);
  const page = await context.newPage();
  await page.goto('/admin/webhooks', { waitUntil: 'networkidle' });

  await button(page, webhooks.add).click();
  await page.getByLabel(webhooks.address).fill('no address');
  await button(page, webhooks.save).click();
  await expect(page.getByLabel(webhooks.address)).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel(webhooks.address).fill(other.address);
  await page.getByText(webhooks.event.changed, { exact: true }).click();
  await button(page, webhooks.save).click();
  const secret = await page.getByRole('textbox', { name: webhooks.secret }).inputValue();
  await button(page, webhooks.done).click();
  await page.getByRole('link', { name: other.address }).click();
  await expect(page.getByText(webhooks.logEmpty)).toBeVisible();

  const id = await newDraft({ title: 'قمّة الخطافات' });
  await change(administrator, { subjectId: id, commands: [{ type: 'article.publish' }] });
  await expect.poll(() => other.heard.length).toBe(1);
  const [{ headers, body } = { headers: {}, body: '' }] = other.heard;
  expect(JSON.parse(body)).toMatchObject({
    type: 'article.published',
    article: { id, headline: 'قمّة الخطافات', url: expect.stringContaining(`/${id}/`) },
  });
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const expected = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
  expect(headers['webhook-signature']).toBe(expected);
  await page.reload({ waitUntil: 'networkidle' });
  const row = page.getByRole('row').filter({ hasText: webhooks.event.published });
  await expect(row).toContainText(webhooks.outcome.delivered);
  await expect(row).toContainText('received');

  other.state.status = 410;
  await change(administrator, {
    subjectId: id,
    commands: [{ type: 'article.withdraw', reason: 'تجربة' }],
  });
  await expect.poll(() => other.heard.length).toBe(2);
  const failed = page.getByRole('row').filter({ hasText: webhooks.event.withdrawn });
  await expect(async () => {
    await page.reload({ waitUntil: 'networkidle' });
    await expect(failed).toContainText(webhooks.outcome.failed, { timeout: 1000 });
  }).toPass();
  expect(await violationsInBothThemes(page)).toEqual([]);
  other.state.status = 200;
  await failed.getByRole('button').click();
  await expect.poll(() => other.heard.length).toBe(3);
  expect(other.heard[2]?.body).toBe(other.heard[1]?.body);
  await expect(async () => {
    await page.reload({ waitUntil: 'networkidle' });
    await expect(failed).toContainText(webhooks.outcome.delivered, { timeout: 1000 });
  }).toPass();

  await page.goto('/admin/webhooks', { waitUntil: 'networkidle' });
  expect(await violationsInBothThemes(page)).toEqual([]);
  const mine = page.getByRole('row').filter({ hasText: other.address });
  await mine.getByRole('button').click();
  await page.getByRole('menuitem', { name: webhooks.remove }).click();
  await page.getByRole('dialog').getByRole('button', { name: webhooks.remove }).click();
  await expect(mine).toHaveCount(0);
  other.close();
  await context.close();
});
