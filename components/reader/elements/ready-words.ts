import { relativeWords } from './relative-words.ts';

/**
 * Has the browser open its words for «قبل 12 دقيقة», where the page has a time that is told in them: some ten
 * milliseconds, once, and here a task of their own instead of a part of the one that writes all times.
 */
export function readyWords(): void {
  if (!document.querySelector('time[data-live]')) return;
  const now = Date.now();
  relativeWords(now, now, document.documentElement.lang, 'latn');
}
