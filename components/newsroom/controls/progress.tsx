'use client';

import { ProgressBar } from 'react-aria-components';

interface Props {
  /** What it is that comes along. */
  label: string;
  /** From 0 to 1. */
  share: number;
  /** What is said instead of a share: how far it is, nobody knows. */
  unknown?: string | undefined;
}

/** How far something has come: a line that fills, and the figure. */
export function Progress({ label, share, unknown }: Props) {
  return (
    <ProgressBar
      aria-label={label}
      value={share * 100}
      isIndeterminate={unknown !== undefined}
      className="progress"
      {...(unknown === undefined ? {} : { valueLabel: unknown })}
    >
      {({ percentage, valueText }) => (
        <>
          <span className="progress-line">
            <span style={{ inlineSize: `${percentage ?? 100}%` }} />
          </span>
          <span className="progress-figure">{unknown ?? valueText}</span>
        </>
      )}
    </ProgressBar>
  );
}
