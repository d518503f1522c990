'use client';

import { useTranslations } from 'next-intl';
import { ask } from '../client/execute.ts';
import { MenuButton } from '../controls/menu-button.tsx';
import { newsroomHref } from './places.ts';

/** The name of who is at work; behind it the account, the public site and the way out. */
export function AccountMenu({ name, prefix }: { name: string; prefix: string }) {
  const t = useTranslations('newsroom');
  const signOut = async () => {
    await ask('/api/auth/sign-out', { method: 'POST', body: '{}' });
    // Nothing of what was on the screen may be there for whoever sits down next.
    location.assign(newsroomHref(prefix, 'sign-in'));
  };
  return (
    <MenuButton
      label={<bdi className="truncate">{name}</bdi>}
      actions={[
        { id: 'account', label: t('account'), href: newsroomHref(prefix, 'account') },
        { id: 'site', label: t('site'), href: prefix || '/' },
        { id: 'out', label: t('signOut'), onAction: signOut },
      ]}
    />
  );
}
