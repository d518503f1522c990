import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useEdition } from '#components/ui/edition.ts';
import { editionFormats, editionIds } from '#messages/editions.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { OtherLanguage } from './other-language.tsx';

interface Props {
  title: string;
  /** The path after the edition's prefix with what is asked of it, for the same page in the other language. */
  path: string;
  children: ReactNode;
}

/** A page that stands alone, before the newsroom: one thing to do, in either language. */
export function SinglePage({ title, path, children }: Props) {
  const [words, t] = [useTranslations('newsroom'), useTranslations('signIn')];
  const edition = useEdition();
  const other = editionIds.find((id) => id !== edition) ?? edition;
  return (
    <main className="single">
      <header className="single-head">
        <span className="single-name">{words('name')}</span>
        <OtherLanguage href={`${editionPrefix(other)}${path}`} lang={editionFormats[other].tag}>
          {t('otherLanguage')}
        </OtherLanguage>
      </header>
      <h1 className="newsroom-title">{title}</h1>
      {children}
    </main>
  );
}
