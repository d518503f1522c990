import type { KnownImport } from '#db/queries/articles.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import type { ImportItem } from '#editorial/importing/item.ts';
import type { Status } from '#editorial/status.ts';

export interface Placed {
  item: ImportItem;
  edition: string;
  sectionId: string;
  authorIds: string[];
  topicIds: string[];
  heroId: string | null;
  externalId: string;
  sourceHash: string;
}

/** The commands that make an item an article, or that bring the article it became up to date. */
export function commandsFor(placed: Placed, known: KnownImport | undefined, now: Date): CommandInput[] {
  const { item, edition, externalId, sourceHash } = placed;
  const content = {
    headline: item.title,
    standfirst: item.standfirst,
    kicker: item.kicker,
    place: item.place,
    slug: item.slug,
    sectionId: placed.sectionId,
    authorIds: placed.authorIds,
    topicIds: placed.topicIds,
    body: item.body,
    breaking: item.breaking,
    heroId: placed.heroId,
    heroAlt: item.imageAlt,
    heroCaption: item.imageCaption,
    pair: item.pair || null,
  };
  const updatedAt = item.updatedAt ?? undefined;
  const states = statesOf(item, known?.status ?? 'draft', now);
  const beforeWithdrawal = states.filter((command) => command.type !== 'article.withdraw');
  const withdrawal = states.filter((command) => command.type === 'article.withdraw');
  const published = known?.status === 'published' || states.some(({ type }) => type === 'article.publish');
  const corrections = item.corrections
    .filter(({ text }) => published && !known?.corrections.includes(text))
    .map(({ at, text }) => ({ type: 'article.correct' as const, at, text }));
  if (known) {
    const publishedAt = item.publishedAt && item.publishedAt <= now ? item.publishedAt : undefined;
    const revised: CommandInput = {
      type: 'article.revise',
      content,
      sourceHash,
      ...(known.externalId !== externalId && { externalId }),
      ...(updatedAt && { updatedAt }),
      ...(publishedAt && { publishedAt }),
    };
    return [revised, ...beforeWithdrawal, ...corrections, ...withdrawal];
  }
  const written = { type: 'article.write' as const, edition, content, externalId, sourceHash };
  const touched = updatedAt ? [{ type: 'article.revise' as const, content: {}, updatedAt }] : [];
  return [written, ...beforeWithdrawal, ...touched, ...corrections, ...withdrawal];
}

/**
 * The way from the state that an article is in to the one its file names. What the newsroom withdrew stays withdrawn: a
 * file that says `published` was written before that.
 */
function statesOf(item: ImportItem, from: Status, now: Date): CommandInput[] {
  const at = item.publishedAt ?? undefined;
  const later = at !== undefined && at > now;
  const publish: CommandInput = { type: 'article.publish', ...(at && { at }) };
  switch (item.status) {
    case 'published':
    case 'scheduled':
      if (from === 'published' || from === 'withdrawn') return [];
      return later ? [{ type: 'article.schedule', at }] : [publish];
    case 'withdrawn': {
      if (from === 'withdrawn') return [];
      const withdraw: CommandInput = { type: 'article.withdraw', reason: item.withdrawnReason || 'import' };
      return from === 'published' ? [withdraw] : [publish, withdraw];
    }
    case 'in_review':
      return from === 'draft' ? [{ type: 'article.submit' }] : [];
    case 'draft':
      return [];
  }
}
