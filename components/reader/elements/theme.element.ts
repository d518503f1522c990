import { Enhancement } from './enhancement.ts';
import { keep, kept, onKeptChange } from './kept.ts';
import { showTheme, THEME_KEY, type Theme, themeOf, themes } from './theme.ts';
import { tintBrowser } from './theme-color.ts';

/** The choice between the system's, the light and the dark theme. */
export class ThemeElement extends Enhancement {
  protected enhance(signal: AbortSignal): void {
    for (const theme of themes) {
      this.onPress(theme, signal, () => {
        keep(THEME_KEY, theme === 'system' ? null : theme);
        this.#show(theme);
      });
    }
    const showKept = () => this.#show(themeOf(kept(THEME_KEY)));
    onKeptChange(signal, showKept);
    showKept();
    this.reveal();
  }

  #show(theme: Theme): void {
    showTheme(theme);
    tintBrowser(theme);
    for (const name of themes) this.inner(name)?.setAttribute('aria-pressed', String(name === theme));
  }
}
