import { useTranslations } from 'next-intl';
import { type SearchView, type SectionNode, sorts } from '#editorial/view.ts';

interface Props {
  view: Pick<SearchView, 'section' | 'author' | 'from' | 'to' | 'sort'>;
  sections: SectionNode[];
}

/** What narrows a search: part of its form, so that it works as plain fields. On a phone it is folded away before the finds. */
export function SearchFilters({ view, sections }: Props) {
  const t = useTranslations('search');
  return (
    <details className="narrowing">
      <summary>{t('filters')}</summary>
      <fieldset className="search-filters">
        <legend className="sr-only">{t('filters')}</legend>
        <label>
          {t('section')}
          <select name="section" defaultValue={view.section?.slug ?? ''}>
            <option value="">{t('allSections')}</option>
            {sections.flatMap(({ slug, name, children }) => [
              <option key={slug} value={slug}>
                {name}
              </option>,
              ...children.map((child) => (
                <option key={child.slug} value={child.slug}>
                  {t('subsection', { parent: name, name: child.name })}
                </option>
              )),
            ])}
          </select>
        </label>
        <label>
          {t('sort')}
          <select name="sort" defaultValue={view.sort}>
            {sorts.map((sort) => (
              <option key={sort} value={sort}>
                {t(sort)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('from')}
          <input type="date" name="from" defaultValue={view.from} />
        </label>
        <label>
          {t('to')}
          <input type="date" name="to" defaultValue={view.to} />
        </label>
        {view.author && <input type="hidden" name="author" value={view.author.slug} />}
        <button type="submit" className="button">
          {t('narrow')}
        </button>
      </fieldset>
    </details>
  );
}
