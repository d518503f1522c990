import { Isolated } from '#components/ui/isolated.tsx';
import type { SectionLink } from '#editorial/view.ts';

/** All sections as large words, where a reader needs a way on. */
export function SectionLinks({ heading, sections }: { heading: string; sections: SectionLink[] }) {
  return (
    <section aria-labelledby="ways" className="mt-10">
      <h2 id="ways" className="section-heading">
        {heading}
      </h2>
      <ul className="flex flex-wrap gap-x-8">
        {sections.map(({ slug, name, href, tint }) => (
          <li key={slug} data-tint={tint}>
            <a href={href} className="touch font-bold font-head text-head-4 text-tint">
              <Isolated>{name}</Isolated>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
