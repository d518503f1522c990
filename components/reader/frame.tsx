import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Counterpart, Shell } from '#editorial/view.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { BreakingBar } from './breaking-bar.tsx';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import { SectionRow } from './section-row.tsx';
import { Ticker } from './ticker.tsx';

interface Props {
  shell: Shell;
  now: Date;
  /** This page's own address: what stands elsewhere in the frame does not point back to it. */
  href: string;
  counterparts?: Counterpart[];
  /** The top section that the page belongs to. */
  section?: string | undefined;
  /** On the front page the name of the paper is the heading of the page. */
  front?: boolean;
  children: ReactNode;
}

/** What stands around every page: masthead, sections, ticker, and the footer at its end. */
export function Frame({ shell, now, href, counterparts = [], section, front = false, children }: Props) {
  const t = useTranslations('page');
  const { id, name } = shell.edition;
  return (
    <>
      {/* Hoisted into the head, which is drawn where the name of the edition is not known yet. */}
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        href={`${editionPrefix(id)}/opensearch.xml`}
        title={name}
      />
      <a href="#text" className="skip">
        {t('skip')}
      </a>
      <Masthead shell={shell} now={now} counterparts={counterparts} front={front} />
      <SectionRow shell={shell} href={href} section={section} />
      {shell.breaking && shell.breaking.href !== href && <BreakingBar breaking={shell.breaking} />}
      {shell.ticker.length > 0 && <Ticker entries={shell.ticker} zone={shell.edition.timeZone} />}
      <main id="text" tabIndex={-1} className="page">
        {children}
      </main>
      <Footer shell={shell} counterparts={counterparts} />
    </>
  );
}
