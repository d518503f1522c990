import { bringFacts, factsOfBody, isBlank } from '#editorial/body/body-facts.ts';
import type { BodyDocument } from '#editorial/body/document.ts';
import { figuresIn } from '#editorial/body/figures.ts';
import type { PictureNames } from '#editorial/body/picture-names.ts';
import { placeFigures } from '#editorial/body/place-figures.ts';
import { allow, type Refusal, type Result } from '#editorial/refusal.ts';
import { editionFormats } from '#messages/editions.ts';
import { execute } from '../execute.ts';
import { newId } from '../ids.ts';
import { carryStemmed } from '../search/stemmed-article.ts';
import { commandsFor, type Placed } from './commands.ts';
import { knownEditionOf } from './edition-of.ts';
import { type Fresh, hashOf } from './fresh.ts';
import type { ImportOptions } from './import-options.ts';
import { broughtBy, leadChanges, leadsTo } from './leads.ts';
import { type BroughtAt, type Outcome, outcomeOfWriting } from './outcome.ts';
import type { Taxonomy } from './taxonomy.ts';

function place(one: Fresh, { taxonomy, pictures, ...options }: ImportOptions): Result<Placed> {
  const { item, externalId, reading } = one;
  const known = knownEditionOf(item, options.locale);
  if (!known.ok) return known;
  const edition = known.value;
  const { folder } = reading.raw;
  const section = item.section || options.section || 'general';
  const sectionName = item.sectionName || (item.section ? item.section : editionFormats[edition].unsorted);
  const body = withPictures(item.body, (src) => pictures.nameOf(src, folder));
  const parentId = taxonomy.sectionAt(edition, item.above);
  return allow({
    item: { ...item, body, status: reading.raw.archived && isBlank(body) ? 'draft' : item.status },
    edition,
    externalId,
    sourceHash: hashOf(one, pictures),
    sectionId: taxonomy.idOf('section', edition, section, sectionName, { parentId }),
    authorIds: item.authors.map((name) => taxonomy.idOf('author', edition, name)),
    topicIds: item.topics.map((name) => taxonomy.idOf('topic', edition, name)),
    heroId: item.image ? pictures.idOf(item.image, folder, item.imageCredit) : null,
  });
}

/** The body with the library's pictures. Where none is left out its words are the same, and are not worked out again. */
function withPictures(body: BodyDocument, nameOf: PictureNames): BodyDocument {
  const placed = placeFigures(body, nameOf);
  if (placed !== body && figuresIn(placed).length === figuresIn(body).length) {
    bringFacts(placed, factsOfBody(body));
    carryStemmed(body, placed);
  }
  return placed;
}

/** Makes articles of items, or brings those that they became up to date, with everything that they name. */
export async function carryOut(fresh: Fresh[], options: ImportOptions, now: Date): Promise<BroughtAt> {
  const { actor, taxonomy, dryRun } = options;
  const outcomes = new Map<number, Outcome>();
  let redirects = 0;
  const toDo: { one: Fresh; placed: Placed }[] = [];
  const settle = (one: Fresh, result: Result<{ id: string | null }>) =>
    outcomes.set(one.at, outcomeOfWriting(one, one.known?.id, result));
  for (const one of fresh) {
    const placed = place(one, options);
    if (!placed.ok) settle(one, placed);
    else if (dryRun) {
      redirects += placed.value.item.formerPaths.length;
      settle(one, allow({ id: one.known?.id ?? null }));
    } else toDo.push({ one, placed: placed.value });
  }
  if (dryRun) return { outcomes, redirects };
  await taxonomy.makeMissing(actor);
  const fit = toDo.filter(({ one, placed }) => {
    const refusal = refusalIn(placed, taxonomy);
    if (refusal) settle(one, { ok: false, refusal });
    return !refusal;
  });
  const changes = fit.map(({ one, placed }) => ({
    // An id of its own where old addresses are to lead to it in the same transaction.
    subjectId: one.known?.id ?? (placed.item.formerPaths.length > 0 ? newId() : undefined),
    commands: commandsFor(placed, one.known, now),
    expectedVersion: one.known?.version,
  }));
  const leads = fit.flatMap(({ placed }, n) =>
    leadsTo(placed.item, placed.edition, `/a/${changes[n]?.subjectId}`),
  );
  // In one transaction, or an import that is broken off here would leave articles without their old addresses.
  const results = await execute(actor, [...changes, ...leadChanges(leads)], now);
  redirects = broughtBy(results.slice(changes.length));
  for (const [n, { one }] of fit.entries()) settle(one, results[n] as Result<{ id: string }>);
  return { outcomes, redirects };
}

/** Why something that the item names could not be made; undefined: all of it is there. */
function refusalIn({ sectionId, authorIds, topicIds }: Placed, { refused }: Taxonomy): Refusal | undefined {
  const id = [sectionId, ...authorIds, ...topicIds].find((one) => refused.has(one));
  return id === undefined ? undefined : refused.get(id);
}
