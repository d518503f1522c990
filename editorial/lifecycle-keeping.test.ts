import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from './article.ts';
import type { ArticleCommand } from './commands/article.ts';
import { decide } from './lifecycle.ts';
import { settled } from './permissions.ts';
import { livingStatuses } from './status.ts';
import { articleIn, contentOf } from './testing.ts';
import { transitions } from './transitions.ts';

const now = new Date('2026-11-23T09:00:00Z');
const tomorrow = new Date('2026-11-24T09:00:00Z');
const nextWeek = new Date('2026-11-30T09:00:00Z');
const subject = { id: 'mh3k9x0a1b2', actorId: 'editor-user' };

const decided = (article: Article, command: ArticleCommand, at = now) =>
  decide(article, command, at, subject);
function carriedOut(article: Article, command: ArticleCommand, at = now): Article {
  const result = decided(article, command, at);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.next;
}
const keep = (headline: string) => ({ type: 'article.keep', content: { headline } }) as const;

describe('what is typed', () => {
  test.each(livingStatuses.filter((status) => !settled.has(status)))(
    'changes an article that is %s',
    (status) => {
      const { content, pending } = carriedOut(articleIn(status), keep('جديد'));
      expect({ headline: content.headline, pending }).toEqual({ headline: 'جديد', pending: null });
    },
  );

  test.each([...settled])('waits beside an article that is %s', (status) => {
    const article = carriedOut(carriedOut(articleIn(status), keep('جديد')), {
      type: 'article.keep',
      content: { standfirst: 'سطر ثانٍ' },
    });
    expect(article.content).toEqual(contentOf());
    expect(article.pending).toEqual(contentOf({ headline: 'جديد', standfirst: 'سطر ثانٍ' }));
  });

  test('is what readers see once it is released, and they are told that it is new', () => {
    const waiting = carriedOut(articleIn('published'), keep('جديد'));
    expect(carriedOut(waiting, { type: 'article.release', isNews: true })).toMatchObject({
      content: { headline: 'جديد' },
      pending: null,
      updatedAt: now,
    });
    expect(carriedOut(waiting, { type: 'article.release', isNews: false }).updatedAt).toBeNull();
  });

  test('can be thrown away; where nothing waits, there is nothing to release or throw away', () => {
    const waiting = carriedOut(articleIn('published'), keep('جديد'));
    const discarded = carriedOut(waiting, { type: 'article.discard' });
    expect(discarded).toMatchObject({ content: contentOf(), pending: null });
    for (const command of [{ type: 'article.release', isNews: true }, { type: 'article.discard' }] as const) {
      expect(decided(discarded, command)).toMatchObject({ ok: false, refusal: { code: 'nothing-pending' } });
    }
  });

  test('goes along when the article goes back to its writers', () => {
    const waiting = carriedOut(articleIn('scheduled'), keep('جديد'));
    const returned = carriedOut(waiting, { type: 'article.return', reason: 'ينقصه مصدر' });
    expect(returned).toMatchObject({
      content: { headline: 'جديد' },
      pending: null,
      returnNote: 'ينقصه مصدر',
    });
  });

  test('never reaches readers by itself, whatever is done beside it', () => {
    const steps: ArticleCommand[] = [
      keep('لم يُعتمد'),
      { type: 'article.discard' },
      { type: 'article.correct', kind: 'correction', text: 'تصحيح' },
      { type: 'article.embargo', until: null },
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 12 }), (walk) => {
        let article = articleIn('published');
        for (const step of walk) {
          const result = decided(article, step);
          if (result.ok) article = result.value.next;
        }
        expect(article.content).toEqual(contentOf());
      }),
    );
  });
});

describe('an approval', () => {
  test('is of the words as they are: whoever types takes it back', () => {
    const approved = carriedOut(articleIn('in_review'), { type: 'article.approve' });
    expect(approved.approvedBy).toBe('editor-user');
    expect(carriedOut(approved, keep('جديد')).approvedBy).toBeNull();
  });
});

describe('an embargo', () => {
  const embargoed = articleIn('in_review', { embargoedUntil: tomorrow });

  test('holds publishing and scheduling back until its moment, and not longer', () => {
    expect(decided(embargoed, { type: 'article.publish' })).toMatchObject({ refusal: { code: 'embargoed' } });
    expect(carriedOut(embargoed, { type: 'article.publish' }, tomorrow).status).toBe('published');
    const tooEarly = decided(embargoed, { type: 'article.schedule', at: new Date(+tomorrow - 1) });
    expect(tooEarly).toMatchObject({ refusal: { code: 'embargoed', field: 'at' } });
    expect(carriedOut(embargoed, { type: 'article.schedule', at: tomorrow }).status).toBe('scheduled');
  });

  test('cannot be set behind the hour that the article is promised for', () => {
    const scheduled = articleIn('scheduled', { scheduledFor: tomorrow });
    const result = decided(scheduled, { type: 'article.embargo', until: nextWeek });
    expect(result).toMatchObject({ refusal: { code: 'embargoed', field: 'until' } });
  });

  test('no article is shown to readers before it ends, by whatever way it comes there', () => {
    const minutes = fc.integer({ min: -600, max: 600 });
    const walk = fc.array(fc.record({ step: fc.constantFrom(...Object.keys(transitions)), minutes }));
    fc.assert(
      fc.property(walk, (steps) => {
        let article = embargoed;
        for (const { step, minutes } of steps) {
          const at = new Date(+tomorrow + minutes * 60_000);
          const command = {
            type: step,
            reason: 'سبب',
            text: 'نص',
            kind: 'update',
            at,
            until: tomorrow,
            isNews: true,
            content: {},
          };
          const wasPublished = article.status === 'published';
          const result = decided(article, command as unknown as ArticleCommand, at);
          if (result.ok) article = result.value.next;
          if (!wasPublished && article.status === 'published') expect(+at).toBeGreaterThanOrEqual(+tomorrow);
        }
      }),
    );
  });
});

describe('an article that is unpublished', () => {
  test('is a draft again and remembers when it was published', () => {
    const draft = carriedOut(articleIn('published'), { type: 'article.unpublish', reason: 'نُشر سهواً' });
    expect(draft).toMatchObject({ status: 'draft', publishedAt: articleIn('published').publishedAt });
    expect(decided(articleIn('published'), { type: 'article.unpublish', reason: '' })).toMatchObject({
      refusal: { code: 'reason-missing', field: 'reason' },
    });
  });
});
