import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { Isolated, isolates } from '#components/ui/isolated.tsx';
import type { Counterpart, Shell } from '#editorial/view.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { DateSettings } from './date-settings.tsx';
import { EditionLinks } from './edition-links.tsx';
import { FooterList } from './footer-list.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** Every way on, at the end of every page. */
export function Footer({ shell, counterparts }: { shell: Shell; counterparts: Counterpart[] }) {
  const t = useTranslations('footer');
  const edition = useEdition();
  const pages = [
    ...shell.pages.map(({ title, href }) => ({ name: title, href })),
    { name: t('corrections'), href: hrefOf({ page: 'corrections', number: 1 }, edition) },
    { name: t('search'), href: hrefOf({ page: 'search' }, edition) },
  ];
  return (
    <footer className="page footer late">
      <div className="footer-name">
        <p className="font-bold font-head text-head-2">{shell.edition.name}</p>
        <p className="text-label text-second">
          <Isolated>{shell.edition.tagline}</Isolated>
        </p>
      </div>
      <nav aria-label={t('label')} className="footer-lists">
        <FooterList heading={t('sections')} links={shell.sections} wide />
        <FooterList heading={t('pages')} links={pages} />
        <div className="grow">
          <h2 className="font-bold font-head text-label">{t('editions')}</h2>
          <EditionLinks editions={shell.editions} counterparts={counterparts} />
        </div>
      </nav>
      <div className="reading-settings">
        <ThemeSwitch />
        <DateSettings zone={shell.edition.timeZone} />
      </div>
      <p className="footer-rights">{t.rich('rights', { ...isolates, site: shell.edition.name })}</p>
    </footer>
  );
}
