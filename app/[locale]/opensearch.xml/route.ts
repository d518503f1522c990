import { openSearchAnswer } from '#server/machines/edition-documents.ts';
import { answerOfEdition } from '#server/machines/per-edition.ts';

/** How browsers search another edition. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  return answerOfEdition(locale, '/opensearch.xml', (edition) => openSearchAnswer(request, edition));
}
