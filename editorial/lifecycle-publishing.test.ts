import { describe, expect, test } from 'vitest';
import type { Article } from './article.ts';
import type { Block } from './body/document.ts';
import type { ArticleCommand } from './commands/article.ts';
import { decide } from './lifecycle.ts';
import { articleIn, bodyOf, contentOf } from './testing.ts';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');
const wednesday = new Date('2026-11-25T09:00:00Z');
const subject = { id: 'mh3k9x0a1b2', actorId: 'salma-user' };

const carriedOut = (article: Article, command: ArticleCommand, now: Date): Article => {
  const result = decide(article, command, now, subject);
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.value.next;
};
const refusalOf = (article: Article, command: ArticleCommand, now = monday) => {
  const result = decide(article, command, now, subject);
  return result.ok ? 'carried out' : result.refusal;
};

describe.each([
  { what: 'publishing', command: { type: 'article.publish' } satisfies ArticleCommand },
  { what: 'scheduling', command: { type: 'article.schedule', at: tuesday } satisfies ArticleCommand },
])('$what', ({ command }) => {
  test('without a headline is refused at the headline', () => {
    const draft = articleIn('draft', { content: contentOf({ headline: '' }) });
    expect(refusalOf(draft, command)).toEqual({ code: 'headline-missing', field: 'content.headline' });
  });

  const nothingToRead: { what: string; content: Block[] }[] = [
    { what: 'no body', content: [] },
    { what: 'the empty paragraph that an editor begins with', content: [{ type: 'paragraph' }] },
    { what: 'blank paragraphs and a rule', content: [...bodyOf('  ').content, { type: 'horizontalRule' }] },
  ];
  test.each(nothingToRead)('with $what is refused at the body', ({ content }) => {
    const draft = articleIn('draft', { content: contentOf({ body: { type: 'doc', content } }) });
    expect(refusalOf(draft, command)).toEqual({ code: 'body-missing', field: 'content.body' });
  });

  test('with a picture alone is enough: it is a photo story', () => {
    const figure: Block = { type: 'figure', attrs: { name: 'port', alt: '', caption: '', credit: '' } };
    const draft = articleIn('draft', { content: contentOf({ body: { type: 'doc', content: [figure] } }) });
    expect(refusalOf(draft, command)).toBe('carried out');
  });
});

test('what readers see cannot be revised into nothing', () => {
  const emptied: ArticleCommand = { type: 'article.revise', content: { body: bodyOf() } };
  expect(refusalOf(articleIn('published'), emptied)).toMatchObject({ code: 'body-missing' });
  expect(refusalOf(articleIn('draft'), emptied)).toBe('carried out');
});

describe('the clock', () => {
  test.each([monday, new Date(monday.getTime() - 1)])('nothing is scheduled for %s, which is past', (at) => {
    const refusal = refusalOf(articleIn('draft'), { type: 'article.schedule', at });
    expect(refusal).toEqual({ code: 'time-in-past', field: 'at' });
  });

  test('nothing was published in the future', () => {
    const refusal = refusalOf(articleIn('draft'), { type: 'article.publish', at: tuesday });
    expect(refusal).toEqual({ code: 'published-in-future', field: 'at' });
  });

  test('what was first published elsewhere keeps the date of then', () => {
    const then = new Date('2019-03-01T00:00:00Z');
    expect(carriedOut(articleIn('draft'), { type: 'article.publish', at: then }, monday).publishedAt).toEqual(
      then,
    );
  });

  test('the first date of publication survives withdrawal and publication anew', () => {
    let article = carriedOut(articleIn('draft'), { type: 'article.publish' }, monday);
    article = carriedOut(article, { type: 'article.withdraw', reason: 'للمراجعة' }, tuesday);
    expect(article).toMatchObject({ publishedAt: monday, withdrawnReason: 'للمراجعة' });
    article = carriedOut(article, { type: 'article.publish' }, wednesday);
    expect(article).toMatchObject({ publishedAt: monday, withdrawnReason: '' });
  });

  test('it survives a return to draft and a new schedule as well', () => {
    let article = carriedOut(articleIn('draft'), { type: 'article.publish' }, monday);
    article = carriedOut(article, { type: 'article.withdraw', reason: 'خطأ' }, monday);
    article = carriedOut(article, { type: 'article.restore' }, monday);
    article = carriedOut(article, { type: 'article.schedule', at: tuesday }, monday);
    article = carriedOut(article, { type: 'article.publish' }, wednesday);
    expect(article.publishedAt).toEqual(monday);
  });
});

describe('a reason', () => {
  test('is due for a withdrawal and for a return', () => {
    const withdrawal = refusalOf(articleIn('published'), { type: 'article.withdraw', reason: '' });
    expect(withdrawal).toEqual({ code: 'reason-missing', field: 'reason' });
    const sentBack = refusalOf(articleIn('in_review'), { type: 'article.return', reason: '' });
    expect(sentBack).toEqual({ code: 'reason-missing', field: 'reason' });
  });

  test('stands in the event, for the audit log', () => {
    const command: ArticleCommand = { type: 'article.withdraw', reason: 'صورة بلا إذن' };
    const result = decide(articleIn('published'), command, monday, subject);
    expect(result.ok && result.value.event.after).toMatchObject({
      status: 'withdrawn',
      reason: 'صورة بلا إذن',
    });
  });
});

describe('a correction', () => {
  test('needs words', () => {
    const refusal = refusalOf(articleIn('published'), {
      type: 'article.correct',
      kind: 'correction',
      text: '',
    });
    expect(refusal).toMatchObject({ code: 'reason-missing', field: 'text' });
  });

  test('was not made in the future', () => {
    const refusal = refusalOf(articleIn('published'), {
      type: 'article.correct',
      kind: 'correction',
      text: 'الأول',
      at: tuesday,
    });
    expect(refusal).toEqual({ code: 'corrected-in-future', field: 'at' });
  });

  test('joins the earlier ones under a name of its own and tells readers that something is new', () => {
    const once = carriedOut(
      articleIn('published'),
      { type: 'article.correct', kind: 'correction', text: 'الأول' },
      monday,
    );
    const twice = carriedOut(once, { type: 'article.correct', kind: 'correction', text: 'الثاني' }, tuesday);
    expect(twice.corrections.map(({ text }) => text)).toEqual(['الأول', 'الثاني']);
    expect(new Set(twice.corrections.map(({ id }) => id)).size).toBe(2);
    expect(twice.updatedAt).toEqual(tuesday);
  });

  test('of long ago does not make the article look older', () => {
    const updated = articleIn('published', { updatedAt: tuesday });
    expect(
      carriedOut(
        updated,
        { type: 'article.correct', kind: 'correction', text: 'قديم', at: monday },
        wednesday,
      ).updatedAt,
    ).toEqual(tuesday);
  });

  describe('once published', () => {
    const one = { id: 'mh3k9x0a1b2-1', at: monday, kind: 'correction' as const, text: 'الأول' };
    const two = { id: 'mh3k9x0a1b2-2', at: monday, kind: 'update' as const, text: 'الثاني' };
    const published = articleIn('published', { corrections: [one, two], updatedAt: monday });
    const amend = {
      type: 'article.amend',
      correctionId: one.id,
      kind: 'update',
      text: 'الأول، أوضح',
    } as const;
    const retract = { type: 'article.retract', correctionId: one.id, reason: 'لم يكن خطأً' } as const;

    test('is said in other words and keeps its date; the journal holds both', () => {
      const result = decide(published, amend, tuesday, subject);
      if (!result.ok) throw new Error(result.refusal.code);
      const { next, event } = result.value;
      expect(next.corrections).toEqual([{ ...one, kind: 'update', text: 'الأول، أوضح' }, two]);
      expect(next.updatedAt).toEqual(tuesday);
      expect(event).toMatchObject({
        type: 'article.amended',
        before: { text: 'الأول', kind: 'correction' },
        after: { text: 'الأول، أوضح', kind: 'update' },
      });
    });

    test('is taken from readers with a reason, and the next one has a name of its own', () => {
      const result = decide(published, retract, tuesday, subject);
      if (!result.ok) throw new Error(result.refusal.code);
      const { next, event } = result.value;
      expect(next.corrections).toEqual([two]);
      expect(next.updatedAt).toEqual(tuesday);
      expect(event).toMatchObject({
        type: 'article.retracted',
        before: { text: 'الأول' },
        after: { reason: 'لم يكن خطأً' },
      });
      expect(event.after).not.toHaveProperty('text');
      const correct = { type: 'article.correct', kind: 'correction', text: 'الثالث' } as const;
      const { corrections } = carriedOut(next, correct, wednesday);
      expect(new Set(corrections.map(({ id }) => id)).size).toBe(2);
    });

    test('of an article that readers do not have now, it changes without telling them', () => {
      const draft = articleIn('draft', { corrections: [one], publishedAt: monday, updatedAt: monday });
      expect(carriedOut(draft, amend, tuesday).updatedAt).toEqual(monday);
    });

    test('needs words, a reason, and to be there', () => {
      expect(refusalOf(published, { ...amend, text: '' })).toEqual({ code: 'reason-missing', field: 'text' });
      expect(refusalOf(published, { ...retract, reason: '' })).toEqual({
        code: 'reason-missing',
        field: 'reason',
      });
      for (const command of [amend, retract])
        expect(refusalOf(published, { ...command, correctionId: 'nothing' })).toEqual({
          code: 'not-found',
          field: 'correctionId',
        });
    });
  });
});
