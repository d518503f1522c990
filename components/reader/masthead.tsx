import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { Isolated } from '#components/ui/isolated.tsx';
import type { Counterpart, Shell } from '#editorial/view.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { Dateline } from './dateline.tsx';
import { EditionLinks } from './edition-links.tsx';
import { SearchForm } from './search-form.tsx';

interface Props {
  shell: Shell;
  now: Date;
  counterparts: Counterpart[];
  front: boolean;
}

/** The name of the paper between its two «ears»: the date on one side, search and editions on the other. */
export function Masthead({ shell, now, counterparts, front }: Props) {
  const t = useTranslations('masthead');
  const edition = useEdition();
  const Name = front ? 'h1' : 'p';
  return (
    <header className="page masthead">
      <Dateline now={now} zone={shell.edition.timeZone} />
      <div className="masthead-name">
        <Name className="font-head font-bold">
          <a href={hrefOf({ page: 'front' }, edition)} className="nameplate">
            {shell.edition.name}
          </a>
        </Name>
        <p className="hidden text-label text-second md:block">
          <Isolated>{shell.edition.tagline}</Isolated>
        </p>
      </div>
      <div className="flex items-center justify-end gap-3 lg:flex-col-reverse lg:items-end lg:gap-1">
        <SearchForm compact className="hidden md:flex" />
        <nav aria-label={t('editions')}>
          <EditionLinks editions={shell.editions} counterparts={counterparts} />
        </nav>
      </div>
    </header>
  );
}
