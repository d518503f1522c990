import type { ListPage, Teaser } from '#editorial/view.ts';

/** How many articles a page of a list holds. */
export const pageSize = 20;

export function listPage(teasers: Teaser[], total: number, number: number): ListPage {
  return { teasers, total, number, pages: Math.max(1, Math.ceil(total / pageSize)) };
}

/** The stretch of a list that a page shows. */
export function stretch(number: number): { limit: number; offset: number } {
  return { limit: pageSize, offset: (number - 1) * pageSize };
}
