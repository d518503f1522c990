import { keep } from '../client/kept.ts';

export const themes = ['system', 'light', 'dark'] as const;

/** As readers' pages keep it (components/reader/elements/theme.ts), and as it is set before the first paint of these. */
const key = 'warraq.theme';

/** Draws this page in a theme, and every other from now on. */
export function chooseTheme(theme: (typeof themes)[number]): void {
  const root = document.documentElement;
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', theme);
  keep(key, theme === 'system' ? null : theme, () => localStorage);
}
