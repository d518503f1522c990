'use client';

import { useTranslations } from 'next-intl';
import { type CorrectionKind, correctionKinds } from '#editorial/correction.ts';
import { editionFormats, isEdition } from '#messages/editions.ts';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useArticleSession } from '../editor/article-session.ts';

interface Props {
  kind: CorrectionKind;
  onKind: (kind: CorrectionKind) => void;
  text: string;
  onText: (text: string) => void;
  /** It was sent without words. */
  isMissing: boolean;
}

/** What readers are told in a correction, and what it is called. */
export function CorrectionFields({ kind, onKind, text, onText, isMissing }: Props) {
  const t = useTranslations('states');
  const { edition } = useArticleSession().article;
  return (
    <>
      <Select
        label={t('correctKind')}
        options={correctionKinds.map((id) => ({ id, label: t(`kinds.${id}`) }))}
        value={kind}
        onChange={(id) => onKind(id as CorrectionKind)}
      />
      <TextField
        label={t('correctText')}
        hint={t('correctHint')}
        lines={4}
        dir={isEdition(edition) ? editionFormats[edition].dir : 'auto'}
        maxLength={2000}
        autoFocus
        value={text}
        onChange={onText}
        error={isMissing ? t('textMissing') : undefined}
      />
    </>
  );
}
