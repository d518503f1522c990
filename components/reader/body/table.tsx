import { useTranslations } from 'next-intl';
import type { TableBlock } from '#editorial/body/document.ts';
import { type Cell, isFigure } from '#editorial/body/number-cell.ts';
import { BodyTableCell } from './table-cell.tsx';

/** A table that scrolls inside its own frame where the page is narrower than it. */
export function BodyTable({ table }: { table: TableBlock }) {
  const t = useTranslations('article');
  const [head, ...others] = table.content;
  const headed = head?.content.every((cell) => cell.type === 'tableHeader');
  const rows = headed ? others : table.content;
  const ofFigures = (column: number) =>
    rows.every(({ content }) => content[column] && isFigure(content[column]));
  const aligned = (table.content[0]?.content ?? []).map((_, column) => ofFigures(column));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table in a frame is no set of fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <div role="group" aria-label={t('table')} tabIndex={0} className="table-frame">
      <table>
        {headed && head && (
          <thead>
            <Row cells={head.content} scope="col" aligned={aligned} />
          </thead>
        )}
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a table that is drawn once has no other name for its rows
            <Row key={at} cells={row.content} scope="row" aligned={aligned} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ cells, scope, aligned }: { cells: Cell[]; scope: 'col' | 'row'; aligned: boolean[] }) {
  return (
    <tr>
      {cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <BodyTableCell key={at} cell={cell} scope={scope} aligned={aligned[at] ?? false} />
      ))}
    </tr>
  );
}
