import { searchHref } from '#components/reader/search-href.ts';
import type { FoundStory } from '#editorial/view.ts';
import { answer } from '#server/api/answer.ts';
import type { SearchAnswer } from '#server/api/answers.ts';
import { answered } from '#server/api/problem.ts';
import { siteUrl } from '#server/env.ts';
import { parametersOf, searchParameters } from '#server/reads/parameters.ts';
import { searchArticles } from '#server/reads/search.ts';
import { searchRequest } from '#server/reads/search-request.ts';

export { OPTIONS } from '#server/api/answer.ts';

const keptSeconds = 30;

/** Searches an edition. What the parameters may be stands in server/reads/parameters.ts. */
export function GET(request: Request): Promise<Response> {
  return answered(request, async () => {
    const asked = parametersOf(searchParameters, new URL(request.url).searchParams);
    const { total, isMore, stories, suggestion } = await searchArticles(
      (await searchRequest(asked)).request,
      new Date(),
    );
    const { q: _, limit: _limit, offset: _offset, locale, ...filters } = asked;
    const better = suggestion
      ? { query: suggestion, href: searchHref(locale, { ...filters, q: suggestion }) }
      : null;
    const found: SearchAnswer = { total, isMore, items: stories.map(item), suggestion: better };
    return answer(request, found, keptSeconds);
  });
}

function item({ teaser, externalId, highlights }: FoundStory): SearchAnswer['items'][number] {
  return {
    id: teaser.id,
    externalId,
    title: teaser.headline,
    url: siteUrl() + teaser.href,
    section: teaser.section.slug,
    publishedAt: teaser.publishedAt.toISOString(),
    excerpt: highlights.excerpt.map(({ text }) => text).join(''),
    highlights,
  };
}
