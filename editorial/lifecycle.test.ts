import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleCommand } from './commands/article.ts';
import { decide } from './lifecycle.ts';
import { settled } from './permissions.ts';
import { type Status, statuses } from './status.ts';
import { articleIn, bodyOf, contentOf } from './testing.ts';
import { transitions } from './transitions.ts';

const now = new Date('2026-11-23T09:00:00Z');
const later = new Date('2026-11-24T09:00:00Z');
const subject = { id: 'mh3k9x0a1b2', actorId: 'salma-user' };

/** Each command as it is carried out where its state allows it. */
const sound = {
  'article.revise': { type: 'article.revise', content: { headline: 'عنوان جديد' } },
  'article.keep': { type: 'article.keep', content: { headline: 'عنوان يُكتب' } },
  'article.release': { type: 'article.release', isNews: true },
  'article.discard': { type: 'article.discard' },
  'article.submit': { type: 'article.submit' },
  'article.return': { type: 'article.return', reason: 'ينقصه مصدر' },
  'article.approve': { type: 'article.approve' },
  'article.schedule': { type: 'article.schedule', at: later },
  'article.unschedule': { type: 'article.unschedule' },
  'article.embargo': { type: 'article.embargo', until: now },
  'article.publish': { type: 'article.publish' },
  'article.unpublish': { type: 'article.unpublish', reason: 'نُشر سهواً' },
  'article.withdraw': { type: 'article.withdraw', reason: 'خبر غير صحيح' },
  'article.restore': { type: 'article.restore' },
  'article.pair': { type: 'article.pair' },
  'article.correct': { type: 'article.correct', kind: 'correction', text: 'صححنا اسم المحطة.' },
  'article.amend': { type: 'article.amend', kind: 'update', text: 'زدنا اسم المدينة.', correctionId: 'one' },
  'article.retract': { type: 'article.retract', correctionId: 'one', reason: 'لم يكن خطأً' },
  'article.remove': { type: 'article.remove' },
  'article.recover': { type: 'article.recover' },
} satisfies Record<keyof typeof transitions, ArticleCommand>;

type Step = keyof typeof sound;
const steps = Object.keys(transitions) as Step[];
const cases = statuses.flatMap((status) =>
  steps.map((step) => ({ status, step, leadsTo: transitions[step][status] ?? 'refused' })),
);

/** Who may follow whom, once more and by hand: a row a state, with the commands it answers to. */
const way: Record<Status, Partial<Record<Step, Status>>> = {
  draft: {
    'article.revise': 'draft',
    'article.keep': 'draft',
    'article.pair': 'draft',
    'article.amend': 'draft',
    'article.retract': 'draft',
    'article.remove': 'removed',
    'article.embargo': 'draft',
    'article.submit': 'in_review',
    'article.schedule': 'scheduled',
    'article.publish': 'published',
  },
  in_review: {
    'article.revise': 'in_review',
    'article.keep': 'in_review',
    'article.pair': 'in_review',
    'article.amend': 'in_review',
    'article.retract': 'in_review',
    'article.remove': 'removed',
    'article.approve': 'in_review',
    'article.embargo': 'in_review',
    'article.return': 'draft',
    'article.schedule': 'scheduled',
    'article.publish': 'published',
  },
  scheduled: {
    'article.revise': 'scheduled',
    'article.keep': 'scheduled',
    'article.pair': 'scheduled',
    'article.amend': 'scheduled',
    'article.retract': 'scheduled',
    'article.release': 'scheduled',
    'article.discard': 'scheduled',
    'article.embargo': 'scheduled',
    'article.return': 'draft',
    'article.schedule': 'scheduled',
    'article.unschedule': 'in_review',
    'article.publish': 'published',
  },
  published: {
    'article.revise': 'published',
    'article.keep': 'published',
    'article.pair': 'published',
    'article.amend': 'published',
    'article.retract': 'published',
    'article.release': 'published',
    'article.discard': 'published',
    'article.unpublish': 'draft',
    'article.withdraw': 'withdrawn',
    'article.correct': 'published',
  },
  withdrawn: {
    'article.revise': 'withdrawn',
    'article.keep': 'withdrawn',
    'article.pair': 'withdrawn',
    'article.amend': 'withdrawn',
    'article.retract': 'withdrawn',
    'article.release': 'withdrawn',
    'article.discard': 'withdrawn',
    'article.publish': 'published',
    'article.restore': 'draft',
  },
  removed: { 'article.recover': 'draft' },
};

/** As it stands when someone has typed into it since: what is settled has changes that wait. */
function typedInto(status: Status) {
  const one = { id: 'one', at: now, kind: 'correction' as const, text: 'أول تصويب.' };
  const pending = settled.has(status) ? contentOf({ headline: 'عنوان ينتظر' }) : null;
  return articleIn(status, { pending, corrections: [one] });
}

describe('the matrix of states and commands', () => {
  test.each(cases)('$status, $step: $leadsTo', ({ status, step }) => {
    const result = decide(typedInto(status), sound[step], now, subject);
    const reached = result.ok ? result.value.next.status : result.refusal;
    const refused = status === 'removed' ? { code: 'in-bin' } : { code: 'wrong-state', values: { status } };
    expect(reached).toEqual(way[status][step] ?? refused);
  });

  test.each(cases.filter(({ leadsTo }) => leadsTo !== 'refused'))(
    '$status, $step tells what was before and what came after, one version on',
    ({ status, step }) => {
      const before = typedInto(status);
      const result = decide(before, sound[step], now, subject);
      if (!result.ok) throw new Error(result.refusal.code);
      const { next, event } = result.value;
      expect(next.version).toBe(before.version + 1);
      expect(event.subjectId).toBe(before.id);
      expect(event.before).toMatchObject({ status, headline: before.content.headline, edition: 'ar' });
      expect(event.after).toMatchObject({ status: next.status, headline: next.content.headline });
    },
  );

  test('no command changes the article that it was given', () => {
    const frozen = (status: Status) => deepFreeze(typedInto(status));
    for (const { status, step } of cases) {
      expect(() => decide(frozen(status), deepFreeze({ ...sound[step] }), now, subject)).not.toThrow();
    }
  });

  test('no walk, however long, leaves readers an article without headline, body or date', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 30 }), (walk) => {
        let article = articleIn('draft');
        for (const step of walk) {
          const result = decide(article, sound[step], now, subject);
          if (result.ok) article = result.value.next;
          if (article.status === 'published') expect(article.publishedAt).not.toBeNull();
          expect(article.scheduledFor !== null).toBe(article.status === 'scheduled');
          expect(article.withdrawnReason !== '').toBe(article.status === 'withdrawn');
        }
      }),
    );
  });
});

describe('a new article', () => {
  const write = {
    type: 'article.write',
    edition: 'ar',
    content: contentOf({ slug: '' }),
    externalId: null,
    sourceHash: null,
    needsTranslation: false,
  } satisfies ArticleCommand;

  test('is its writer’s draft at version 1, with an address made of its headline', () => {
    const result = decide(null, write, now, subject);
    expect(result).toMatchObject({
      ok: true,
      value: {
        next: { status: 'draft', version: 1, ownerId: 'salma-user', createdAt: now, publishedAt: null },
        event: { type: 'article.written', before: null, after: { status: 'draft' } },
      },
    });
    expect(result.ok && result.value.next.content.slug).toBe('افتتاح-محطة-القطار-الليلي');
  });

  test('is not written over one that is there', () => {
    const result = decide(articleIn('draft'), write, now, subject);
    expect(result).toMatchObject({ ok: false, refusal: { code: 'already-there' } });
  });

  test.each(steps)('%s on nothing finds nothing', (step) => {
    const result = decide(null, sound[step], now, subject);
    expect(result).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });
});

test('a revision keeps every field that it does not name', () => {
  const before = articleIn('published');
  const command: ArticleCommand = {
    type: 'article.revise',
    content: { body: bodyOf('نص جديد'), headline: undefined },
  };
  const result = decide(before, command, now, subject);
  expect(result.ok && result.value.next.content).toEqual({ ...before.content, body: bodyOf('نص جديد') });
});

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner) deepFreeze(inner);
  return Object.freeze(value);
}
