'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isolates } from '#components/ui/isolated.tsx';
import { sharedHours } from '#editorial/shared-hours.ts';
import type { SharedLink } from '#editorial/standing.ts';
import { execute } from '../client/execute.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { DialogActions } from '../controls/dialog-actions.tsx';
import { Moment } from '../controls/moment.tsx';
import { notify } from '../controls/notices.tsx';
import { Select } from '../controls/select.tsx';
import { useArticleSession } from '../editor/article-session.ts';
import { NewLink } from './new-link.tsx';

interface Props {
  links: SharedLink[];
  zone: string;
  onChange: () => Promise<void>;
  onClose: () => void;
}

/** The links by which someone without an account may look at the article: to make one, and to take them back. */
export function ShareDialog({ links, zone, onChange, onClose }: Props) {
  const t = useTranslations('states');
  const refusalText = useRefusalText();
  const { ask } = useArticleSession();
  const [hours, setHours] = useState(String(sharedHours[0]));
  const [made, setMade] = useState<string | null>(null);
  const make = async () => {
    const result = await ask<{ token: string }>('links', {
      method: 'POST',
      body: JSON.stringify({ hours: Number(hours) }),
    });
    if (!result.ok) return notify({ text: refusalText(result.refusal), tone: 'wrong' });
    setMade(`${location.origin}/admin/shared/${result.value.token}`);
    await onChange();
  };
  const revoke = async (id: string) => {
    const result = await execute({ subjectId: id, commands: [{ type: 'preview.revoke' }] });
    if (!result.ok) return notify({ text: refusalText(result.refusal), tone: 'wrong' });
    notify({ text: t('revoked'), tone: 'done' });
    setMade(null);
    await onChange();
  };
  return (
    <Dialog title={t('share')} isOpen onClose={onClose}>
      <p>{t('shareIntro')}</p>
      <div className="share-make">
        <Select
          label={t('shareHours')}
          options={sharedHours.map((one) => ({ id: String(one), label: t(`share${one}`) }))}
          value={hours}
          onChange={setHours}
        />
        <Button kind="main" onPress={() => void make()}>
          {t('makeLink')}
        </Button>
      </div>
      {made && <NewLink href={made} />}
      <h3 className="field-label">{t('links')}</h3>
      {links.length === 0 ? (
        <p className="text-second">{t('noLinks')}</p>
      ) : (
        <ul className="share-links">
          {links.map(({ id, by, expiresAt }) => (
            <li key={id}>
              <span>
                {t.rich('linkUntil', {
                  ...isolates,
                  known: by ? 'yes' : 'no',
                  by: by ?? '',
                  time: () => <Moment at={new Date(expiresAt)} zone={zone} />,
                })}
              </span>
              <Button kind="quiet" onPress={() => void revoke(id)}>
                {t('revoke')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <DialogActions out={{ label: t('close'), onPress: onClose }} />
    </Dialog>
  );
}
