'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { PeopleRole } from '#editorial/roles.ts';
import { NewArticle } from '../desk/late-new-article.ts';
import { PaletteDialog } from './palette-dialog.tsx';
import { usePaletteActions } from './use-palette-actions.ts';

/** The way to everything by keyboard: Ctrl K, or Cmd K on a Mac, on every page of the newsroom. */
export function Palette({ role }: { role: PeopleRole }) {
  const t = useTranslations('palette');
  const router = useRouter();
  const path = usePathname();
  const [isOpen, setOpen] = useState(false);
  const [isMaking, setMaking] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // By where the key is: on an Arabic keyboard it types «ن».
      if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setOpen((open) => !open);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  const actions = usePaletteActions({ role, path, onNew: () => setMaking(true) });
  return (
    <>
      <button type="button" className="nav-link palette-button" onClick={() => setOpen(true)}>
        {t('button')} <kbd className="shortcut">Ctrl K</kbd>
      </button>
      <PaletteDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={actions}
        onChoose={(choice) => {
          setOpen(false);
          if ('href' in choice) router.push(choice.href);
          else choice.run();
        }}
      />
      <NewArticle isOpen={isMaking} onClose={() => setMaking(false)} />
    </>
  );
}
