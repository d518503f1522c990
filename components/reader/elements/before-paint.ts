import { type DateSetting, dateSettings, keptOption } from './date-settings.ts';
import { kept } from './kept.ts';
import { scaleOf, showScale, TEXT_KEY } from './text-scale.ts';
import { showTheme, THEME_KEY, themeOf } from './theme.ts';

// Stands inline in the head of every reader's page, so that what the reader chose is there before the first paint.
showTheme(themeOf(kept(THEME_KEY)));
showScale(scaleOf(kept(TEXT_KEY)));
for (const setting of Object.keys(dateSettings) as DateSetting[]) {
  const option = keptOption(setting);
  if (option) document.documentElement.dataset[setting] = option;
}
