import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuditLog } from '#components/newsroom/audit/audit-log.tsx';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { readAuditFilter } from '#editorial/audit/filter.ts';
import { readAudit } from '#server/desk/audit.ts';
import { requirePerson } from '#server/session/require.ts';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newsroom'))('audit') };
}

export default async function Page({ searchParams }: Props) {
  const [person, given] = [await requirePerson('audit'), await searchParams];
  const filter = readAuditFilter(given);
  return (
    <NewsroomFrame person={person}>
      <AuditLog view={await readAudit(filter)} filter={filter} />
    </NewsroomFrame>
  );
}
