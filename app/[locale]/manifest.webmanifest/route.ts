import { manifestAnswer } from '#server/machines/edition-documents.ts';
import { answerOfEdition } from '#server/machines/per-edition.ts';

/** The manifest by which another edition is installed. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  return answerOfEdition(locale, '/manifest.webmanifest', (edition) => manifestAnswer(request, edition));
}
