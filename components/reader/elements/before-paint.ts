import { afterPaint } from './after-paint.ts';
import { type DateSetting, dateSettings, keptOption } from './date-settings.ts';
import { kept } from './kept.ts';
import { scaleOf, showScale, TEXT_KEY } from './text-scale.ts';
import { showTheme, THEME_KEY, themeOf } from './theme.ts';

// Stands inline in the head of every page, so that what the reader chose is there before the first paint.
showTheme(themeOf(kept(THEME_KEY)));
showScale(scaleOf(kept(TEXT_KEY)));
for (const setting of Object.keys(dateSettings) as DateSetting[]) {
  const option = keptOption(setting);
  if (option) document.documentElement.dataset[setting] = option;
}

// What waits for the first paint of a reader's page; the newsroom's pages name nothing.
const { module, manifest } = document.currentScript?.dataset ?? {};
if (module && manifest) {
  const { dataset } = document.documentElement;
  dataset.unpainted = '';
  afterPaint(() => {
    delete dataset.unpainted;
    import(module).catch(() => {});
    const link = document.createElement('link');
    link.rel = 'manifest';
    link.href = manifest;
    document.head.append(link);
  });
}
