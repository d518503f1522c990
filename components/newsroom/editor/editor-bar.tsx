'use client';

import { useLayoutEffect, useRef } from 'react';
import { StateBar } from '../states/state-bar.tsx';
import { SavingWords } from './saving/saving-words.tsx';
import { TextFigures } from './text-figures.tsx';

/**
 * What stays in sight while one writes: how far the text is saved, and what can be done with the article. How high it is
 * depends on what it says; the tools of the text stand below it (`--editor-bar`).
 */
export function EditorBar() {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    const tell = () => element.parentElement?.style.setProperty('--editor-bar', `${element.offsetHeight}px`);
    const watch = new ResizeObserver(tell);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={bar} className="editor-bar">
      <SavingWords />
      <TextFigures />
      <StateBar />
    </div>
  );
}
