import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Imports } from '#components/newsroom/imports/imports.tsx';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { readImports } from '#server/desk/imports.ts';
import { requirePerson } from '#server/session/require.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newsroom'))('imports') };
}

export default async function Page() {
  const person = await requirePerson('imports');
  return (
    <NewsroomFrame person={person}>
      <Imports imports={await readImports()} />
    </NewsroomFrame>
  );
}
