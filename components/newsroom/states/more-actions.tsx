'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { isolatedText, textIsolates } from '#components/ui/isolated-text.ts';
import { recoveredTo } from '#editorial/desk/bulk.ts';
import { may, maySeeDrafts } from '#editorial/permissions.ts';
import type { Standing } from '#editorial/standing.ts';
import type { Step } from '#editorial/transitions.ts';
import { editionName } from '#messages/edition-name.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import type { Done } from '../client/execute.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { type MenuAction, MenuButton } from '../controls/menu-button.tsx';
import { notify } from '../controls/notices.tsx';
import { useArticleSession } from '../editor/article-session.ts';
import { newsroomHref } from '../shell/places.ts';
import type { Task } from './state-dialogs.tsx';
import type { TakeStep } from './use-steps.ts';

interface Props {
  /** What there is no room for beside it. */
  ahead: MenuAction[];
  possible: ReadonlySet<Step>;
  standing: Standing | null;
  take: TakeStep;
  onTask: (task: Task) => void;
}

/** What is seldom done: behind one button, in words. */
export function MoreActions({ ahead, possible, standing, take, onTask }: Props) {
  const t = useTranslations('states');
  const edition = useEdition();
  const router = useRouter();
  const refusalText = useRefusalText();
  const { article, person, ask } = useArticleSession();
  const isInBin = article.status === 'removed';
  const href = (...rest: string[]) => newsroomHref(editionPrefix(edition), 'articles', ...rest);
  const step = (
    name: 'embargo' | 'unpublish' | 'withdraw' | 'restore' | 'remove',
    onAction: () => void,
  ): MenuAction[] =>
    possible.has(`article.${name}`) ? [{ id: name, label: t(`actions.${name}`), onAction }] : [];

  const openIn = async (other: string) => {
    const result = await ask<Done>('translations', {
      method: 'POST',
      body: JSON.stringify({ edition: other }),
    });
    if (!result.ok) return notify({ text: refusalText(result.refusal), tone: 'wrong' });
    notify({ text: t('opened'), tone: 'done' });
    router.push(href(result.value.id));
  };

  const remove = async () => {
    const refusal = await take({ type: 'article.remove' }, recoveredTo(article.status));
    if (refusal === null) router.push(newsroomHref(editionPrefix(edition), 'desk'));
  };

  const actions: MenuAction[] = [
    ...ahead,
    { id: 'preview', label: t('preview'), href: href(article.id, 'preview') },
    ...(may(person, 'preview.share', article.ownerId) && !isInBin
      ? [{ id: 'share', label: t('share'), onAction: () => onTask('share') }]
      : []),
    ...(maySeeDrafts(person, article.ownerId)
      ? [{ id: 'revisions', label: t('revisions'), href: href(article.id, 'revisions') }]
      : []),
    ...step('embargo', () => onTask('article.embargo')),
    ...(standing?.counterparts ?? [])
      .filter(({ isOpen }) => isOpen)
      .map((one) => ({
        id: one.id,
        label: t.markup('counterpart', {
          ...textIsolates(edition),
          edition: editionName(one.edition),
          headline: isolatedText(one.headline, edition),
        }),
        href: href(one.id),
      })),
    ...(standing?.missingIn ?? []).map((one) => ({
      id: `in-${one}`,
      label: t.markup('translate', { ...textIsolates(edition), edition: editionName(one) }),
      onAction: () => void openIn(one),
    })),
    ...step('restore', () => void take({ type: 'article.restore' })),
    ...step('unpublish', () => onTask('article.unpublish')),
    ...step('withdraw', () => onTask('article.withdraw')),
    ...step('remove', () => void remove()),
    ...(isInBin && may(person, 'bin.erase', article.ownerId)
      ? [{ id: 'erase', label: t('erase'), onAction: () => onTask('erase') }]
      : []),
  ];
  return <MenuButton label={t('more')} name={t('moreName')} actions={actions} />;
}
