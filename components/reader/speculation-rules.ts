/** Fetches a story when a reader's pointer rests on its headline, so that opening it takes no time. */
export const speculationRules = JSON.stringify({
  prefetch: [{ where: { selector_matches: 'a.story' }, eagerness: 'moderate' }],
});
