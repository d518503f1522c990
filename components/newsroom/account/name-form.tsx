'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { execute } from '../client/execute.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { Button } from '../controls/button.tsx';
import { notify } from '../controls/notices.tsx';
import { TextField } from '../controls/text-field.tsx';

export function NameForm({ id, name: before }: { id: string; name: string }) {
  const t = useTranslations('account');
  const refusalText = useRefusalText();
  const router = useRouter();
  const [name, setName] = useState(before);
  const [error, setError] = useState<string>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await execute({ subjectId: id, commands: [{ type: 'person.rename', name }] });
    setError(done.ok ? undefined : refusalText(done.refusal));
    if (!done.ok) return;
    notify({ text: t('saved'), tone: 'done' });
    router.refresh();
  };

  return (
    <form onSubmit={submit} className="grid gap-3" noValidate>
      <TextField
        label={t('name')}
        autoComplete="name"
        value={name}
        onChange={setName}
        error={error}
        dir="auto"
        isRequired
      />
      <Button type="submit" className="justify-self-start">
        {t('save')}
      </Button>
    </form>
  );
}
