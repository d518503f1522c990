'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { isolates } from '#components/ui/isolated.tsx';
import type { DeskRow, Presence } from '#editorial/desk/view.ts';
import type { Refusal } from '#editorial/refusal.ts';
import { editionName } from '#messages/edition-name.ts';
import { editionFormats, isEdition } from '#messages/editions.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { newsroomHref } from '../shell/places.ts';
import { timeText } from '../shell/times.ts';
import { DeskMarks } from './marks.tsx';

interface Props {
  row: DeskRow;
  timeZone: string;
  /** The others who have it open just now. */
  people: Presence['people'];
  isSelected: boolean;
  refusal: Refusal | undefined;
  onToggle: () => void;
}

/** An article on the desk: what it is, where it stands, and who is at it. */
export function DeskRowItem({ row, timeZone, people, isSelected, refusal, onToggle }: Props) {
  const t = useTranslations('desk');
  const edition = useEdition();
  const refusalText = useRefusalText();
  const headline = row.headline || t('untitled');
  const format = isEdition(row.edition) ? editionFormats[row.edition] : undefined;
  const [first] = people;
  return (
    <li className="desk-row" data-article={row.articleId} data-selected={isSelected || undefined}>
      <label className="desk-check">
        <input
          type="checkbox"
          checked={isSelected}
          onChange={onToggle}
          aria-label={t('select', { headline })}
        />
      </label>
      <div className="desk-what">
        <Link
          href={newsroomHref(editionPrefix(edition), 'articles', row.articleId)}
          prefetch={false}
          className="desk-headline"
          dir={format?.dir ?? 'auto'}
        >
          {headline}
        </Link>
        <DeskMarks row={row} timeZone={timeZone} />
        {first && (
          <span className="desk-present">
            {t.rich('present', { name: first.name, others: people.length - 1, ...isolates })}
          </span>
        )}
        {refusal && <span className="field-error">{refusalText(refusal)}</span>}
      </div>
      <div className="desk-facts">
        <span className="desk-fact">
          <bdi>{row.section}</bdi>
          {row.edition !== edition && (
            <>
              {' · '}
              <bdi lang={format?.tag}>{editionName(row.edition)}</bdi>
            </>
          )}
        </span>
        <span className="desk-fact">
          {row.owner === null ? (
            <span className="text-second">{row.wire === null ? t('noOwner') : t('byWire')}</span>
          ) : (
            <bdi>{row.owner}</bdi>
          )}
        </span>
        <span className="desk-fact">{t(`status.${row.status}`)}</span>
        <time className="desk-fact desk-time" dateTime={row.liveAt.toISOString()}>
          {timeText(row.liveAt, edition, 'long-time', timeZone)}
        </time>
      </div>
    </li>
  );
}
