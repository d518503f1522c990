import { formatDate } from '#arabic/dates.ts';
import type { WholeArticle } from '#db/queries/feeds.ts';
import { absoluteHref } from '#editorial/body/absolute-href.ts';
import { htmlElement as element, escapedHtml, runningHtml } from '#editorial/body/html-markup.ts';
import { type HtmlPicture, pictureHtml, toHtml } from '#editorial/body/to-html.ts';
import { type EditionId, editionFormats } from '#messages/editions.ts';
import type { translatorOf } from '#messages/translator.ts';

export interface StoryPlace {
  edition: EditionId;
  /** The time zone of the edition. */
  zone: string;
  t: Awaited<ReturnType<typeof translatorOf>>;
  /** The pictures of the stories' texts, by name. */
  pictures: ReadonlyMap<string, HtmlPicture>;
}

type Told = Pick<WholeArticle, 'standfirst' | 'heroCaption' | 'corrections' | 'body'> & {
  /** The address of its own page. */
  href: string;
  hero: (HtmlPicture & { credit: string }) | null;
};

/** A whole story as HTML, in the order of its page: standfirst, picture, what was corrected, text. */
export function storyHtml(story: Told, { edition, zone, t, pictures }: StoryPlace): string {
  const page = editionFormats[edition];
  const { standfirst, hero, corrections } = story;
  const inside = [
    standfirst && element('p', {}, element('strong', {}, runningHtml(standfirst, page))),
    hero && pictureHtml(hero, { caption: story.heroCaption, credit: hero.credit }, page),
    corrections.length > 0 && correctionsHtml(corrections, { edition, zone, t }),
    toHtml(story.body, {
      page,
      absolute: (href) => absoluteHref(href, story.href),
      picture: (name) => pictures.get(name) ?? null,
      embedName: (provider) => t(`embed.${provider}`),
    }),
  ];
  return element('div', { lang: page.tag, dir: page.dir }, inside.filter(Boolean).join('\n'));
}

/** What was wrong and has been put right, said above the text that it corrects. */
function correctionsHtml(
  corrections: Told['corrections'],
  { edition, zone, t }: Omit<StoryPlace, 'pictures'>,
): string {
  const { tag, digits, months, dir } = editionFormats[edition];
  const notes = corrections.map(({ at, kind, text }) => {
    const when = formatDate(at, 'long-time', { locale: tag, digits, months, timeZone: zone });
    const head = element('strong', {}, escapedHtml(t(`article.kinds.${kind}`)));
    const time = element('time', { datetime: at.toISOString() }, escapedHtml(when));
    return element('p', {}, `${head} · ${time}${element('br')}${runningHtml(text, { tag, dir })}`);
  });
  const title = element('h2', {}, escapedHtml(t('article.corrections', { count: corrections.length })));
  return element('aside', {}, title + notes.join(''));
}
