import { diffArrays } from 'diff';
import { type ChangedRun, wordDifferences, wordsIn } from '#arabic/word-differences.ts';
import type { ArticleContent } from './article.ts';
import type { BodyDocument } from './body/document.ts';
import { type Piece, piecesOf } from './body/pieces.ts';
import { pairedPieces } from './paired-pieces.ts';

const textFields = [
  'headline',
  'standfirst',
  'kicker',
  'place',
  'slug',
  'seoTitle',
  'heroAlt',
  'heroCaption',
] as const;
const idFields = ['sectionId', 'authorIds', 'topicIds', 'heroId'] as const;

/** A field that is not what it was: a text word by word, ids one a run (their names are the caller's), or a yes or no. */
export type FieldDifference =
  | { field: (typeof textFields)[number]; kind: 'text'; runs: ChangedRun[] }
  | { field: (typeof idFields)[number]; kind: 'ids'; runs: ChangedRun[] }
  | { field: 'breaking'; kind: 'flag'; after: boolean };

/** A piece of the body. `reshaped`: the words are the same, but not their form (bold, a link, a heading's level). */
export interface PieceDifference {
  change: 'same' | 'changed' | 'reshaped' | 'added' | 'removed';
  /** The type of the block, in the later body where it is in both. */
  kind: string;
  runs: ChangedRun[];
}

export interface Differences {
  fields: FieldDifference[];
  /** The whole body in its order, what did not change with it. */
  body: PieceDifference[];
  /** Words of fields and body that are in one of the two only. */
  added: number;
  removed: number;
}

/** What became of an article between two of its contents: by field, and in the body by block and word. */
export function differencesOf(before: ArticleContent, after: ArticleContent): Differences {
  const fields = fieldDifferences(before, after);
  const body = bodyDifferences(before.body, after.body);
  const runs = [
    ...fields.flatMap((one) => (one.kind === 'text' ? one.runs : [])),
    ...body.flatMap((one) => one.runs),
  ];
  return { fields, body, added: wordsIn(runs, 'added'), removed: wordsIn(runs, 'removed') };
}

/** True where nothing that a reader or an editor sees differs. */
export function isUnchanged({ fields, body }: Differences): boolean {
  return fields.length === 0 && body.every(({ change }) => change === 'same');
}

function fieldDifferences(before: ArticleContent, after: ArticleContent): FieldDifference[] {
  const texts = textFields.flatMap((field): FieldDifference[] =>
    before[field] === after[field]
      ? []
      : [{ field, kind: 'text', runs: wordDifferences(before[field], after[field]) }],
  );
  const ids = idFields.flatMap((field): FieldDifference[] => {
    const runs = idDifferences(idsIn(before[field]), idsIn(after[field]));
    return runs.some(({ kind }) => kind !== 'same') ? [{ field, kind: 'ids', runs }] : [];
  });
  const flags: FieldDifference[] =
    before.breaking === after.breaking ? [] : [{ field: 'breaking', kind: 'flag', after: after.breaking }];
  return [...texts, ...ids, ...flags];
}

function idsIn(value: string | string[] | null): string[] {
  return value === null ? [] : [value].flat();
}

function idDifferences(before: string[], after: string[]): ChangedRun[] {
  return diffArrays(before, after).flatMap(({ value, added, removed }) =>
    value.map((text): ChangedRun => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text })),
  );
}

/** Pieces that are word for word the same hold the rest in place; between them, pieces that are alike are one changed. */
function bodyDifferences(before: BodyDocument, after: BodyDocument): PieceDifference[] {
  const [earlier, later] = [piecesOf(before), piecesOf(after)];
  const comparator = (a: Piece, b: Piece) => a.text === b.text && a.kind === b.kind && a.form === b.form;
  const differences: PieceDifference[] = [];
  let removed: Piece[] = [];
  let added: Piece[] = [];
  const close = () => {
    for (const [was, is] of pairedPieces(removed, added)) differences.push(pieceDifference(was, is));
    removed = [];
    added = [];
  };
  for (const change of diffArrays(earlier, later, { comparator })) {
    if (change.removed) removed.push(...change.value);
    else if (change.added) added.push(...change.value);
    else {
      close();
      for (const { kind, text } of change.value)
        differences.push({ change: 'same', kind, runs: [{ kind: 'same', text }] });
    }
  }
  close();
  return differences;
}

function pieceDifference(was: Piece | null, is: Piece | null): PieceDifference {
  const kind = (is ?? was)?.kind ?? '';
  if (!was || !is) {
    const change = was ? 'removed' : 'added';
    return { change, kind, runs: [{ kind: change, text: (was ?? is)?.text ?? '' }] };
  }
  const runs = wordDifferences(was.text, is.text);
  return { change: runs.every((run) => run.kind === 'same') ? 'reshaped' : 'changed', kind, runs };
}
