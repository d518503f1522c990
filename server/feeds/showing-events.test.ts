import { expect, test } from 'vitest';
import { eventTypes, type NewsroomEvent } from '#editorial/events.ts';
import { tagsFor } from '../cache-tags.ts';
import { showingEvents } from './showing-events.ts';

test('each event that makes a story or a list old may change a feed, and no other', () => {
  const facts = {
    edition: 'ar',
    status: 'published' as const,
    shownBy: ['mh3k9x0a1b2'],
    lists: ['edition:ar'],
  };
  const showing = eventTypes.filter((type) => {
    const event: NewsroomEvent = { type, subjectId: 'mh3k9x0a1b2', before: facts, after: facts };
    return tagsFor(event).some((tag) => /^(?:everything$|article:|list:)/.test(tag));
  });
  expect([...showingEvents].sort()).toEqual([...showing].sort());
});
