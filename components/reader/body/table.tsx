import { useTranslations } from 'next-intl';
import { plainText } from '#editorial/body/plain-text.ts';
import type { TableBlock } from '#editorial/body/document.ts';
import { BodyInlines } from './inlines.tsx';

type Cell = TableBlock['content'][number]['content'][number];

/** Digits with their signs and nothing else: +12.0, 2–1, 42.195. Set from left to right wherever they stand. */
const figures = /^[\p{Nd}\s.,:/+\-−–%‰٪٫٬]*\p{Nd}[\p{Nd}\s.,:/+\-−–%‰٪٫٬]*$/u;

/** A table that scrolls inside its own frame where the page is narrower than it. */
export function BodyTable({ table }: { table: TableBlock }) {
  const t = useTranslations('article');
  const [head, ...rows] = table.content;
  const headed = head?.content.every((cell) => cell.type === 'tableHeader');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <div role="group" aria-label={t('table')} tabIndex={0} className="table-frame">
      <table>
        {headed && head && (
          <thead>
            <Row cells={head.content} scope="col" />
          </thead>
        )}
        <tbody>
          {(headed ? rows : table.content).map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a table that is drawn once has no other name for its rows
            <Row key={at} cells={row.content} scope="row" />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ cells, scope }: { cells: Cell[]; scope: 'col' | 'row' }) {
  return (
    <tr>
      {cells.map((cell, at) => {
        const numeric = figures.test(plainText({ type: 'doc', content: cell.content }));
        const content = cell.content.map((paragraph, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <span key={line} className="block" dir={numeric ? 'ltr' : paragraph.attrs?.dir}>
            <BodyInlines inlines={paragraph.content} />
          </span>
        ));
        const attributes = { 'data-figures': numeric || undefined };
        return cell.type === 'tableHeader' ? (
          <th {...attributes} key={at} scope={scope}>
            {content}
          </th>
        ) : (
          <td {...attributes} key={at}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}
