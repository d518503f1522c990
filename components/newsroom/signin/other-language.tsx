'use client';

import type { ReactNode } from 'react';
import { carryFields } from './carried-fields.ts';

interface Props {
  href: string;
  lang: string;
  children: ReactNode;
}

/** Leads to the same page in the other language, with what has been typed. */
export function OtherLanguage({ href, lang, children }: Props) {
  return (
    <a className="link-button" href={href} lang={lang} onClick={() => carryFields(document)}>
      <bdi>{children}</bdi>
    </a>
  );
}
