'use client';

import { useTranslations } from 'next-intl';
import { isolate } from '#arabic/isolate.ts';
import { formatNumber } from '#arabic/numerals.ts';
import { useEdition } from '#components/ui/edition.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import { atWork, type ImportView } from '#editorial/moving-in.ts';
import { editionFormats } from '#messages/editions.ts';
import { Button } from '../controls/button.tsx';
import { Progress } from '../controls/progress.tsx';
import { timeText } from '../shell/times.ts';
import { useChange } from '../taxonomy/use-change.ts';
import { BesideArticles } from './beside-articles.tsx';
import { FaultList } from './fault-list.tsx';
import { fileSize } from './file-size.ts';
import { UnknownFields } from './unknown-fields.tsx';

const counted = ['made', 'changed', 'unchanged', 'left', 'refused'] as const;

interface Props extends ImportView {
  /** It is the one that somebody is here for. */
  isNewest: boolean;
}

/** One import: how far it has come, what it met, and what can be done about it. */
export function ImportRow({ id, name, bytes, isTrial, state, by, at, progress, isNewest }: Props) {
  const t = useTranslations('imports');
  const edition = useEdition();
  const { tag, digits } = editionFormats[edition];
  const { changeAtOnce } = useChange();
  const number = (value: number) => formatNumber(value, { locale: tag, digits });
  const act = (command: CommandInput, text: string) =>
    changeAtOnce({ subjectId: id, commands: [command] }, { text });
  const { counts, faults, summary, beside = [], unknownFields = [] } = progress;
  const isAtWork = atWork.has(state);
  // Nothing of the file was brought, and nothing will be as it is: its fault says why.
  const isUnfit = state === 'failed' && !summary && faults.length > 0;
  const isNothing =
    state === 'done' && !counts.made && !counts.changed && !counts.unchanged && faults.length > 0;
  const file = isolate(name);
  const heading = `import-${id}`;
  const wasLeft = [counts, ...beside.map((one) => one.counts)].some(({ left }) => left);
  const shown = counted.filter((count) => count !== 'left' || wasLeft);
  return (
    <li className="import" data-state={state}>
      <div className="import-head">
        <h2 id={heading} className="import-name">
          <bdi>{name}</bdi>
          {isTrial && <span className="tag">{t('trialMark')}</span>}
        </h2>
        <p className="field-hint">
          {t('sentBy', {
            name: isolate(by || t('nobody')),
            time: timeText(new Date(at), edition, 'long-time'),
            weight: fileSize(bytes, tag, digits),
          })}
        </p>
      </div>
      <p role="status" className="import-state">
        {t(isUnfit || isNothing ? 'unfit' : `state.${state}`)}
      </p>
      {isAtWork && <Progress label={name} share={progress.total > 0 ? progress.at / progress.total : 0} />}
      <dl className="import-counts">
        {shown.map((count) => (
          <div key={count} data-count={count} data-any={Boolean(counts[count]) || undefined}>
            <dt>{t(`counts.${count}`)}</dt>
            <dd>{number(counts[count] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      {beside.length > 0 && <BesideArticles beside={beside} counted={shown} number={number} />}
      {unknownFields.length > 0 && <UnknownFields fields={unknownFields} number={number} />}
      {summary && (
        <details open={state === 'failed'}>
          <summary>{t('terminal')}</summary>
          <pre className="import-words" dir="ltr" lang="en">
            {summary}
          </pre>
        </details>
      )}
      {faults.length > 0 && (
        <details open={isUnfit || isNothing || (isNewest && !isAtWork)}>
          <summary>{t('faults')}</summary>
          <FaultList faults={faults} />
        </details>
      )}
      <div className="import-acts">
        {(state === 'running' || state === 'waiting') && (
          <Button
            aria-describedby={heading}
            onPress={() => act({ type: 'import.stop' }, t('stopping', { file }))}
          >
            {t('stop')}
          </Button>
        )}
        {!isAtWork && state !== 'waiting' && (
          <>
            {!isUnfit && (
              <Button
                aria-describedby={heading}
                onPress={() => act({ type: 'import.resume' }, t('resuming', { file }))}
              >
                {t(isTrial ? 'resumeTrial' : state === 'done' ? 'again' : 'resume')}
              </Button>
            )}
            <a className="link-button" href={`/api/newsroom/imports/${id}/report`} download>
              {t('report')}
            </a>
            <Button
              kind="quiet"
              aria-describedby={heading}
              onPress={() => act({ type: 'import.remove' }, t('removed', { file }))}
            >
              {t('remove')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
