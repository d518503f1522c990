import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { isEdition } from '#messages/editions.ts';
import { StatusView, statusCode } from '../../../status-view.tsx';

interface Props {
  params: Promise<{ locale: string; code: string }>;
}

const titles = { 404: 'notFoundTitle', 410: 'goneTitle', 500: 'errorTitle' } as const;

export const generateStaticParams = () => [{ code: '_' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params;
  if (!isEdition(locale)) return {};
  const t = await getTranslations('status');
  return { title: t(titles[statusCode(code)]), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const { locale, code } = await params;
  if (!isEdition(locale)) return null;
  return <StatusView edition={locale} code={statusCode(code)} />;
}
