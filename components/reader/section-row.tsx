import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { Icon } from '#components/ui/icon.tsx';
import { Isolated } from '#components/ui/isolated.tsx';
import type { Shell } from '#editorial/view.ts';
import { hrefOf } from '#messages/hrefs.ts';

interface Props {
  shell: Shell;
  href: string;
  section: string | undefined;
}

/** The sections in one row that stays in sight; once it has stuck, the word for home gives way to the paper's name. */
export function SectionRow({ shell, href, section }: Props) {
  const t = useTranslations('masthead');
  const edition = useEdition();
  const here = (path: string) => (path === href ? 'page' : undefined);
  const front = hrefOf({ page: 'front' }, edition);
  const latest = hrefOf({ page: 'latest', number: 1 }, edition);
  return (
    <nav aria-label={t('sections')} className="section-row">
      <div className="page flex items-stretch">
        <ul className="section-list">
          <li>
            <a href={front} aria-current={here(front)} className="home">
              <span className="home-word">{t('home')}</span>
              <span className="home-mark" aria-hidden="true">
                {shell.edition.name}
              </span>
            </a>
          </li>
          <li>
            <a href={latest} aria-current={here(latest)}>
              {t('latest')}
            </a>
          </li>
          {shell.sections.map((one) => (
            <li key={one.slug} data-tint={one.tint}>
              <a href={one.href} aria-current={here(one.href) ?? (one.slug === section ? 'true' : undefined)}>
                <Isolated>{one.name}</Isolated>
              </a>
            </li>
          ))}
        </ul>
        <a href={hrefOf({ page: 'search' }, edition)} className="search-link" aria-label={t('search')}>
          <Icon shape="search" />
        </a>
      </div>
    </nav>
  );
}
