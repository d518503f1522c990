'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { openDetails } from '../body/requests.ts';
import { useEditing } from '../editing.ts';
import { Thumbnail } from './thumbnail.tsx';

/** A picture in the text, with what readers are told of it and what is still missing. */
export function FigureView({ node, selected, editor, getPos }: NodeViewProps) {
  const t = useTranslations('editor.figure');
  const { pictureOf } = useEditing();
  const { name, alt, caption, credit } = node.attrs;
  const picture = pictureOf(name);
  const shown = alt || (picture?.alt ?? '');
  return (
    <NodeViewWrapper
      as="figure"
      className="block-view"
      data-selected={selected || undefined}
      data-drag-handle=""
    >
      {picture ? (
        <Thumbnail picture={picture} alt={shown} />
      ) : (
        <p className="block-absent">{t('absent', { name })}</p>
      )}
      <figcaption className="caption">
        {caption || <span className="text-second">{t('noCaption')}</span>}{' '}
        {credit && <bdi className="text-second">{credit}</bdi>}
      </figcaption>
      <p className="block-note" data-missing={shown === '' || undefined}>
        {shown === '' ? t('noAlternative') : t('alternative', { text: shown })}
      </p>
      <button type="button" className="link-button block-open" onClick={() => openDetails(editor, getPos())}>
        {t('edit')}
      </button>
    </NodeViewWrapper>
  );
}
