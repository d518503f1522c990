'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId } from 'react';
import { isolates } from '#components/ui/isolated.tsx';
import { headlineLength, longestHeadline } from '#editorial/checks/headline.ts';
import { editionFormats } from '#messages/editions.ts';
import { useArticleSession } from '../article-session.ts';
import { useContentField, useEditing } from '../editing.ts';
import { withFollowingSlug } from './following-slug.ts';

/** Kicker, headline and standfirst, set as readers will see them. */
export function WritingFields() {
  return (
    <>
      <WritingField name="kicker" max={60} />
      <WritingField name="headline" max={300} limit={longestHeadline} />
      <WritingField name="standfirst" max={1000} />
    </>
  );
}

interface Props {
  name: 'kicker' | 'headline' | 'standfirst';
  /** What the server takes at most, in characters. */
  max: number;
  /** What readers see whole, in graphemes. */
  limit?: number;
}

function WritingField({ name, max, limit }: Props) {
  const t = useTranslations('editor');
  const { article } = useArticleSession();
  const { mayWrite, editor, keeper, edition } = useEditing();
  const { dir, tag } = editionFormats[edition];
  const [value] = useContentField(name);
  const change = (text: string) =>
    keeper.change(
      name === 'headline' ? withFollowingSlug(keeper.current().content, text, article) : { [name]: text },
    );
  const id = useId();
  const length = limit === undefined ? 0 : headlineLength(value);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const fields = [...document.querySelectorAll<HTMLElement>('.writing-input')];
    const next = fields[fields.indexOf(event.currentTarget) + 1];
    if (next) next.focus();
    else editor?.commands.focus('start');
  };
  return (
    <div className="writing-field" data-field={name} data-name={name}>
      <label htmlFor={id} className="writing-label">
        {t(`fields.${name}`)}
      </label>
      <textarea
        id={id}
        rows={1}
        className="writing-input"
        value={value}
        maxLength={max}
        dir={dir}
        lang={tag}
        readOnly={!mayWrite}
        // A headline is one line, however many the screen needs for it.
        onChange={(event) => change(event.target.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={onKeyDown}
        {...(limit !== undefined && { 'aria-describedby': `${id}-length` })}
      />
      {limit !== undefined && (
        <span id={`${id}-length`} className="writing-length" data-over={length > limit || undefined}>
          {t.rich('headlineLength', { length, limit, ...isolates })}
        </span>
      )}
    </div>
  );
}
