import { beforeEach, describe, expect, test } from 'vitest';
import { openPreviewLink } from '#db/queries/preview-links.ts';
import { previewLinks } from '#db/schema/people.ts';
import type { Actor } from '#editorial/permissions.ts';
import { newSharedToken, readShared } from './desk/shared-links.ts';
import { executeOne } from './execute.ts';
import { carriedOut, testNewsroom, writing } from './testing.ts';

const newsroom = testNewsroom();
const now = new Date('2026-11-23T09:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const writer: Actor = { id: 'salma', role: 'writer' };
const editor: Actor = { id: 'omar', role: 'editor' };
let articleId = '';

beforeEach(async () => {
  const written = await executeOne(writer, { commands: [writing({ headline: 'مسودة' })] }, now);
  articleId = written.ok ? written.value.id : '';
});

const share = (actor: Actor, digest: string, forHours: 24 | 168 = 24) =>
  executeOne(actor, { commands: [{ type: 'preview.share', articleId, digest, hours: forHours }] }, now);

describe('a link to a preview', () => {
  test('leads to its article until its time is over', async () => {
    const { token, digest } = newSharedToken();
    await share(writer, digest);
    expect(await readShared(token, hours(23))).toMatchObject({
      article: { id: articleId },
      until: hours(24),
    });
    expect(await readShared(token, hours(24))).toBeNull();
    expect(await readShared('another', now)).toBeNull();
  });

  test('is kept nowhere: only its digest is, and that opens nothing', async () => {
    const { token, digest } = newSharedToken();
    await share(writer, digest, 168);
    const rows = JSON.stringify(await newsroom.read.select().from(previewLinks));
    expect(rows).toContain(digest);
    expect(rows).not.toContain(token);
    expect(await readShared(digest, now)).toBeNull();
    expect(JSON.stringify(newsroom.delivered)).not.toContain(digest);
  });

  test('that was taken back leads nowhere', async () => {
    const { token, digest } = newSharedToken();
    const made = await share(writer, digest);
    const id = made.ok ? made.value.id : '';
    expect(
      await executeOne(editor, { subjectId: id, commands: [{ type: 'preview.revoke' }] }, now),
    ).toMatchObject({
      ok: true,
    });
    expect(await readShared(token, now)).toBeNull();
    expect(await openPreviewLink(newsroom.read, digest, now)).toBeUndefined();
  });

  test('to what was withdrawn since leads nowhere', async () => {
    const { token, digest } = newSharedToken();
    await share(writer, digest);
    await carriedOut(
      { subjectId: articleId, commands: [{ type: 'article.publish' }] },
      { subjectId: articleId, commands: [{ type: 'article.withdraw', reason: 'خطأ' }] },
    );
    expect(await readShared(token, now)).toBeNull();
  });

  test('is made and taken back by whose the article is, and by editors', async () => {
    const { digest } = newSharedToken();
    const stranger: Actor = { id: 'huda', role: 'writer' };
    expect(await share(stranger, digest)).toMatchObject({ refusal: { code: 'not-found' } });
    const made = await share(editor, digest);
    const revoke = {
      subjectId: made.ok ? made.value.id : '',
      commands: [{ type: 'preview.revoke' as const }],
    };
    expect(await executeOne(stranger, revoke, now)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await executeOne(writer, revoke, now)).toMatchObject({ ok: true });
    expect(await executeOne(writer, revoke, now)).toMatchObject({ refusal: { code: 'not-found' } });
  });
});
