import type { Ground } from './ground.ts';
import type { Options } from './options.ts';
import type { Places } from './places.ts';

/** One number that was measured: a row of the table. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
}

/** What a benchmark gets to work with. */
export interface Context {
  options: Options;
  ground: Ground;
  places: Places;
  /** Says how far it has come; beside the table, never in it. */
  note: (line: string) => void;
}

/** One benchmark, in a file of its own. */
export interface Benchmark {
  name: string;
  about: string;
  /** Throws where what it measured did not do its work: a fast wrong answer is no result. */
  run(context: Context): Promise<Figure[]>;
}

/** What became of one: its figures, or why there are none. */
export interface Outcome {
  name: string;
  about: string;
  seconds: number;
  figures: Figure[];
  error?: string;
}
