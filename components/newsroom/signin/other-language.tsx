'use client';

import type { MouseEvent, ReactNode } from 'react';
import { carryFields } from './carried-fields.ts';

interface Props {
  href: string;
  lang: string;
  children: ReactNode;
}

/** Leads to the same page in the other language, with what has been typed. */
export function OtherLanguage({ href, lang, children }: Props) {
  const carry = ({ metaKey, ctrlKey, shiftKey }: MouseEvent) => {
    // In a tab or window of its own the page has another storage, and what was typed would stay behind in this one.
    if (!metaKey && !ctrlKey && !shiftKey) carryFields(document);
  };
  return (
    <a className="link-button" href={href} lang={lang} onClick={carry}>
      <bdi>{children}</bdi>
    </a>
  );
}
