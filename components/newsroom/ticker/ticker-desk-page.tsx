'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DeskEdition, TickerDesk, TickerDeskItem } from '#editorial/front-desk.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { execute } from '../client/execute.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { useFresh } from '../client/use-fresh.ts';
import { Dialog } from '../controls/dialog.tsx';
import { EditionSwitch } from '../controls/edition-switch.tsx';
import { notify } from '../controls/notices.tsx';
import { newsroomHref } from '../shell/places.ts';
import { TickerForm } from './ticker-form.tsx';
import { TickerList } from './ticker-list.tsx';

const freshEveryMs = 5000;

/** Where the items of an edition's ticker are posted, changed and taken off. */
export function TickerDeskPage({ edition, desk }: { edition: DeskEdition; desk: TickerDesk }) {
  const t = useTranslations('tickerDesk');
  const refusalText = useRefusalText();
  const router = useRouter();
  const [edited, setEdited] = useState<TickerDeskItem | null>(null);
  useFresh(freshEveryMs);

  const run = async (id: string, type: 'ticker.drop' | 'ticker.restore') => {
    const result = await execute({ subjectId: id, commands: [{ type }] });
    router.refresh();
    if (!result.ok) return notify({ tone: 'wrong', text: refusalText(result.refusal) });
    if (type === 'ticker.restore') return notify({ tone: 'done', text: t('restored') });
    notify({ tone: 'done', text: t('dropped'), undo: () => void run(id, 'ticker.restore') });
  };

  const address = newsroomHref(editionPrefix(edition.id), 'ticker', 'preview');
  // A frame does not look anew by itself: another address, another look.
  const seen = desk.shown.map(({ id, version }) => `${id}.${version}`).join('-');
  return (
    <div className="ticker-desk">
      <div className="newsroom-head">
        <h1 className="newsroom-title">{t('title')}</h1>
        <EditionSwitch label={t('editions')} edition={edition} />
      </div>
      <section aria-labelledby="ticker-preview">
        <h2 id="ticker-preview" className="front-heading">
          {t('preview')}
        </h2>
        <iframe
          key={seen}
          title={t('preview')}
          src={`${address}?items=${desk.shown.length}`}
          className="ticker-frame"
        />
      </section>
      <div className="ticker-columns">
        <section aria-labelledby="ticker-post">
          <h2 id="ticker-post" className="front-heading">
            {t('post')}
          </h2>
          <TickerForm
            edition={edition}
            item={null}
            onDone={() => notify({ tone: 'done', text: t('posted') })}
          />
        </section>
        <section aria-labelledby="ticker-shown">
          <h2 id="ticker-shown" className="front-heading">
            {t('shown')}
          </h2>
          <TickerList
            items={desk.shown}
            edition={edition}
            onChange={setEdited}
            onDrop={({ id }) => run(id, 'ticker.drop')}
          />
          <h2 className="front-heading">{t('past')}</h2>
          <TickerList items={desk.past} edition={edition} onRestore={({ id }) => run(id, 'ticker.restore')} />
        </section>
      </div>
      <Dialog title={t('change')} isOpen={edited !== null} onClose={() => setEdited(null)}>
        {edited && (
          <TickerForm
            edition={edition}
            item={edited}
            onDone={() => {
              setEdited(null);
              notify({ tone: 'done', text: t('changed') });
            }}
          />
        )}
      </Dialog>
    </div>
  );
}
