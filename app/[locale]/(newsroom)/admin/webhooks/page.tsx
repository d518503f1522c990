import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { WebhookList } from '#components/newsroom/webhooks/webhook-list.tsx';
import { readWebhooks } from '#server/desk/webhooks.ts';
import { requirePerson } from '#server/session/require.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('webhooks'))('title') };
}

export default async function Page() {
  const person = await requirePerson('webhooks');
  return (
    <NewsroomFrame person={person}>
      <WebhookList webhooks={await readWebhooks()} />
    </NewsroomFrame>
  );
}
