'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { isolate } from '#arabic/isolate.ts';
import { importEndings } from '#editorial/importing/endings.ts';
import type { Refusal } from '#editorial/refusal.ts';
import { editionName } from '#messages/edition-name.ts';
import { editionIds } from '#messages/editions.ts';
import type { Done } from '../client/execute.ts';
import { sendFile } from '../client/send-file.ts';
import { Button } from '../controls/button.tsx';
import { CheckboxField } from '../controls/checkbox-field.tsx';
import { Progress } from '../controls/progress.tsx';
import { Refused } from '../controls/refused.tsx';
import { Select } from '../controls/select.tsx';

interface Sending {
  name: string;
  /** How much of it has been sent, from 0 to 1. */
  share: number;
}

/** Sends a file to be imported, with what its items do not say themselves. */
export function SendImport() {
  const t = useTranslations('imports');
  const router = useRouter();
  const [edition, setEdition] = useState('any');
  const [isTrial, setTrial] = useState(false);
  const [sending, setSending] = useState<Sending | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const life = useRef(new AbortController());

  useEffect(() => () => life.current.abort(), []);

  const send = async (file: File) => {
    life.current = new AbortController();
    setRefusal(null);
    setSending({ name: file.name, share: 0 });
    const asked = new URLSearchParams({
      ...(edition !== 'any' && { edition }),
      ...(isTrial && { trial: '1' }),
    });
    const result = await sendFile<Done>(
      `/api/newsroom/imports?${asked}`,
      file,
      (share) => setSending({ name: file.name, share }),
      life.current.signal,
    );
    setSending(null);
    if (result.ok) router.refresh();
    else if (!life.current.signal.aborted) setRefusal(result.refusal);
  };

  return (
    <section aria-label={t('send')} className="send-import">
      <p className="text-second">{t('explanation', { endings: isolate(importEndings.join(' ')) })}</p>
      <div className="send-import-choices">
        <Select
          label={t('edition')}
          value={edition}
          onChange={setEdition}
          options={[
            { id: 'any', label: t('byScript') },
            ...editionIds.map((id) => ({ id, label: editionName(id) })),
          ]}
        />
        <CheckboxField isSelected={isTrial} onChange={setTrial}>
          {t('trial')}
        </CheckboxField>
        <FileTrigger
          acceptedFileTypes={[...importEndings]}
          onSelect={(files) => files?.[0] && void send(files[0])}
        >
          <Button kind="main" isDisabled={sending !== null}>
            {t('pick')}
          </Button>
        </FileTrigger>
      </div>
      {sending && (
        <div className="send-import-choices">
          <bdi className="upload-name">{sending.name}</bdi>
          <Progress
            label={sending.name}
            share={sending.share}
            unknown={sending.share < 1 ? undefined : t('taking')}
          />
          <Button kind="quiet" onPress={() => life.current.abort()}>
            {t('cancel')}
          </Button>
        </div>
      )}
      <Refused refusal={refusal} />
    </section>
  );
}
