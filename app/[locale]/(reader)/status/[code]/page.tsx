import { isEdition } from '#messages/editions.ts';
import { StatusView, statusCode } from '../../../status-view.tsx';

interface Props {
  params: Promise<{ locale: string; code: string }>;
}

export default async function Page({ params }: Props) {
  const { locale, code } = await params;
  if (!isEdition(locale)) return null;
  return <StatusView edition={locale} code={statusCode(code)} />;
}
