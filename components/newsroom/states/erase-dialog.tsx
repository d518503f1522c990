'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import { editionFormats, isEdition } from '#messages/editions.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { execute } from '../client/execute.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { notify } from '../controls/notices.tsx';
import { useArticleSession } from '../editor/article-session.ts';
import { newsroomHref } from '../shell/places.ts';
import { StepDialog } from './step-dialog.tsx';

/** The one thing in the newsroom that nothing takes back, and so it asks. */
export function EraseDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('states');
  const edition = useEdition();
  const router = useRouter();
  const refusalText = useRefusalText();
  const { article } = useArticleSession();
  const { id, version } = article;
  // Not through the session, which would draw the page of what is not there any more.
  const submit = async () => {
    const result = await execute({
      subjectId: id,
      expectedVersion: version,
      commands: [{ type: 'bin.erase' }],
    });
    if (!result.ok) {
      notify({ text: refusalText(result.refusal), tone: 'wrong' });
      return result.refusal;
    }
    notify({ text: t('erased'), tone: 'done' });
    router.push(`${newsroomHref(editionPrefix(edition), 'desk')}?status=removed`);
    return null;
  };
  return (
    <StepDialog title={t('erase')} onClose={onClose} onSubmit={submit}>
      <p>{t.rich('eraseAsk', { headline: () => <Headline /> })}</p>
    </StepDialog>
  );
}

/** In the language of its own edition, whatever the interface speaks. */
function Headline() {
  const untitled = useTranslations('desk')('untitled');
  const { edition, content } = useArticleSession().article;
  const format = content.headline && isEdition(edition) ? editionFormats[edition] : null;
  return (
    <bdi lang={format?.tag} dir={format?.dir}>
      <RunningText text={content.headline || untitled} />
    </bdi>
  );
}
