'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { slugOf } from '#arabic/slug.ts';
import { editionFormats } from '#messages/editions.ts';
import { TextField } from '../../controls/text-field.tsx';
import { useArticleSession } from '../article-session.ts';
import { useContentField, useEditing } from '../editing.ts';

/** The last part of the address; it is taken once it is whole, when the field is left. */
export function SlugField() {
  const t = useTranslations('editor');
  const { article } = useArticleSession();
  const { mayWrite, edition } = useEditing();
  const [slug, setSlug] = useContentField('slug');
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    if (typed !== null && slugOf(typed) !== slug) setSlug(slugOf(typed));
    setTyped(null);
  };
  return (
    <TextField
      label={t('fields.slug')}
      hint={article.publishedAt === null ? t('slugFollows') : t('slugLeadsOn')}
      value={typed ?? slug}
      onChange={setTyped}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
      maxLength={120}
      dir={editionFormats[edition].dir}
      isReadOnly={!mayWrite}
    />
  );
}
