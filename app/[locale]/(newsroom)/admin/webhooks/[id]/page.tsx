import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { DeliveryLog } from '#components/newsroom/webhooks/delivery-log.tsx';
import { readDeliveries } from '#server/desk/webhooks.ts';
import { requirePerson } from '#server/session/require.ts';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('webhooks'))('logTitle') };
}

export default async function Page({ params }: Props) {
  const person = await requirePerson('webhooks');
  const found = await readDeliveries((await params).id);
  if (!found) notFound();
  return (
    <NewsroomFrame person={person}>
      <DeliveryLog {...found} now={new Date()} />
    </NewsroomFrame>
  );
}
