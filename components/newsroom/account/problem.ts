'use client';

import { useTranslations } from 'next-intl';
import type { AuthRefusal } from '../client/auth.ts';

/** What is said to somebody whose account was not changed. */
export function useAccountProblem(): (answer: AuthRefusal) => string {
  const t = useTranslations('account');
  return ({ status, code }) => {
    if (status === 429) return t('tooMany');
    if (code === 'INVALID_PASSWORD') return t('wrongPassword');
    if (code === 'INVALID_CODE') return t('wrongCode');
    if (code === 'PASSWORD_GUESSABLE' || code === 'PASSWORD_TOO_SHORT') return t('weakPassword');
    if (code === 'SESSION_NOT_FRESH') return t('notFresh');
    return code === 'NOT_GIVEN' ? t('noPasskeyMade') : t('failed');
  };
}
