'use client';

import { useTranslations } from 'next-intl';
import { CopyButton } from '../controls/copy-button.tsx';
import { DialogActions } from '../controls/dialog-actions.tsx';

/** The codes for when the authenticator is lost. They are here now and never again. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const t = useTranslations('account');
  const text = codes.join('\n');
  return (
    <>
      <p>{t('codesText')}</p>
      <ol className="codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <DialogActions main={{ label: t('codesKept'), onPress: onKept }}>
        <CopyButton text={text} label={t('copy')} said={t('copied')} />
        <a
          className="button"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download="warraq-codes.txt"
        >
          {t('download')}
        </a>
      </DialogActions>
    </>
  );
}
