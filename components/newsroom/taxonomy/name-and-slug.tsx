'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { slugOf } from '#arabic/slug.ts';
import { TextField } from '../controls/text-field.tsx';

interface Value {
  name: string;
  slug: string;
}

interface Props {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  /** It has no address yet: the slug follows the name until somebody types one. */
  isNew: boolean;
  nameError: string | undefined;
  slugError: string | undefined;
}

/** A name, and the part of the address that is made of it. */
export function NameAndSlug({ label, value, onChange, isNew, nameError, slugError }: Props) {
  const t = useTranslations('taxonomy');
  const [follows, setFollows] = useState(isNew);
  return (
    <>
      <TextField
        label={label}
        dir="auto"
        value={value.name}
        onChange={(name) => onChange({ name, slug: follows ? slugOf(name) : value.slug })}
        error={nameError}
        autoFocus
      />
      <TextField
        label={t('slug')}
        hint={isNew ? undefined : t('slugHint')}
        dir="auto"
        value={value.slug}
        onChange={(slug) => {
          setFollows(false);
          onChange({ ...value, slug });
        }}
        error={slugError}
      />
    </>
  );
}
