'use client';

import { useTranslations } from 'next-intl';
import { useRefusalText } from '../client/refusal-text.ts';
import { Button } from '../controls/button.tsx';
import { Progress } from '../controls/progress.tsx';
import type { Upload } from './use-uploads.ts';

interface Props {
  uploads: Upload[];
  onRetry: (id: number) => void;
  onDrop: (id: number) => void;
  onClear: () => void;
}

const ended = new Set<Upload['state']>(['done', 'duplicate', 'refused']);

/** The files that were brought, each with how far it has come or why it was not taken. */
export function UploadList({ uploads, onRetry, onDrop, onClear }: Props) {
  const t = useTranslations('library');
  const refusalText = useRefusalText();
  const done = uploads.filter(({ state }) => state === 'done' || state === 'duplicate').length;
  const refused = uploads.filter(({ state }) => state === 'refused').length;
  const isOver = uploads.length > 0 && uploads.every(({ state }) => ended.has(state));
  return (
    <>
      <p role="status" className="sr-only">
        {isOver && t('uploadsOver', { done, refused })}
      </p>
      {uploads.length > 0 && (
        <section aria-label={t('uploads')} className="uploads">
          <ul>
            {uploads.map(({ id, file, state, share, refusal }) => (
              <li key={id} className="upload" data-state={state}>
                <bdi className="upload-name">{file.name}</bdi>
                <div className="upload-state">
                  {state === 'sending' || state === 'checking' ? (
                    <Progress
                      label={file.name}
                      share={share}
                      unknown={state === 'checking' ? t('upload.checking') : undefined}
                    />
                  ) : (
                    <span>
                      {refusal && state === 'refused' ? refusalText(refusal) : t(`upload.${state}`)}
                    </span>
                  )}
                </div>
                {state === 'refused' && refusal?.code !== 'picture-heavy' && (
                  <Button
                    kind="quiet"
                    aria-label={t('retryOf', { name: file.name })}
                    onPress={() => onRetry(id)}
                  >
                    {t('retry')}
                  </Button>
                )}
                <Button
                  kind="quiet"
                  aria-label={t(ended.has(state) ? 'hideOf' : 'cancelOf', { name: file.name })}
                  onPress={() => onDrop(id)}
                >
                  {t(ended.has(state) ? 'hide' : 'cancel')}
                </Button>
              </li>
            ))}
          </ul>
          {done > 1 && (
            <Button kind="quiet" onPress={onClear}>
              {t('hideDone')}
            </Button>
          )}
        </section>
      )}
    </>
  );
}
