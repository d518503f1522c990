/** What becomes of a request for an address of the newsroom, decided before anything is drawn. */
export type NewsroomResolution = NewsroomPage | NewsroomRedirect;

export interface NewsroomPage {
  route: string;
  status?: 403 | 404 | 410;
  /** It is drawn as readers' pages are: alone, or inside a page of the newsroom. */
  asReaders?: 'alone' | 'framed';
}

/** What people type for something that has another address. */
interface NewsroomRedirect {
  to: string;
}

export function notThere(edition: string): NewsroomPage {
  return { route: `/${edition}/admin/status/404`, status: 404 };
}
