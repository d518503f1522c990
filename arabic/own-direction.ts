import { directionOf } from './direction.ts';

/**
 * The direction of a value in a page's own language. It is the page's, whatever letter a headline begins with
 * («USB-C منفذ واحد»), but figures alone, and one word that begins in Latin letters (M-16/أ), go from left to right.
 */
export function ownDirection(text: string, page: 'rtl' | 'ltr'): 'rtl' | 'ltr' {
  const begins = directionOf(text);
  const isOneWord = !/\s/.test(text.trim());
  return begins === 'neutral' || (begins === 'ltr' && isOneWord) ? 'ltr' : page;
}
