'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { pageIsAtWork } from '../client/idle.ts';
import { Notices } from '../controls/notices.tsx';

/** What the parts of the interface share in the browser: its language, its way of following links, its notices. */
export function Providers({ locale, children }: { locale: string; children: ReactNode }) {
  const router = useRouter();
  // Whoever drives a browser by a script can know from here on that a press is heard.
  useEffect(() => {
    document.documentElement.dataset.live = '';
    pageIsAtWork();
  }, []);
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={router.push}>
        {children}
        <Notices />
      </RouterProvider>
    </I18nProvider>
  );
}
