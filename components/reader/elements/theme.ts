export type Theme = 'system' | 'light' | 'dark';

export const themes: readonly Theme[] = ['system', 'light', 'dark'];

export const THEME_KEY = 'warraq.theme';

/** The theme that a kept word stands for. */
export function themeOf(word: string | null): Theme {
  return word === 'light' || word === 'dark' ? word : 'system';
}

/** Draws the page in a theme. */
export function showTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', theme);
}
