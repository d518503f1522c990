import { DatesElement } from './dates.element.ts';
import { EmbedElement } from './embed.element.ts';
import { inTurn } from './in-turn.ts';
import { drawLateParts } from './late.ts';
import { readyWords } from './ready-words.ts';
import { ShareElement } from './share.element.ts';
import { SuggestElement } from './suggest.element.ts';
import { tellShown } from './tell-shown.ts';
import { TextSizeElement } from './text-size.element.ts';
import { ThemeElement } from './theme.element.ts';
import { TickerElement } from './ticker.element.ts';

// The one module of readers' pages. An element of a name stands in the markup whether or not this ever arrives.
const elements = {
  'w-ticker': TickerElement,
  'w-theme': ThemeElement,
  'w-text-size': TextSizeElement,
  'w-share': ShareElement,
  'w-embed': EmbedElement,
  'w-dates': DatesElement,
  'w-suggest': SuggestElement,
};

inTurn([
  readyWords,
  ...Object.entries(elements).map(([name, element]) => () => {
    if (!customElements.get(name)) customElements.define(name, element);
  }),
  drawLateParts,
  tellShown,
]);
