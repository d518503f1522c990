/** What becomes of a request for an address of the newsroom, decided before anything is drawn. */
export interface NewsroomResolution {
  route: string;
  status?: 403 | 404 | 410;
  /** A reader's page that the newsroom shows inside one of its own. */
  isFramed?: boolean;
}

export function notThere(edition: string): NewsroomResolution {
  return { route: `/${edition}/admin/status/404`, status: 404 };
}
