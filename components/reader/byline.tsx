import { useFormatter } from 'next-intl';
import { Isolated } from '#components/ui/isolated.tsx';
import type { PersonLink } from '#editorial/view.ts';

/** Names joined as the language joins them («ليلى المصري وDaniel Okafor»), each isolated, each a link where asked. */
export function Byline({ authors, linked = false }: { authors: PersonLink[]; linked?: boolean }) {
  const format = useFormatter();
  return format.list(
    authors.map(({ name, href }) =>
      linked ? (
        <a key={href} href={href} rel="author">
          <Isolated>{name}</Isolated>
        </a>
      ) : (
        <Isolated key={href}>{name}</Isolated>
      ),
    ),
  );
}
