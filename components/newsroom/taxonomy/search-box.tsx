'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState, useTransition } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';

const restMs = 200;

/** Searches the list as one types; the address says what is searched for. */
export function SearchBox({ query }: { query: string }) {
  const t = useTranslations('taxonomy');
  const [router, path, parameters] = [useRouter(), usePathname(), useSearchParams()];
  const [typed, setTyped] = useState(query);
  const [isSearching, startSearch] = useTransition();

  useEffect(() => {
    const asked = new URLSearchParams(parameters);
    if (typed.trim() === (asked.get('q') ?? '')) return;
    const rest = setTimeout(() => {
      asked.delete('page');
      if (typed.trim() === '') asked.delete('q');
      else asked.set('q', typed.trim());
      startSearch(() => router.replace(`${path}?${asked}`, { scroll: false }));
    }, restMs);
    return () => clearTimeout(rest);
  }, [typed, parameters, path, router]);

  return (
    <SearchField value={typed} onChange={setTyped} className="list-search" aria-busy={isSearching}>
      <Label className="sr-only">{t('search')}</Label>
      <Input className="input" dir="auto" placeholder={t('search')} />
    </SearchField>
  );
}
