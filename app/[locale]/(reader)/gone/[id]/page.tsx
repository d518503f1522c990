import { isEdition } from '#messages/editions.ts';
import { readWithdrawal } from '#server/reads/withdrawal.ts';
import { StatusView } from '../../../status-view.tsx';

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

/** Where a story was that has been withdrawn: why, in its editors' words. */
export default async function Page({ params }: Props) {
  const { locale, id } = await params;
  if (!isEdition(locale)) return null;
  return <StatusView edition={locale} code={410} reason={await readWithdrawal(id)} />;
}
