'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { DeskEdition } from '#editorial/front-desk.ts';
import { editionName } from '#messages/edition-name.ts';

/** The editions whose desk can be opened, in their own names. */
export function EditionSwitch({ label, edition }: { label: string; edition: DeskEdition }) {
  const path = usePathname();
  return (
    <nav aria-label={label} className="edition-switch">
      {edition.all.map((id) => (
        <Link
          key={id}
          href={`${path}?edition=${id}`}
          prefetch={false}
          className="tab"
          lang={id}
          aria-current={id === edition.id ? 'page' : undefined}
        >
          {editionName(id)}
        </Link>
      ))}
    </nav>
  );
}
