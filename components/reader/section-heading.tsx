import { Isolated } from '#components/ui/isolated.tsx';
import type { SectionLink } from '#editorial/view.ts';

/** The name of a section over a hairline, with the section's own colour above it. */
export function SectionHeading({ section }: { section: SectionLink }) {
  return (
    <h2 className="section-heading" data-tint={section.tint} id={`section-${section.slug}`}>
      <a href={section.href}>
        <Isolated>{section.name}</Isolated>
      </a>
    </h2>
  );
}
