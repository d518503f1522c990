import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fromMarkdown } from '#editorial/body/from-markdown.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import { editionIds } from '#messages/editions.ts';
import { newId } from '../ids.ts';

type Named = { slug: string } & Record<string, string>;

/** db/seed/newsroom/newsroom.yaml: nouns with their name in each edition under the edition's id. */
export interface NewsroomFile {
  reference: string;
  editions: Record<string, { name: string; tagline: string; timeZone: string }>;
  sections: (Named & { parent?: string; tint?: string })[];
  authors: Named[];
  topics: Named[];
  front?: Record<string, string[]>;
}

export function editionCommands({ editions }: NewsroomFile): { id: string; command: CommandInput }[] {
  return Object.entries(editions).map(([id, edition], position) => ({
    id,
    command: { type: 'edition.set', ...edition, position },
  }));
}

/** Sections (parents first), authors and topics; `bios` holds `bioAr` and the like by the author's slug. */
function sectionsOf({ sections }: NewsroomFile, edition: string): { id: string; command: CommandInput }[] {
  const ids = new Map(sections.map(({ slug }) => [slug, newId()]));
  return sections.flatMap(({ slug, parent, tint, ...names }, position) => {
    const name = names[edition];
    if (!name) return [];
    const parentId = parent ? (ids.get(parent) ?? null) : null;
    const command: CommandInput = {
      type: 'section.make',
      edition,
      slug,
      name,
      parentId,
      tint: tint ?? null,
      position,
    };
    return [{ id: ids.get(slug) as string, command }];
  });
}

function peopleAndTopics(
  { authors, topics }: NewsroomFile,
  bios: Record<string, Record<string, string>>,
  edition: string,
): CommandInput[] {
  const suffix = edition.charAt(0).toUpperCase() + edition.slice(1);
  const inEdition = (named: Named[]) =>
    named.flatMap((one): Named[] => (one[edition] ? [{ ...one, name: one[edition] }] : []));
  return [
    ...inEdition(authors).map(
      (author): CommandInput => ({
        type: 'author.make',
        edition,
        slug: author.slug,
        name: author.name ?? '',
        role: author[`role${suffix}`] ?? '',
        bio: bios[author.slug]?.[`bio${suffix}`] ?? '',
      }),
    ),
    ...inEdition(topics).map(
      ({ slug, name = '' }): CommandInput => ({ type: 'topic.make', edition, slug, name }),
    ),
  ];
}

export function peopleAndPlaces(
  file: NewsroomFile,
  bios: Record<string, Record<string, string>>,
): { id: string; command: CommandInput }[] {
  return editionIds.flatMap((edition) => [
    ...sectionsOf(file, edition),
    ...peopleAndTopics(file, bios, edition).map((command) => ({ id: newId(), command })),
  ]);
}

export function tickerCommands(
  ticker: Record<string, { text: string; at: string | Date }[]>,
  shift: number,
): CommandInput[] {
  return Object.entries(ticker).flatMap(([edition, items]) =>
    items.map(
      ({ text, at }): CommandInput => ({
        type: 'ticker.post',
        edition,
        text,
        at: new Date(new Date(at).getTime() + shift),
      }),
    ),
  );
}

const pageOrder = ['about', 'editorial-standards', 'contact', 'privacy'];

export async function pageCommands(folder: string): Promise<CommandInput[]> {
  const commands: CommandInput[] = [];
  for (const edition of await readdir(folder)) {
    for (const name of await readdir(join(folder, edition))) {
      const [, fields = '', body = ''] = (await readFile(join(folder, edition, name), 'utf8')).split(
        /^---$/m,
      );
      const { slug, title } = parse(fields) as { slug: string; title: string };
      const position = pageOrder.indexOf(slug);
      commands.push({
        type: 'page.write',
        edition,
        slug,
        title,
        body: fromMarkdown(body),
        position: Math.max(0, position),
      });
    }
  }
  return commands;
}
