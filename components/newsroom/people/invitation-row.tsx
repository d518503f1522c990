'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { isolatedText } from '#components/ui/isolated-text.ts';
import { execute } from '../client/execute.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { Button } from '../controls/button.tsx';
import { notify } from '../controls/notices.tsx';

interface Props {
  id: string;
  name: string;
  email: string;
  /** In the interface's words. */
  role: string;
  until: string;
}

export function InvitationRow({ id, name, email, role, until }: Props) {
  const t = useTranslations('people');
  const edition = useEdition();
  const refusalText = useRefusalText();
  const router = useRouter();
  const takeBack = async () => {
    const done = await execute({ subjectId: id, commands: [{ type: 'person.uninvite' }] });
    const text = done.ok ? t('uninvited', { name: isolatedText(name, edition) }) : refusalText(done.refusal);
    notify({ text, tone: done.ok ? 'done' : 'wrong' });
    router.refresh();
  };
  return (
    <li className="row">
      <span className="row-words">
        <bdi>{name}</bdi>
        <span className="field-hint">
          <bdi>{email}</bdi> · {role} · {until}
        </span>
      </span>
      <Button kind="quiet" onPress={takeBack}>
        {t('uninvite')}
      </Button>
    </li>
  );
}
