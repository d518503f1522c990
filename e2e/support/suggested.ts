import { test } from '@playwright/test';
import { ask } from './ask.ts';
import { until } from './until.ts';

/** Words are gathered in the background for a thirtieth of the time: where that takes two seconds, once in a minute. */
const longestMs = 90_000;

/** Waits, in a hook, until a word that was just published is offered, with an article or without, to who has begun it. */
export async function untilSuggested(beginning: string, word: string): Promise<void> {
  test.setTimeout(longestMs + 60_000);
  const path = `/api/v1/suggest?${new URLSearchParams({ q: beginning })}`;
  await until(async () => (await ask(path)).text.includes(word), longestMs);
}
