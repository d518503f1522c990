'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { isolate } from '#arabic/isolate.ts';
import { useEdition } from '#components/ui/edition.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { Button } from '../controls/button.tsx';
import { newsroomHref } from '../shell/places.ts';
import { useChange } from '../taxonomy/use-change.ts';
import type { StandingPage } from './standing-page.ts';

/** Removes a page as it stands on the server; a notice takes it back. */
export function RemovePage({ page }: { page: StandingPage }) {
  const t = useTranslations('taxonomy');
  const router = useRouter();
  const { changeAtOnce } = useChange();
  const pages = newsroomHref(editionPrefix(useEdition()), 'pages');

  const remove = async () => {
    const { id, edition, slug, title, body, version } = page;
    const again = { type: 'page.make' as const, edition, slug, title, body };
    const done = await changeAtOnce(
      { subjectId: id, expectedVersion: version, commands: [{ type: 'page.remove' }] },
      { text: t('removed', { name: isolate(title) }), undo: { subjectId: id, commands: [again] } },
    );
    if (done) router.push(`${pages}?edition=${edition}`);
  };

  return <Button onPress={remove}>{t('remove')}</Button>;
}
