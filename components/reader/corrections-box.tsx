import { useTranslations } from 'next-intl';
import { RunningText } from '#components/ui/running-text.tsx';
import type { ArticleView } from '#editorial/view.ts';
import { When } from './when.tsx';

/** What was wrong and has been put right, said above the text that it corrects. */
export function CorrectionsBox({
  corrections,
  zone,
}: {
  corrections: ArticleView['corrections'];
  zone: string;
}) {
  const t = useTranslations('article');
  return (
    <section aria-labelledby="corrections" className="corrections-box">
      <h2 id="corrections">{t('corrections', { count: corrections.length })}</h2>
      {corrections.map(({ id, at, kind, text }) => (
        <p key={id}>
          <span className="block text-fine text-second">
            <strong>{t(`kinds.${kind}`)}</strong> · <When at={at} zone={zone} form="long-time" />
          </span>
          <RunningText text={text} />
        </p>
      ))}
    </section>
  );
}
