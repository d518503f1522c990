import { hash } from 'node:crypto';
import { formatDate } from '#arabic/dates.ts';
import { excerpt } from '#arabic/excerpt.ts';
import type { ArticleView, Shell } from '#editorial/view.ts';
import { type EditionId, editionFormats } from '#messages/editions.ts';
import { translatorOf } from '#messages/translator.ts';
import { plainText } from './card-text.ts';

/** The size of every card: what the networks ask for. */
export const cardSize = { width: 1200, height: 630 };

export type CardTheme = 'light' | 'dark';

/** All that a card is made of, beside its theme. */
export interface Card {
  edition: EditionId;
  /** The name of the portal. */
  site: string;
  date: string;
  headline: string;
  /** The story's own kicker or the name of its section. */
  kicker: string;
  /** A section's colour by its name in app/tokens.css. */
  tint: string | null;
  /** The edition's word for what is breaking, where the story is. */
  breaking: string | null;
}

/** To be raised with every change of how cards look, so that pictures that are kept elsewhere are asked for again. */
const design = 1;

const longestLine = 44;

type CardArticle = Pick<ArticleView, 'headline' | 'kicker' | 'breaking' | 'path' | 'publishedAt'>;

export async function cardOf(article: CardArticle, { edition }: Shell, id: EditionId): Promise<Card> {
  const { tag, digits, months } = editionFormats[id];
  const { timeZone } = edition;
  const section = article.path.at(-1);
  const t = await translatorOf(id);
  return {
    edition: id,
    site: excerpt(plainText(edition.name), longestLine / 2),
    date: formatDate(article.publishedAt, 'long', { locale: tag, digits, months, timeZone }),
    headline: plainText(article.headline),
    kicker: excerpt(plainText(article.kicker || (section?.name ?? '')), longestLine),
    tint: section?.tint ?? null,
    breaking: article.breaking ? t('breaking.label') : null,
  };
}

/** The same for the same card, another whenever it would look different. */
export function versionOf(card: Card): string {
  return hash('sha256', JSON.stringify([design, card]), 'hex').slice(0, 12);
}

/** Where an article's card lies; with its version, so that it may be kept for as long as anyone likes. */
export function cardHref(id: string, card: Card): string {
  return `/og/${id}.png?v=${versionOf(card)}`;
}
