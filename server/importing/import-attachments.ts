import { mediaByIds } from '#db/queries/media.ts';
import type { Actor } from '#editorial/permissions.ts';
import { allow } from '#editorial/refusal.ts';
import { execute } from '../execute.ts';
import { store } from '../store.ts';
import type { ImportOptions } from './import-options.ts';
import { type Outcome, outcomeOf, type ReadOne } from './outcome.ts';
import type { Pictures } from './pictures.ts';

const pictureEnding = /\.(?:jpe?g|png|webp|gif|avif)$/i;

/**
 * Brings the pictures of an archive's own library into ours, with their words where ours has none yet. Other files are
 * left out, and so are pictures that cannot be had.
 */
export async function importAttachments(
  attachments: ReadOne[],
  { actor, pictures, dryRun }: Pick<ImportOptions, 'actor' | 'pictures' | 'dryRun'>,
): Promise<Map<number, Outcome>> {
  const outcomes = new Map<number, Outcome>();
  const leave = (one: ReadOne, reason: string) => {
    const { reading, item, at } = one;
    const about = { raw: reading.raw, externalId: reading.externalId, title: item.title };
    outcomes.set(at, { ...about, result: 'left-out', reason, id: null });
  };
  const wanted = attachments.filter((one) => {
    const ending = /\.[a-z0-9]+$/i.exec(URL.parse(one.item.image)?.pathname ?? '')?.[0] ?? '';
    if (pictureEnding.test(ending)) return true;
    leave(one, `attachment ${ending.toLowerCase() || 'without a file'}`);
    return false;
  });
  const nameOf = ({ item, reading }: ReadOne) => pictures.nameOf(item.image, reading.raw.folder);
  const before = new Set(wanted.filter((one) => nameOf(one) !== null));
  if (!dryRun) {
    const asked = wanted.map(({ item, reading }) => ({ src: item.image, folder: reading.raw.folder }));
    await pictures.gather(asked, actor);
  }
  for (const one of wanted) {
    const id = pictures.idOf(one.item.image, one.reading.raw.folder, '');
    if (id)
      outcomes.set(one.at, outcomeOf(one, allow({ result: before.has(one) ? 'unchanged' : 'made', id })));
    else if (dryRun && !pictures.isPostponed(one.item.image))
      outcomes.set(one.at, outcomeOf(one, allow({ result: 'made', id: null })));
    else leave(one, 'picture that was not brought');
  }
  if (!dryRun) await tellOf(wanted, pictures, actor);
  return outcomes;
}

/** What people wrote in the library since is theirs. */
async function tellOf(wanted: ReadOne[], pictures: Pictures, actor: Actor): Promise<void> {
  const items = new Map(
    wanted.flatMap(({ item, reading }) => {
      const id = pictures.idOf(item.image, reading.raw.folder, '');
      return id && (item.imageAlt || item.imageCaption) ? [[id, item] as const] : [];
    }),
  );
  const rows = await mediaByIds((await store()).read, [...items.keys()]);
  const changes = rows.flatMap(({ id, alt, caption }) => {
    const item = items.get(id);
    const words = {
      ...(!alt && item?.imageAlt && { alt: item.imageAlt }),
      ...(!caption && item?.imageCaption && { caption: item.imageCaption }),
    };
    return Object.keys(words).length > 0
      ? [{ subjectId: id, commands: [{ type: 'media.describe' as const, ...words }] }]
      : [];
  });
  if (changes.length > 0) await execute(actor, changes);
}
