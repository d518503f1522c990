'use client';

import { useTranslations } from 'next-intl';
import { AuthorForm } from './author-form.tsx';
import type { AuthorName, PersonName } from './name.ts';
import { NameList, type NameListProps } from './name-list.tsx';

interface Props extends NameListProps<AuthorName> {
  list: NameListProps<AuthorName>['list'] & { people: PersonName[] };
  mayMerge: boolean;
}

/** Under which names articles appear, and whose these are. */
export function AuthorList(asked: Props) {
  const t = useTranslations('taxonomy');
  return (
    <NameList
      {...asked}
      noun="author"
      more={{ title: t('role'), of: ({ role }) => <bdi>{role}</bdi> }}
      again={({ edition, slug, name, role, bio, userId }) => ({
        type: 'author.make',
        edition,
        slug,
        name,
        role,
        bio,
        userId,
      })}
      form={(row, close) => (
        <AuthorForm edition={asked.edition} row={row} people={asked.list.people} onClose={close} />
      )}
    />
  );
}
