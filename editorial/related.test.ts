import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseRelated, type RelatedCandidate } from './related.ts';
import { isSameStory, type Told } from './same-story.ts';

const day = (days: number) => new Date(Date.UTC(2026, 10, 1) + days * 86_400_000);
const article = { publishedAt: day(0), story: told(Uint32Array.of(0)) };

function told(words: Uint32Array, pair: string | null = null): Told {
  return { headline: words, words, pair };
}

/** Each tells a story of its own, unless it is given words. */
function candidate(id: string, changes: Partial<RelatedCandidate> = {}): RelatedCandidate {
  const own = Uint32Array.from(id.padEnd(5, '-'), (letter, n) => letter.charCodeAt(0) * 10 + n);
  const unrelated = { likeness: 0, sharedTopics: 0, isSameSection: false, publishedAt: day(0) };
  return { id, ...unrelated, story: told(own), ...changes };
}
const chosen = (...candidates: RelatedCandidate[]) =>
  chooseRelated(article, candidates, 3).map(({ id }) => id);

test('likeness, topics and section each count, and the three strongest are chosen', () => {
  const all = [
    candidate('section', { isSameSection: true }),
    candidate('like', { likeness: 0.5 }),
    candidate('topic', { sharedTopics: 1 }),
    candidate('both', { sharedTopics: 2, likeness: 0.2 }),
  ];
  expect(chosen(...all)).toEqual(['like', 'both', 'topic']);
});

test('a few words in common without a common topic or section are chance', () => {
  expect(chosen(candidate('chance', { likeness: 0.1 }))).toEqual([]);
  expect(chosen(candidate('section', { likeness: 0.1, isSameSection: true }))).toEqual(['section']);
});

test('a short item that says nothing is led on by topic, then by section', () => {
  const all = [
    candidate('section', { isSameSection: true }),
    candidate('topic', { sharedTopics: 1 }),
    candidate('none'),
  ];
  expect(chosen(...all)).toEqual(['topic', 'section']);
});

test('of equals the nearer in time comes first, and what came later before what came as much earlier', () => {
  const like = (id: string, days: number) => candidate(id, { likeness: 0.5, publishedAt: day(days) });
  expect(chosen(like('earlier', -20), like('far', -400), like('later', 20))).toEqual([
    'later',
    'earlier',
    'far',
  ]);
});

test('far away in time much likeness is still worth more than little nearby', () => {
  const old = candidate('old', { likeness: 0.6, publishedAt: day(-900) });
  expect(chosen(candidate('near', { likeness: 0.3 }), old)).toEqual(['old', 'near']);
});

test('no other version of the article itself, and of the versions of another story the strongest alone', () => {
  const version = { story: article.story, likeness: 0.9 };
  const twice = told(Uint32Array.of(7, 8, 9));
  const all = [
    candidate('own', version),
    candidate('weaker', { likeness: 0.4, story: twice }),
    candidate('stronger', { likeness: 0.5, story: twice }),
  ];
  expect(chosen(...all)).toEqual(['stronger']);
});

test('whatever the candidates: so many at most, none twice, none without a reason, none of one story', () => {
  const words = fc
    .uint8Array({ minLength: 1, maxLength: 8 })
    .map((all) => Uint32Array.from(all, (one) => one % 6));
  const article = fc.record({
    publishedAt: fc.date({ noInvalidDate: true }),
    story: fc.record({ headline: words, words, pair: fc.option(fc.constantFrom('a', 'b')) }),
  });
  const candidate = fc.record({
    id: fc.string(),
    likeness: fc.double({ min: 0, max: 1, noNaN: true }),
    sharedTopics: fc.nat({ max: 4 }),
    isSameSection: fc.boolean(),
  });
  const all = fc.uniqueArray(
    fc.tuple(candidate, article).map(([one, other]) => ({ ...one, ...other })),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(article, all, (own, candidates) => {
      const found = chooseRelated(own, candidates, 3);
      expect(found.length).toBeLessThanOrEqual(3);
      expect(new Set(found).size).toBe(found.length);
      for (const [n, one] of found.entries()) {
        expect(one.likeness > 0 || one.sharedTopics > 0 || one.isSameSection).toBe(true);
        for (const before of [own, ...found.slice(0, n)])
          expect(isSameStory(before.story, one.story)).toBe(false);
      }
    }),
  );
});
