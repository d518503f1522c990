import { useTranslations } from 'next-intl';
import { isolates } from '#components/ui/isolated.tsx';
import type { Destination } from '#editorial/view.ts';

/** The pages that a query names, as ways past what it found. */
export function Destinations({ destinations }: { destinations: Destination[] }) {
  const t = useTranslations('search');
  if (destinations.length === 0) return null;
  return (
    <nav aria-labelledby="destinations">
      <h2 id="destinations" className="sr-only">
        {t('destinations')}
      </h2>
      <ul className="flex flex-wrap gap-x-5">
        {destinations.map(({ noun, name, href }) => (
          <li key={href}>
            <a href={href} className="touch font-bold font-head underlined">
              {t.rich(`destination.${noun}`, { ...isolates, name })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
