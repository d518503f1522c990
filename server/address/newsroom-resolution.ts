/** What becomes of a request for an address of the newsroom, decided before anything is drawn. */
export interface NewsroomResolution {
  route: string;
  status?: 403 | 404 | 410;
  /** It is drawn as readers' pages are: alone, or inside a page of the newsroom. */
  asReaders?: 'alone' | 'framed';
}

export function notThere(edition: string): NewsroomResolution {
  return { route: `/${edition}/admin/status/404`, status: 404 };
}
