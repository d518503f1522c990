/**
 * Does one piece of work after the other, each as a task of its own: between two of them the browser paints, and sees to
 * whatever the reader does.
 */
export function inTurn(pieces: (() => void)[]): void {
  const [next, ...rest] = pieces;
  if (!next) return;
  setTimeout(() => {
    // A piece that fails keeps none of the others back.
    inTurn(rest);
    next();
  });
}
