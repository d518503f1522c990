import { useTranslations } from 'next-intl';
import { Isolated } from '#components/ui/isolated.tsx';
import type { EmbedBlock } from '#editorial/body/document.ts';
import { embedOf } from '#editorial/body/embeds.ts';

/**
 * A video or a post that lies elsewhere: a link to it, and a button that shows it here. Nothing is asked of the other
 * site before a reader presses it.
 */
export function BodyEmbed({ embed }: { embed: EmbedBlock }) {
  const t = useTranslations('embed');
  const { href, title } = embed.attrs;
  const found = embedOf(href);
  if (!found) return null;
  const { provider, src } = found;
  const source = provider === 'file' ? { video: src } : { frame: src };
  return (
    <w-embed className="embed" data-provider={provider} {...source} name={title || t(provider)}>
      <p className="embed-from">{t(provider)}</p>
      <a href={href} className="embed-title">
        <Isolated>{title || href}</Isolated>
      </a>
      <div data-part="offer" className="embed-offer" hidden>
        <button type="button" data-part="show" className="button">
          {t('show')}
        </button>
        <p className="embed-note">{t('note', { site: new URL(src).hostname })}</p>
      </div>
    </w-embed>
  );
}
