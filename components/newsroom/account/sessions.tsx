'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { isolatedText } from '#components/ui/isolated-text.ts';
import { ask } from '../client/execute.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { Button } from '../controls/button.tsx';
import { notify } from '../controls/notices.tsx';

interface Session {
  id: string;
  isThis: boolean;
  device: string;
  /** Of the network, `203.0.113.7`; empty where it is not known. */
  address: string;
  lastUsed: string;
}

/** Where a person is signed in; what they do not know of, they end. */
export function Sessions({ sessions }: { sessions: Session[] }) {
  const t = useTranslations('account');
  const edition = useEdition();
  const refusalText = useRefusalText();
  const router = useRouter();

  const end = async (which: { only: string } | { allBut: 'this' }, done: string) => {
    const body = JSON.stringify(which);
    const answer = await ask('/api/newsroom/account/sessions', { method: 'DELETE', body });
    notify(answer.ok ? { text: done, tone: 'done' } : { text: refusalText(answer.refusal), tone: 'wrong' });
    router.refresh();
  };

  return (
    <>
      <ul className="rows">
        {sessions.map(({ id, isThis, device, address, lastUsed }) => (
          <li key={id} className="row">
            <span className="row-words">
              <bdi>{device}</bdi>
              <span className="field-hint">
                {isThis ? t('thisDevice') : lastUsed}
                {address && (
                  <>
                    {' · '}
                    <bdi dir="ltr">{address}</bdi>
                  </>
                )}
              </span>
            </span>
            {!isThis && (
              <Button
                kind="quiet"
                aria-label={t('endSessionOf', { device: isolatedText(device, edition) })}
                onPress={() => end({ only: id }, t('sessionEnded'))}
              >
                {t('endSession')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button className="justify-self-start" onPress={() => end({ allBut: 'this' }, t('othersEnded'))}>
          {t('endOthers')}
        </Button>
      )}
    </>
  );
}
