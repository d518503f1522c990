'use client';

import { useLayoutEffect, useRef } from 'react';
import { StateBar } from '../states/state-bar.tsx';
import { SavingWords } from './saving/saving-words.tsx';
import { TextFigures } from './text-figures.tsx';

/**
 * What stays in sight while one writes: how far the text is saved, and what can be done with the article. How high it is
 * depends on what it says; the tools of the text stand below it (`--editor-bar`). On a phone, where the text needs the
 * room, its facts scroll away and only the rest stays (`--editor-bar-facts`).
 */
export function EditorBar() {
  const bar = useRef<HTMLDivElement>(null);
  const facts = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [whole, above] = [bar.current, facts.current];
    if (!whole || !above) return;
    const tell = () => {
      whole.parentElement?.style.setProperty('--editor-bar', `${whole.offsetHeight}px`);
      whole.parentElement?.style.setProperty('--editor-bar-facts', `${above.offsetHeight}px`);
    };
    const watch = new ResizeObserver(tell);
    watch.observe(whole);
    watch.observe(above);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={bar} className="editor-bar">
      <StateBar factsRef={facts} figures={<TextFigures />} saving={<SavingWords />} />
    </div>
  );
}
