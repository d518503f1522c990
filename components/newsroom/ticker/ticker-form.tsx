'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { isSafeHref } from '#editorial/body/safe-href.ts';
import type { DeskEdition, TickerDeskItem } from '#editorial/front-desk.ts';
import type { Refusal } from '#editorial/refusal.ts';
import { longestTickerText, tickerLine } from '#editorial/ticker-length.ts';
import { execute } from '../client/execute.ts';
import { useFieldErrors } from '../client/field-errors.ts';
import { Button } from '../controls/button.tsx';
import { CheckboxField } from '../controls/checkbox-field.tsx';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { StoryPicker } from './story-picker.tsx';
import { UntilField } from './until-field.tsx';

const links = ['none', 'article', 'address'] as const;
type LinkKind = (typeof links)[number];

interface Props {
  edition: DeskEdition;
  /** What is changed; null: a new one is posted. */
  item: TickerDeskItem | null;
  onDone: () => void;
}

/** An item of the ticker as it is written. What is refused is told at its field, and nothing that was typed is lost. */
export function TickerForm({ edition, item, onDone }: Props) {
  const t = useTranslations('tickerDesk');
  const router = useRouter();
  const [text, setText] = useState(item?.text ?? '');
  const [kind, setKind] = useState<LinkKind>(item?.article ? 'article' : item?.href ? 'address' : 'none');
  const [article, setArticle] = useState(item?.article ?? null);
  const [href, setHref] = useState(item?.href ?? '');
  const [until, setUntil] = useState(item?.until ?? null);
  const [breaking, setBreaking] = useState(item?.breaking ?? false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { errorAt, problem } = useFieldErrors(refusal);
  const isUnsafe = kind === 'address' && href.trim() !== '' && !isSafeHref(href.trim());

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const content = {
      text,
      articleId: kind === 'article' ? (article?.id ?? null) : null,
      href: kind === 'address' && href.trim() !== '' ? href : null,
      // JSON carries a moment as text, and the door reads it again.
      until: until as Date | null,
      breaking,
    };
    const result = item
      ? await execute({
          subjectId: item.id,
          expectedVersion: item.version,
          commands: [{ type: 'ticker.change', ...content }],
        })
      : await execute({ commands: [{ type: 'ticker.post', edition: edition.id, ...content }] });
    setBusy(false);
    setRefusal(result.ok ? null : result.refusal);
    router.refresh();
    if (!result.ok) return;
    if (!item) clear();
    onDone();
  };

  const clear = () => {
    setText('');
    setKind('none');
    setArticle(null);
    setHref('');
    setUntil(null);
    setBreaking(false);
  };

  const hint = text.length > tickerLine ? 'lengthLong' : 'length';
  return (
    <form onSubmit={submit} className="ticker-form" noValidate>
      <TextField
        label={t('text')}
        lines={2}
        dir={edition.dir}
        value={text}
        onChange={setText}
        maxLength={longestTickerText}
        hint={t(hint, { length: text.length, max: longestTickerText })}
        error={errorAt('text')}
        isRequired
      />
      <Select
        label={t('link')}
        options={links.map((id) => ({ id, label: t(`linkKind.${id}`) }))}
        value={kind}
        onChange={(id) => setKind(id as LinkKind)}
      />
      {kind === 'article' && (
        <StoryPicker edition={edition} chosen={article} onChoose={setArticle} error={errorAt('articleId')} />
      )}
      {kind === 'address' && (
        <TextField
          label={t('address')}
          hint={t('addressHint')}
          dir="ltr"
          inputMode="url"
          value={href}
          onChange={setHref}
          error={isUnsafe ? t('unsafe') : errorAt('href')}
        />
      )}
      <UntilField zone={edition.zone} until={until} onChange={setUntil} error={errorAt('until')} />
      <CheckboxField isSelected={breaking} onChange={setBreaking}>
        {t('breaking')}
      </CheckboxField>
      <p role="alert" className="field-error empty:hidden">
        {problem('text', 'articleId', 'href', 'until')}
      </p>
      <Button kind="main" type="submit" isPending={isBusy} isDisabled={text.trim() === '' || isUnsafe}>
        {t(item ? 'save' : 'submit')}
      </Button>
    </form>
  );
}
