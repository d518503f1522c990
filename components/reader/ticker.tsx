import { useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon.tsx';
import { Isolated } from '#components/ui/isolated.tsx';
import type { TickerEntry } from '#editorial/view.ts';
import { BreakingMark } from './breaking-mark.tsx';
import { LiveTime } from './live-time.tsx';

interface Props {
  entries: TickerEntry[];
  zone: string;
}

/** The latest news in one line. A plain list that scrolls sideways; the element adds the stepping and the pause. */
export function Ticker({ entries, zone }: Props) {
  const t = useTranslations('ticker');
  return (
    <section className="page" aria-labelledby="ticker">
      <w-ticker className="ticker">
        <h2 id="ticker">{t('heading')}</h2>
        {/* What scrolls is reached by keyboard as well; where nothing in it is a link, the list itself. */}
        <ul aria-labelledby="ticker" tabIndex={entries.some(({ href }) => href) ? undefined : 0}>
          {entries.map((entry) => (
            <li key={entry.id}>
              {entry.href ? (
                <a href={entry.href} className="story">
                  <Words entry={entry} />
                </a>
              ) : (
                <span>
                  <Words entry={entry} />
                </span>
              )}
              <LiveTime at={entry.at} zone={zone} form="time" className="text-fine text-second" />
            </li>
          ))}
        </ul>
        <div data-part="controls" hidden>
          <button type="button" data-part="previous" aria-label={t('previous')}>
            <Icon shape="back" />
          </button>
          <button
            type="button"
            data-part="pause"
            aria-pressed="false"
            aria-label={t('pause')}
            data-label-pause={t('pause')}
            data-label-play={t('play')}
          >
            <Icon shape="pause" className="when-playing" />
            <Icon shape="play" className="when-paused" />
          </button>
          <button type="button" data-part="next" aria-label={t('next')}>
            <Icon shape="forward" />
          </button>
        </div>
      </w-ticker>
    </section>
  );
}

function Words({ entry }: { entry: TickerEntry }) {
  return (
    <>
      {entry.breaking && <BreakingMark />}
      <Isolated>{entry.text}</Isolated>
    </>
  );
}
