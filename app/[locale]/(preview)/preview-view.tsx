import type { ReactNode } from 'react';
import { ArticlePage } from '#components/reader/article-page.tsx';
import { Frame } from '#components/reader/frame.tsx';
import type { Article } from '#editorial/article.ts';
import { previewOf } from '#server/desk/preview.ts';
import { siteUrl } from '#server/env.ts';
import { surroundings } from '../surroundings.ts';

/** An article on the page that readers will see it on. `notice` stands above it where it is not clear what this is. */
export async function PreviewView({ article, notice }: { article: Article; notice?: ReactNode }) {
  const [{ shell, now }, view] = [await surroundings(article.edition), await previewOf(article, new Date())];
  return (
    <>
      <title>{view.headline}</title>
      {notice}
      <Frame
        shell={shell}
        now={now}
        href={view.href}
        counterparts={view.counterparts}
        section={view.path[0]?.slug}
      >
        <ArticlePage article={view} zone={shell.edition.timeZone} origin={siteUrl()} />
      </Frame>
    </>
  );
}
