import { diffArrays } from 'diff';

/** A stretch of two texts: in both, in the later only (`added`) or in the earlier only (`removed`). */
export interface ChangedRun {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

const words = new Intl.Segmenter('ar', { granularity: 'word' });

/**
 * What became of a text, word by word. Words are the Segmenter's: no rule of ours or of `diff` cuts inside an Arabic one,
 * and a vowel mark or a hamza that changed is a changed word. Both texts are compared in NFC; all runs but the removed
 * ones, joined, are the later text, and all but the added ones the earlier. Where words were replaced, what was removed
 * comes first.
 */
export function wordDifferences(before: string, after: string): ChangedRun[] {
  const changes = diffArrays(segments(before), segments(after));
  const runs: ChangedRun[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    for (const run of parted(removed, added)) push(runs, run);
    [removed, added] = ['', ''];
  };
  changes.forEach((change, at) => {
    const text = change.value.join('');
    if (change.removed) removed += text;
    else if (change.added) added += text;
    else if (text.trim() === '' && at > 0 && at < changes.length - 1) {
      // A space that stayed between two words that did not would only chop up what is read.
      removed += text;
      added += text;
    } else {
      close();
      push(runs, { kind: 'same', text });
    }
  });
  close();
  return runs;
}

/** What was replaced by what, without the space that both begin or end with. */
function parted(removed: string, added: string): ChangedRun[] {
  const [start = ''] = /^\s*/.exec(removed) ?? [];
  const head = added.startsWith(start) ? start : '';
  const [was, is] = [removed.slice(head.length), added.slice(head.length)];
  const [end = ''] = /\s*$/.exec(was) ?? [];
  const tail = is.endsWith(end) ? end : '';
  return [
    { kind: 'same', text: head },
    { kind: 'removed', text: was.slice(0, was.length - tail.length) },
    { kind: 'added', text: is.slice(0, is.length - tail.length) },
    { kind: 'same', text: tail },
  ];
}

function push(runs: ChangedRun[], run: ChangedRun): void {
  const last = runs.at(-1);
  if (run.text === '') return;
  if (last?.kind === run.kind) last.text += run.text;
  else runs.push(run);
}

/** How many words are in such runs of a kind; signs and space are none. */
export function wordsIn(runs: readonly ChangedRun[], kind: ChangedRun['kind']): number {
  let count = 0;
  for (const run of runs) if (run.kind === kind) count += wordsOf(run.text).length;
  return count;
}

/** The words of a text as the Segmenter finds them, in NFC, without signs and space. */
export function wordsOf(text: string): string[] {
  return [...words.segment(text.normalize('NFC'))].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment] : [],
  );
}

function segments(text: string): string[] {
  return Array.from(words.segment(text.normalize('NFC')), ({ segment }) => segment);
}
