'use client';

import { useTranslations } from 'next-intl';
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { InNewTab } from './new-tab.tsx';

interface Notice {
  text: string;
  tone: 'done' | 'wrong';
  /** Where what it tells of is to be seen; opened beside the newsroom. */
  link?: { text: string; href: string };
  /** What takes back what was done, where that can be. */
  undo?: () => void;
}

const queue = new ToastQueue<Notice>({ maxVisibleToasts: 3 });
const shownMs = 6000;

/** Says what was done, or why it was not; screen readers are told. What can be undone stays until it is closed or used. */
export function notify(notice: Notice): void {
  queue.add(notice, notice.tone === 'wrong' || notice.undo ? {} : { timeout: shownMs });
}

/** Where notices appear. */
export function Notices() {
  const t = useTranslations('notices');
  return (
    <ToastRegion queue={queue} className="notices" aria-label={t('label')}>
      {({ toast }) => (
        <Toast toast={toast} className="notice" data-tone={toast.content.tone}>
          <ToastContent className="grow">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.link && (
            <a href={toast.content.link.href} target="_blank" rel="noopener" className="link-button">
              {toast.content.link.text}
              <InNewTab />
            </a>
          )}
          {toast.content.undo && (
            <Button
              className="link-button"
              onPress={() => {
                toast.content.undo?.();
                queue.close(toast.key);
              }}
            >
              {t('undo')}
            </Button>
          )}
          <Button slot="close" className="link-button">
            {t('close')}
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}
