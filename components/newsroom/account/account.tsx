import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useEdition } from '#components/ui/edition.ts';
import { agoText, timeText } from '../shell/times.ts';
import { NameForm } from './name-form.tsx';
import { Passkeys } from './passkeys.tsx';
import { PasswordForm } from './password-form.tsx';
import { SecondFactor } from './second-factor.tsx';
import { Sessions } from './sessions.tsx';

interface Props {
  person: { id: string; name: string; email: string; hasSecondFactor: boolean };
  sessions: {
    id: string;
    device: { browser: string | null; system: string | null };
    address: string;
    at: Date;
    isThis: boolean;
  }[];
  passkeys: { id: string; name: string; at: Date | null }[];
  /** Of the recovery codes; null: there is no second factor. */
  codesLeft: number | null;
  now: Date;
}

/** A person's own account: how they are called, how they get in, and where they are. */
export function Account({ person, sessions, passkeys, codesLeft, now }: Props) {
  const t = useTranslations('account');
  const edition = useEdition();
  const deviceText = ({ browser, system }: Props['sessions'][number]['device']) =>
    browser && system ? t('device', { browser, system }) : (browser ?? system ?? t('deviceUnknown'));
  return (
    <>
      <div className="newsroom-head">
        <h1 className="newsroom-title">{t('title')}</h1>
        <bdi className="text-second">{person.email}</bdi>
      </div>
      <Part title={t('nameTitle')}>
        <NameForm id={person.id} name={person.name} />
      </Part>
      <Part title={t('passwordTitle')}>
        <PasswordForm known={[person.name, person.email]} email={person.email} />
      </Part>
      <Part title={t('factorTitle')}>
        <SecondFactor isOn={person.hasSecondFactor} codesLeft={codesLeft} />
      </Part>
      <Part title={t('passkeysTitle')}>
        <Passkeys
          passkeys={passkeys.map(({ id, name, at }) => ({
            id,
            name,
            since: at && t('passkeySince', { date: timeText(at, edition, 'long') }),
          }))}
        />
      </Part>
      <Part title={t('sessionsTitle')}>
        <Sessions
          sessions={sessions.map(({ id, device, address, at, isThis }) => ({
            id,
            isThis,
            address,
            device: deviceText(device),
            lastUsed: t('lastUsed', { when: agoText(at, now, edition) }),
          }))}
        />
      </Part>
      <Part title={t('dataTitle')}>
        <p>{t('dataText')}</p>
        <a className="link-button" href="/api/newsroom/account/held" download>
          {t('dataGet')}
        </a>
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="account-part">
      <h2 className="account-title">{title}</h2>
      <div className="account-body">{children}</div>
    </section>
  );
}
