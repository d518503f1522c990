import type { Writer } from '#db/doors.ts';
import { allSections } from '#db/queries/taxonomy.ts';
import {
  deleteWireSource,
  forgetWireItems,
  insertWireSource,
  isWatched,
  putWireItems,
  sourceHashesOf,
  updateWireSource,
  wireSource,
} from '#db/queries/wire.ts';
import type { WireCommand } from '#editorial/commands/wire.ts';
import type { EventType, Facts } from '#editorial/events.ts';
import { allow, type Refusal, type Result, refuse } from '#editorial/refusal.ts';
import { dayMs } from '#editorial/wire/due.ts';
import { decideWire, type WireSource } from '#editorial/wire/source.ts';
import { type Effect, effect, type ReadChange, stale } from './effect.ts';

type Note = Extract<WireCommand, { type: 'wire.note' }>;

const happened = {
  'wire.make': 'wire.made',
  'wire.change': 'wire.changed',
  'wire.ask': 'wire.asked',
} as const satisfies Partial<Record<WireCommand['type'], EventType>>;

/** What came longer ago than this is in no feed any more. */
const rememberedMs = 180 * dayMs;

/** Makes, changes or removes a watched source, has it asked, or notes what came of an asking. */
export async function changeWire(
  tx: Writer,
  command: WireCommand,
  { id, expectedVersion }: ReadChange,
  now: Date,
): Promise<Result<Effect>> {
  const before = (await wireSource(tx, id)) ?? null;
  const wrong = before && stale(expectedVersion, before.version);
  if (wrong) return wrong;
  if (command.type === 'wire.remove') {
    if (!before) return refuse('not-found');
    await deleteWireSource(tx, id);
    return effect(id, 'wire.removed', factsOf(before), null);
  }
  const decision = decideWire(before, command, now, id);
  if (!decision.ok) return decision;
  const after = decision.value;
  if (command.type === 'wire.make' || command.type === 'wire.change') {
    const fault = await faultIn(tx, after);
    if (fault) return { ok: false, refusal: fault };
  }
  if (!before) await insertWireSource(tx, after);
  else if (!(await updateWireSource(tx, after, before.version))) return refuse('stale-version');
  if (command.type === 'wire.note') return note(tx, command, before, after, now);
  return effect(id, happened[command.type], before && factsOf(before), factsOf(after), after.version);
}

/** Askings are no events, or the audit log would hold little else; that a source is asked no more is one. */
async function note(
  tx: Writer,
  { items }: Note,
  before: WireSource | null,
  after: WireSource,
  now: Date,
): Promise<Result<Effect>> {
  const { id: sourceId, edition, name: sourceName, version } = after;
  const written = await sourceHashesOf(
    tx,
    items.flatMap(({ articleId }) => articleId ?? []),
  );
  await putWireItems(
    tx,
    items
      // A draft that was refused, or that an editor was faster to touch, does not bear what the item says.
      .filter(({ articleId, content }) => articleId === null || written.get(articleId) === content)
      .map((item) => ({ ...item, sourceId, edition, sourceName, at: now })),
  );
  await forgetWireItems(tx, new Date(now.getTime() - rememberedMs));
  if (before?.isOn && !after.isOn)
    return effect(sourceId, 'wire.stopped', factsOf(before), factsOf(after), version);
  return allow({ done: { id: sourceId, version }, events: [] });
}

async function faultIn(tx: Writer, { id, edition, href, sectionId }: WireSource): Promise<Refusal | null> {
  const section = (await allSections(tx)).find((one) => one.id === sectionId);
  if (section?.edition !== edition) return { code: 'section-unknown', field: 'sectionId' };
  if (await isWatched(tx, edition, href, id)) return { code: 'already-there', field: 'href' };
  return null;
}

function factsOf(source: WireSource): Facts {
  const { edition, name, href, sectionId, everyMinutes, language, credit, isOn } = source;
  return { edition, name, href, sectionId, everyMinutes, language, credit, isOn };
}
