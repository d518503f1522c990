'use client';

import { RunningText } from '#components/ui/running-text.tsx';
import { editionFormats, isEdition } from '#messages/editions.ts';
import { useArticleSession } from '../editor/article-session.ts';

/** What readers are told, in the language and direction of their edition. */
export function CorrectionText({ text, id }: { text: string; id?: string }) {
  const { edition } = useArticleSession().article;
  const format = isEdition(edition) ? editionFormats[edition] : null;
  return (
    <p id={id} lang={format?.tag} dir={format?.dir ?? 'auto'} className="correction-text">
      <RunningText text={text} />
    </p>
  );
}
