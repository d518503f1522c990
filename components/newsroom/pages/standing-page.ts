import type { BodyDocument } from '#editorial/body/document.ts';

/** A page that is no article, as the server has it. */
export interface StandingPage {
  id: string;
  edition: string;
  slug: string;
  title: string;
  body: BodyDocument;
  version: number;
}
