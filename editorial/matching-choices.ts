import { fold } from '#arabic/fold.ts';
import type { Choice } from './editor-view.ts';

/**
 * The choices whose names hold what was typed, however it is spelt: those that begin with it first, then those in which a
 * word does, and those that hold its words in any order last.
 */
export function matchingChoices<C extends Choice>(choices: readonly C[], typed: string, most: number): C[] {
  const wanted = fold(typed).trim();
  const words = wanted.split(/\s+/);
  const ranked = choices.flatMap((choice) => {
    const name = fold(choice.name);
    const bare = name.replace(/(?<=^| )ال/g, '');
    const rank = [name, bare].some((one) => one.startsWith(wanted))
      ? 0
      : [name, bare].some((one) => one.includes(` ${wanted}`))
        ? 1
        : name.includes(wanted)
          ? 2
          : words.every((word) => name.includes(word))
            ? 3
            : 4;
    return rank === 4 ? [] : [{ choice, rank }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ choice }) => choice);
}
