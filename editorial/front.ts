/** How many places at the top of the front page editors may fill: the lead, three beside it, three beneath. */
export const frontPlaces = 7;

/** What editors laid out, the lead first: article ids, and null where a place is filled by itself. */
export type Places = readonly (string | null)[];

export interface FilledPlace {
  articleId: string;
  /** Nobody chose it: it is the newest that was not on the page yet. */
  isAutomatic: boolean;
}

/** A list of articles as places of the front page: as many as there are, none twice. */
export function placesOf(ids: Places): (string | null)[] {
  const seen = new Set<string>();
  return Array.from({ length: frontPlaces }, (_, at) => {
    const id = ids[at] ?? null;
    if (id === null || seen.has(id)) return null;
    seen.add(id);
    return id;
  });
}

/**
 * The front page as readers see it. What editors chose keeps its place while it is published; every other place is given
 * the newest article that has none yet.
 * @param newest published articles of the edition, newest first
 * @returns one a place; null where there is no article left
 */
export function fillFront(
  places: Places,
  newest: readonly string[],
  isPublished: (id: string) => boolean,
): (FilledPlace | null)[] {
  const chosen = placesOf(places).map((id) => (id !== null && isPublished(id) ? id : null));
  const taken = new Set(chosen);
  const left = [...new Set(newest)].filter((id) => !taken.has(id));
  return chosen.map((id) => {
    const articleId = id ?? left.shift();
    return articleId === undefined ? null : { articleId, isAutomatic: id === null };
  });
}

/** Puts an article into a place. What stood there goes, or changes places with it if it was on the page already. */
export function putInto(places: Places, id: string, at: number): (string | null)[] {
  const from = places.indexOf(id);
  return places.map((one, n) => (n === at ? id : n === from ? (places[at] ?? null) : one));
}

/** Puts an article into a place and moves what follows on by one, up to the first that is filled by itself. */
export function pushInto(places: Places, id: string, at: number): (string | null)[] {
  const others = places.map((one) => (one === id ? null : one));
  const gap = others.indexOf(null, at);
  const end = gap < 0 ? others.length - 1 : gap;
  return [...others.slice(0, at), id, ...others.slice(at, end), ...others.slice(end + 1)];
}

/** Leaves a place to be filled by itself. */
export function leaveOpen(places: Places, at: number): (string | null)[] {
  return places.map((one, n) => (n === at ? null : one));
}

export function exchange(places: Places, one: number, other: number): (string | null)[] {
  return places.map((id, n) => (n === one ? places[other] : n === other ? places[one] : id) ?? null);
}

export function isSameFront(one: Places, other: Places): boolean {
  return placesOf(one).every((id, at) => id === placesOf(other)[at]);
}
