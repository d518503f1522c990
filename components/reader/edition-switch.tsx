import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import type { Counterpart, Shell } from '#editorial/view.ts';
import { editionFormats, isEdition } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';

interface Props {
  editions: Shell['editions'];
  counterparts: Counterpart[];
}

/** The same page in another edition, or that edition's front page; each called by its language. */
export function EditionSwitch({ editions, counterparts }: Props) {
  const t = useTranslations('masthead');
  const current = useEdition();
  const others = editions.filter(({ id }) => id !== current && isEdition(id));
  if (others.length === 0) return null;
  return (
    <nav aria-label={t('editions')}>
      <ul className="flex gap-4">
        {others.map(({ id }) => (
          <EditionLink key={id} id={id} href={counterparts.find(({ edition }) => edition === id)?.href} />
        ))}
      </ul>
    </nav>
  );
}

function EditionLink({ id, href }: { id: string; href: string | undefined }) {
  if (!isEdition(id)) return null;
  const { tag, dir } = editionFormats[id];
  return (
    <li>
      <a
        href={href ?? hrefOf({ page: 'front' }, id)}
        lang={tag}
        hrefLang={tag}
        dir={dir}
        className="touch text-label"
      >
        {languageName(tag)}
      </a>
    </li>
  );
}

/** «العربية», “English”: a language in its own words. */
function languageName(tag: string): string {
  const language = new Intl.Locale(tag).language;
  return new Intl.DisplayNames(tag, { type: 'language' }).of(language) ?? tag;
}
