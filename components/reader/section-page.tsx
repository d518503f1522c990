import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { Isolated } from '#components/ui/isolated.tsx';
import type { SectionView } from '#editorial/view.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { ListPage } from './list-page.tsx';
import { ListTitle } from './list-title.tsx';

export function SectionPage({ view, zone }: { view: SectionView; zone: string }) {
  const t = useTranslations('list');
  const edition = useEdition();
  const { section } = view;
  const head = (
    <>
      <Breadcrumbs path={view.path.slice(0, -1)} here={section.name} />
      <div data-tint={section.tint} className="tinted-title">
        <ListTitle number={view.number}>
          <Isolated>{section.name}</Isolated>
        </ListTitle>
      </div>
      {section.children.length > 0 && (
        <nav aria-label={t('subsections')}>
          <ul className="flex flex-wrap gap-x-5">
            {section.children.map(({ slug, name, href }) => (
              <li key={slug}>
                <a href={href} className="touch underlined">
                  <Isolated>{name}</Isolated>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
  const hrefOfPage = (number: number) => hrefOf({ page: 'section', slug: section.slug, number }, edition);
  return <ListPage list={view} zone={zone} within={section.slug} head={head} hrefOfPage={hrefOfPage} />;
}
