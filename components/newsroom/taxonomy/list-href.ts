/** The addresses of a list's pages, as it is searched now. */
export function listHref(edition: string, query: string): (number: number) => string {
  return (number) => {
    const parameters = new URLSearchParams({ edition });
    if (query !== '') parameters.set('q', query);
    if (number > 1) parameters.set('page', String(number));
    return `?${parameters}`;
  };
}
