import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleCommand } from './commands/article.ts';
import { decide } from './lifecycle.ts';
import { may, settled } from './permissions.ts';
import { possibleSteps } from './possible.ts';
import { type PeopleRole, peopleRoles } from './roles.ts';
import { type Status, statuses } from './status.ts';
import { articleIn, contentOf } from './testing.ts';
import { type Step, transitions } from './transitions.ts';

const person = (role: PeopleRole, id = 'somebody') => ({ id, role });
const offered = (role: PeopleRole, status: Status, id?: string) =>
  [...possibleSteps(person(role, id), articleIn(status))].map((step) => step.slice('article.'.length)).sort();

test('a writer sends what is their own on its way, and nothing else', () => {
  const own = 'salma-user';
  expect(offered('writer', 'draft', own)).toEqual(['keep', 'pair', 'remove', 'revise', 'submit']);
  expect(offered('writer', 'in_review', own)).toEqual(['keep', 'pair', 'remove', 'return', 'revise']);
  for (const status of ['scheduled', 'published', 'withdrawn'] as const)
    expect(offered('writer', status, own)).toEqual(['pair']);
  expect(offered('writer', 'draft')).toEqual(['pair']);
  expect(offered('writer', 'removed', own)).toEqual(['recover']);
});

test('an editor publishes; what is published is taken from readers by a chief editor', () => {
  expect(offered('editor', 'in_review')).toEqual(
    ['approve', 'embargo', 'keep', 'pair', 'publish', 'remove', 'return', 'revise', 'schedule'].sort(),
  );
  expect(offered('editor', 'published')).toEqual(['correct', 'keep', 'pair', 'revise']);
  expect(offered('chief', 'published')).toEqual([
    'correct',
    'keep',
    'pair',
    'revise',
    'unpublish',
    'withdraw',
  ]);
});

test('what would change nothing is not offered', () => {
  const pending = articleIn('published', { pending: contentOf({ headline: 'جديد' }) });
  expect(possibleSteps(person('editor'), pending)).toContain('article.release');
  expect(possibleSteps(person('editor'), articleIn('published'))).not.toContain('article.release');
  const approved = articleIn('in_review', { approvedBy: 'editor-user' });
  expect(possibleSteps(person('editor'), approved)).not.toContain('article.approve');
});

test('what readers have had is not deleted, though it is a draft again', () => {
  const publishedAt = new Date('2026-11-21T06:00:00Z');
  expect(possibleSteps(person('editor'), articleIn('draft'))).toContain('article.remove');
  expect(possibleSteps(person('editor'), articleIn('draft', { publishedAt }))).not.toContain(
    'article.remove',
  );
});

test('whatever is offered is carried out where its input is sound, and what is not is not', () => {
  const now = new Date('2026-11-23T09:00:00Z');
  const input = {
    reason: 'سبب',
    text: 'نص',
    kind: 'update',
    at: undefined,
    until: null,
    isNews: true,
    content: {},
    correctionId: 'one',
  };
  const given = (step: Step) =>
    ({
      ...input,
      ...(step === 'article.schedule' ? { at: new Date(+now + 1) } : {}),
      type: step,
    }) as unknown as ArticleCommand;
  fc.assert(
    fc.property(
      fc.constantFrom(...peopleRoles),
      fc.constantFrom(...statuses),
      fc.constantFrom('salma-user', 'somebody'),
      fc.boolean(),
      fc.boolean(),
      (role, status, id, waits, hasCorrection) => {
        const actor = person(role, id);
        const pending = waits && settled.has(status) ? contentOf({ place: 'جدة' }) : null;
        const one = { id: 'one', at: now, kind: 'correction' as const, text: 'نص' };
        const article = articleIn(status, { pending, corrections: hasCorrection ? [one] : [] });
        const offered = possibleSteps(actor, article);
        for (const step of Object.keys(transitions) as Step[]) {
          const isDone =
            may(actor, step, article.ownerId, status) &&
            decide(article, given(step), now, { id: article.id, actorId: id }).ok;
          expect(offered.has(step), `${role} ${step} ${status}`).toBe(isDone);
        }
      },
    ),
  );
});
