import type { Reader } from './doors.ts';

type Values = Record<string, unknown>;

interface Question<Answer> {
  prepare(): { execute(values: Values): Promise<Answer> };
}

/**
 * A question that is put together once for each door it goes through, and asked with other values each time: for what
 * every cold page asks, since Drizzle takes as long to write a statement with relations as SQLite does to answer it.
 * @param build names what differs with `sql.placeholder`; what else its shape depends on, such as how many ids there are, is
 * given to it as `shape`
 */
export function prepared<Answer, Shape extends string | number = 0>(
  build: (read: Reader, shape: Shape) => Question<Answer>,
): (read: Reader, values: Values, shape?: Shape) => Promise<Answer> {
  const known = new WeakMap<Reader, Map<Shape, ReturnType<Question<Answer>['prepare']>>>();
  return async (read, values, shape = 0 as Shape) => {
    const shapes = known.get(read) ?? new Map();
    known.set(read, shapes);
    const ready = shapes.get(shape) ?? build(read, shape).prepare();
    shapes.set(shape, ready);
    return await ready.execute(values);
  };
}
