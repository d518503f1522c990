'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useEdition } from '#components/ui/edition.ts';
import { isolatedText } from '#components/ui/isolated-text.ts';
import { type AuthAnswer, askAuth } from '../client/auth.ts';
import { addPasskey } from '../client/passkey.ts';
import { Button } from '../controls/button.tsx';
import { MenuButton } from '../controls/menu-button.tsx';
import { notify } from '../controls/notices.tsx';
import { PasskeyName } from './passkey-name.tsx';
import { useAccountProblem } from './problem.ts';

interface Passkey {
  id: string;
  name: string;
  since: string | null;
}

/** The passkeys of a person: a new one gets a name, so that the right one is removed when a device is lost. */
export function Passkeys({ passkeys }: { passkeys: Passkey[] }) {
  const t = useTranslations('account');
  const edition = useEdition();
  const problemText = useAccountProblem();
  const router = useRouter();
  const [naming, setNaming] = useState<Passkey | 'new' | null>(null);

  const say = (answer: AuthAnswer<unknown>, done: string) => {
    notify(answer.ok ? { text: done, tone: 'done' } : { text: problemText(answer), tone: 'wrong' });
    if (answer.ok) router.refresh();
  };
  const named = async (name: string) => {
    const at = naming;
    setNaming(null);
    if (at === 'new') say(await addPasskey(name), t('passkeyAdded'));
    else if (at) say(await askAuth('passkey/update-passkey', { id: at.id, name }), t('renamed'));
  };
  const remove = async (id: string) =>
    say(await askAuth('passkey/delete-passkey', { id }), t('passkeyRemoved'));

  return (
    <>
      <p>{t('passkeysText')}</p>
      {passkeys.length === 0 && <p className="field-hint">{t('noPasskeys')}</p>}
      <ul className="rows">
        {passkeys.map((passkey) => (
          <li key={passkey.id} className="row">
            <span className="row-words">
              <bdi>{passkey.name || t('passkeyUnnamed')}</bdi>
              {passkey.since && <span className="field-hint">{passkey.since}</span>}
            </span>
            <MenuButton
              label="⋯"
              name={t('manage', { name: isolatedText(passkey.name || t('passkeyUnnamed'), edition) })}
              actions={[
                { id: 'rename', label: t('rename'), onAction: () => setNaming(passkey) },
                { id: 'remove', label: t('remove'), onAction: () => remove(passkey.id) },
              ]}
            />
          </li>
        ))}
      </ul>
      <Button className="justify-self-start" onPress={() => setNaming('new')}>
        {t('addPasskey')}
      </Button>
      <PasskeyName
        key={naming === null ? '' : naming === 'new' ? 'new' : naming.id}
        name={naming === null ? null : naming === 'new' ? '' : naming.name}
        onName={named}
        onClose={() => setNaming(null)}
      />
    </>
  );
}
