import { useEdition } from '#components/ui/edition.ts';
import type { Counterpart, Shell } from '#editorial/view.ts';
import { editionName } from '#messages/edition-name.ts';
import { editionFormats, isEdition } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';

interface Props {
  editions: Shell['editions'];
  counterparts: Counterpart[];
}

/** The same page in the other editions, or their front pages; each called by its language, in that language. */
export function EditionLinks({ editions, counterparts }: Props) {
  const current = useEdition();
  return (
    <ul className="flex flex-wrap gap-x-4">
      {editions.map(({ id }) => {
        if (id === current || !isEdition(id)) return null;
        const { tag, dir } = editionFormats[id];
        const href = counterparts.find(({ edition }) => edition === id)?.href;
        return (
          <li key={id}>
            <a
              href={href ?? hrefOf({ page: 'front' }, id)}
              lang={tag}
              hrefLang={tag}
              dir={dir}
              className="touch language-name text-label"
            >
              {editionName(id)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
