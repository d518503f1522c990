'use client';

import { useTranslations } from 'next-intl';
import type { BodyDocument } from '#editorial/body/document.ts';
import { plainText } from '#editorial/body/plain-text.ts';
import { Button } from '../controls/button.tsx';

interface Text {
  title: string;
  slug: string;
  body: BodyDocument;
}

interface Props {
  mine: Text;
  theirs: Text;
  dir: 'rtl' | 'ltr';
  onMine: () => void;
  onTheirs: () => void;
}

/** A page as somebody else has saved it beside the page as it is being written here. */
export function PageConflict({ mine, theirs, dir, onMine, onTheirs }: Props) {
  const t = useTranslations('taxonomy');
  const side = (label: string, text: Text, button: string, onChoose: () => void) => (
    <section className="conflict-side" aria-label={label}>
      <h2 className="field-label">{label}</h2>
      <p className="font-bold" dir="auto">
        {text.title}
      </p>
      <bdi className="text-second">{text.slug}</bdi>
      <div className="conflict-text" dir={dir}>
        {plainText(text.body)}
      </div>
      <Button onPress={onChoose}>{button}</Button>
    </section>
  );
  return (
    <div className="conflict">
      {side(t('mine'), mine, t('keepMine'), onMine)}
      {side(t('theirs'), theirs, t('takeTheirs'), onTheirs)}
    </div>
  );
}
