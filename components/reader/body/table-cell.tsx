import { type Cell, isFigure } from '#editorial/body/number-cell.ts';
import { BodyInlines } from './inlines.tsx';

interface Props {
  cell: Cell;
  /** Of a heading: the column beneath it or the row beside it. */
  scope: 'col' | 'row';
  /** Whether it stands in a column of figures. */
  aligned: boolean;
}

export function BodyTableCell({ cell, scope, aligned }: Props) {
  const figure = isFigure(cell);
  const lines = cell.content.map((paragraph, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a table that is drawn once has no other name for its lines
    <span key={at} className="block" dir={figure ? 'ltr' : paragraph.attrs?.dir}>
      <BodyInlines inlines={paragraph.content} />
    </span>
  ));
  const figures = aligned || undefined;
  return cell.type === 'tableHeader' ? (
    <th scope={scope} data-figures={figures}>
      {lines}
    </th>
  ) : (
    <td data-figures={figures}>{lines}</td>
  );
}
