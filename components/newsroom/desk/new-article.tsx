'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useEdition } from '#components/ui/edition.ts';
import type { DeskPlaces } from '#editorial/desk/view.ts';
import { editionName } from '#messages/edition-name.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { ask, execute } from '../client/execute.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { Dialog } from '../controls/dialog.tsx';
import { DialogActions } from '../controls/dialog-actions.tsx';
import { notify } from '../controls/notices.tsx';
import { sectionOptions } from '../controls/section-options.ts';
import { Select } from '../controls/select.tsx';
import { newsroomHref } from '../shell/places.ts';

/** Asks for which edition and section, makes an article with nothing in it, and opens it. */
export function NewArticle({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations('desk');
  const home = useEdition();
  const router = useRouter();
  const refusalText = useRefusalText();
  const [places, setPlaces] = useState<DeskPlaces | null>(null);
  const [edition, setEdition] = useState<string>(home);
  const [section, setSection] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    ask<DeskPlaces>('/api/newsroom/places').then((result) => {
      if (result.ok) setPlaces(result.value);
      else notify({ text: refusalText(result.refusal), tone: 'wrong' });
    });
  }, [isOpen, refusalText]);

  const sections = places?.editions.find(({ id }) => id === edition)?.sections ?? [];
  const sectionId = sections.some(({ id }) => id === section) ? section : (sections[0]?.id ?? null);
  const make = async () => {
    if (!sectionId) return;
    setBusy(true);
    const content = { headline: '', sectionId, body: { type: 'doc' as const, content: [] } };
    const result = await execute({ commands: [{ type: 'article.write', edition, content }] });
    setBusy(false);
    if (!result.ok) return notify({ text: refusalText(result.refusal), tone: 'wrong' });
    onClose();
    router.push(newsroomHref(editionPrefix(home), 'articles', result.value.id));
  };
  return (
    <Dialog title={t('new.title')} isOpen={isOpen} onClose={onClose}>
      <Select
        label={t('filter.edition')}
        value={edition}
        onChange={setEdition}
        options={(places?.editions ?? []).map(({ id }) => ({ id, label: editionName(id) }))}
      />
      <Select
        label={t('filter.section')}
        value={sectionId}
        onChange={setSection}
        options={sectionOptions(sections)}
      />
      <DialogActions
        main={{ label: t('new.make'), onPress: make, isPending: isBusy, isDisabled: !sectionId }}
        out={{ label: t('cancel'), onPress: onClose }}
      />
    </Dialog>
  );
}
