import { Picture } from '#components/ui/picture.tsx';
import type { ArticleView } from '#editorial/view.ts';
import { Caption } from './caption.tsx';
import { acrossPhone } from './picture-sizes.ts';

/** The picture that the page opens with, as it was framed. */
export function ArticleHero({ hero }: { hero: NonNullable<ArticleView['hero']> }) {
  return (
    <figure className="article-hero">
      <Picture picture={hero} sizes={`(min-width: 64rem) 56rem, ${acrossPhone}`} eager className="picture" />
      <Caption caption={hero.caption} credit={hero.credit} />
    </figure>
  );
}
