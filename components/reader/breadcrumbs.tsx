import { useTranslations } from 'next-intl';
import type { ReactElement } from 'react';
import { useEdition } from '#components/ui/edition.ts';
import { Isolated } from '#components/ui/isolated.tsx';
import { hrefOf } from '#messages/hrefs.ts';

interface Props {
  path: { name: string; href: string }[];
  here: string | ReactElement;
}

/** Home, the way here, and the page itself, which is no link. */
export function Breadcrumbs({ path, here }: Props) {
  const t = useTranslations();
  const edition = useEdition();
  const home = { name: t('masthead.home'), href: hrefOf({ page: 'front' }, edition) };
  return (
    <nav aria-label={t('breadcrumbs.label')} className="breadcrumbs">
      <ol>
        {[home, ...path].map(({ name, href }) => (
          <li key={href}>
            <a href={href}>
              <Isolated>{name}</Isolated>
            </a>
          </li>
        ))}
        <li aria-current="page">{typeof here === 'string' ? <Isolated>{here}</Isolated> : here}</li>
      </ol>
    </nav>
  );
}
