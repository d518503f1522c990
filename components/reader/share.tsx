import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { shareLinks } from './share-links.ts';

interface Props {
  id: string;
  headline: string;
  /** The public origin of the portal. */
  origin: string;
}

/**
 * Plain links that work without a script; the buttons come with the element. The short address is there to be copied, and
 * is no link: it would only lead back here by a redirect.
 */
export function Share({ id, headline, origin }: Props) {
  const t = useTranslations('share');
  const url = origin + hrefOf({ page: 'short', id }, useEdition());
  return (
    <section aria-labelledby="share" className="article-end no-print">
      <h2 id="share">{t('label')}</h2>
      <w-share url={url} title={headline}>
        <ul className="flex flex-wrap gap-x-5">
          {shareLinks(url, headline).map(({ to, href }) => (
            <li key={to}>
              <a href={href} className="touch underlined" rel="nofollow">
                {t(to)}
              </a>
            </li>
          ))}
          <li>
            {t('short')}{' '}
            <bdi dir="ltr" className="select-all">
              {url}
            </bdi>
          </li>
        </ul>
        <div className="flex flex-wrap gap-3">
          <button type="button" data-part="share" className="button" hidden>
            {t('share')}
          </button>
          <button
            type="button"
            data-part="copy"
            className="button"
            data-done={t('copied')}
            data-failed={t('notCopied')}
            hidden
          >
            {t('copy')}
          </button>
          <button type="button" data-part="print" className="button" hidden>
            {t('print')}
          </button>
          <span role="status" data-part="status" className="self-center text-label" />
        </div>
      </w-share>
    </section>
  );
}
