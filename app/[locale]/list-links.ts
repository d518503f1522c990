import type { ListPage } from '#editorial/view.ts';

/** The pages before and after a page of a list, for `rel="prev"` and `rel="next"`. */
export function neighbours(
  { number, pages }: Pick<ListPage, 'number' | 'pages'>,
  hrefOfPage: (number: number) => string,
) {
  return {
    href: hrefOfPage(number),
    previous: number > 1 ? hrefOfPage(number - 1) : undefined,
    next: number < pages ? hrefOfPage(number + 1) : undefined,
  };
}
