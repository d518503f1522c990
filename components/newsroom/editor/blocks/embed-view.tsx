'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { embedOf } from '#editorial/body/embeds.ts';
import { openDetails } from '../body/requests.ts';

/** A video or a post of another site: readers see its box, and nothing is asked of that site here either. */
export function EmbedView({ node, selected, editor, getPos }: NodeViewProps) {
  const t = useTranslations('editor.embed');
  const { href, title } = node.attrs;
  const provider = embedOf(href)?.provider;
  return (
    <NodeViewWrapper className="block-view embed" data-selected={selected || undefined} data-drag-handle="">
      <p className="embed-from">{provider && t(`from.${provider}`)}</p>
      <p className="embed-title">{title || <span className="text-second">{t('untitled')}</span>}</p>
      <p dir="ltr" className="block-note truncate">
        {href}
      </p>
      <button type="button" className="link-button block-open" onClick={() => openDetails(editor, getPos())}>
        {t('edit')}
      </button>
    </NodeViewWrapper>
  );
}
