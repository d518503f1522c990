import { articleAddress } from '#db/queries/addresses.ts';
import { isArticleId } from '#editorial/address.ts';
import { isEdition } from '#messages/editions.ts';
import { readArticle } from '../reads/article.ts';
import { readShell } from '../reads/shell.ts';
import { store } from '../store.ts';
import { cardOf, versionOf } from './card.ts';
import { type DrawnCard, keptCard } from './kept-cards.ts';

interface Asked {
  /** 'dark'; anything else is light. */
  theme: string | null;
  /** As `cardHref` put it into the address. */
  version: string | null;
}

/**
 * The social card of a published article by the name of its file, `{id}.png`; null for whatever else is asked for.
 * `isLasting` says whether the address names this very card and no later one. Throws where no card can be drawn.
 */
export async function socialCard(
  file: string,
  { theme, version }: Asked,
): Promise<(DrawnCard & { isLasting: boolean }) | null> {
  const [id = '', ...ending] = file.split('.');
  if (ending.join('.') !== 'png' || !isArticleId(id)) return null;
  const { read } = await store();
  const found = await articleAddress(read, id);
  if (found?.status !== 'published' || !isEdition(found.edition)) return null;
  const [article, shell] = await Promise.all([readArticle(found.edition, id), readShell(found.edition)]);
  if (!article) return null;
  const card = await cardOf(article, shell, found.edition);
  const drawn = await keptCard(card, theme === 'dark' ? 'dark' : 'light');
  return { ...drawn, isLasting: version === versionOf(card) };
}
