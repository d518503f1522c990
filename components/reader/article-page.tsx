import { Isolated } from '#components/ui/isolated.tsx';
import { RunningText } from '#components/ui/running-text.tsx';
import type { ArticleView } from '#editorial/view.ts';
import { ArticleHero } from './article-hero.tsx';
import { ArticleMeta } from './article-meta.tsx';
import { Body } from './body/body.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { BreakingMark } from './breaking-mark.tsx';
import { CorrectionsBox } from './corrections-box.tsx';
import { SeeAlso } from './see-also.tsx';
import { Share } from './share.tsx';
import { TopicList } from './topic-list.tsx';

/** The heart of the portal: headline and standfirst carry the page, all else keeps to its place around the text. */
export function ArticlePage({
  article,
  zone,
  origin,
}: {
  article: ArticleView;
  zone: string;
  origin: string;
}) {
  const tint = article.path.at(-1)?.tint ?? null;
  return (
    <>
      <Breadcrumbs path={article.path} here={article.headline} />
      <article className="article" data-tint={tint}>
        <header className="article-head">
          {(article.breaking || article.kicker) && (
            <p className="kicker" data-tint={tint}>
              {article.breaking && <BreakingMark />}
              <RunningText text={article.kicker} />
            </p>
          )}
          <h1 className="headline text-head-1">
            <Isolated>{article.headline}</Isolated>
          </h1>
          {article.standfirst && (
            <p className="standfirst">
              <RunningText text={article.standfirst} />
            </p>
          )}
        </header>
        <ArticleMeta article={article} zone={zone} />
        {article.hero && <ArticleHero hero={article.hero} />}
        <div className="article-text">
          {article.corrections.length > 0 && <CorrectionsBox corrections={article.corrections} zone={zone} />}
          <Body document={article.body} figures={article.figures} />
          {article.topics.length > 0 && <TopicList topics={article.topics} />}
          <Share id={article.id} headline={article.headline} origin={origin} />
        </div>
      </article>
      {article.related.length > 0 && <SeeAlso related={article.related} zone={zone} />}
    </>
  );
}
