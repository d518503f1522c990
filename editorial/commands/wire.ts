import { z } from 'zod';
import { languageTag } from '../body/language-tag.ts';
import { intervals } from '../wire/due.ts';
import { wireFaults } from '../wire/faults.ts';
import { filledLine, id, line } from './fields.ts';

/** The address of a feed: on the web, and without a name and password, which would stand here for all to read. */
const href = filledLine(2000).refine(isFeedAddress, { error: 'address-unfit' });

const source = {
  name: filledLine(80),
  href,
  sectionId: id,
  everyMinutes: z.int().min(intervals[0]).max(1440),
  /** Of its texts, where that is not the edition's. */
  language: z.string().regex(languageTag).nullable(),
  /** How its drafts name it; empty: by its name. */
  credit: line(120),
  isOn: z.boolean(),
};

const digest = z.string().max(64);

/** The commands on watched sources. What a change leaves out stays as it is. */
export const wireCommands = [
  z.object({
    type: z.literal('wire.make'),
    edition: id,
    ...source,
    everyMinutes: source.everyMinutes.default(15),
    language: source.language.default(null),
    credit: source.credit.default(''),
    isOn: source.isOn.default(true),
  }),
  z.object({ type: z.literal('wire.change'), ...z.object(source).partial().shape }),
  z.object({ type: z.literal('wire.remove') }),
  /** Has it asked now, and not only when it is due. */
  z.object({ type: z.literal('wire.ask') }),
  /** What came of an asking, and the items whose story is here by now. */
  z.object({
    type: z.literal('wire.note'),
    outcome: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('answered'), etag: line(500), lastModified: line(100) }),
      z.object({ kind: z.literal('unchanged') }),
      z.object({
        kind: z.literal('failed'),
        fault: z.enum(wireFaults),
        detail: line(200),
        /** For how many milliseconds it asked to be left alone. */
        restMs: z.number().min(0).nullable(),
      }),
    ]),
    items: z
      .array(
        z.object({
          guid: digest,
          href: z.string().max(2048),
          link: digest,
          title: digest,
          content: digest,
          articleId: id.nullable(),
          /** The version that the wire left the draft at. */
          articleVersion: z.int().min(0),
        }),
      )
      .default([]),
  }),
] as const;

export type WireCommand = z.infer<(typeof wireCommands)[number]>;

function isFeedAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}
