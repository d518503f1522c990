import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import type { PeopleRole } from '#editorial/roles.ts';
import { TableHead } from '../controls/table-head.tsx';
import { agoText, timeText } from '../shell/times.ts';
import { InvitationRow } from './invitation-row.tsx';
import { InviteButton } from './invite-button.tsx';
import { PersonMenu } from './person-menu.tsx';

interface Props {
  /** Who is reading. */
  own: string;
  people: {
    id: string;
    name: string;
    email: string;
    role: PeopleRole;
    hasSecondFactor: boolean;
    hasPasskey: boolean;
    lastSeenAt: Date | null;
    disabledAt: Date | null;
  }[];
  invitations: { id: string; name: string; email: string; role: PeopleRole; expiresAt: Date }[];
  now: Date;
}

/** Everybody who works here, and who has been invited. */
export function People({ own, people, invitations, now }: Props) {
  const t = useTranslations('people');
  const edition = useEdition();
  const factorOf = ({ hasSecondFactor, hasPasskey }: Props['people'][number]) =>
    [hasSecondFactor && t('factorCode'), hasPasskey && t('factorPasskey')].filter(Boolean).join(' · ') ||
    t('factorNone');
  return (
    <>
      <div className="newsroom-head">
        <h1 className="newsroom-title grow">{t('title')}</h1>
        <InviteButton />
      </div>
      <table className="people">
        <TableHead columns={[t('name'), t('role'), t('factor'), t('lastSeen')]} actions={t('actions')} />
        <tbody>
          {people.map((person) => (
            <tr key={person.id} data-disabled={person.disabledAt ? '' : undefined}>
              <th scope="row">
                <bdi>{person.name}</bdi>
                {person.id === own && <span className="tag">{t('you')}</span>}
                {person.disabledAt && <span className="tag">{t('disabled')}</span>}
                <bdi className="people-email">{person.email}</bdi>
              </th>
              <td data-label={t('role')}>{t(`roles.${person.role}`)}</td>
              <td data-label={t('factor')}>{factorOf(person)}</td>
              <td data-label={t('lastSeen')}>
                {person.lastSeenAt ? agoText(person.lastSeenAt, now, edition) : t('never')}
              </td>
              <td className="people-menu">
                <PersonMenu
                  id={person.id}
                  name={person.name}
                  role={person.role}
                  isDisabled={person.disabledAt !== null}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {invitations.length > 0 && (
        <section className="account-part">
          <h2 className="account-title">{t('waiting')}</h2>
          <ul className="rows account-body">
            {invitations.map(({ id, name, email, role, expiresAt }) => (
              <InvitationRow
                key={id}
                id={id}
                name={name}
                email={email}
                role={t(`roles.${role}`)}
                until={t('until', { date: timeText(expiresAt, edition, 'short') })}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
