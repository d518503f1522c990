'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { notify } from '../controls/notices.tsx';
import { inIdleMoment } from './idle.ts';
import { useRefusalText } from './refusal-text.ts';

interface Opened {
  /** Undefined: it is open as long as it is drawn. */
  isOpen?: boolean;
  onClose: () => void;
}

/**
 * What opens at a press, of which the page is drawn without waiting. It is fetched once the page is at work, so that the
 * press need not wait either, nor needs the network. React.lazy would take the whole page away where it cannot be had.
 */
export function late<Props extends Opened>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const part: LatePart<Props> = {
    Here: null,
    async fetch() {
      part.Here ??= await load();
    },
  };
  inIdleMoment(part.fetch);
  return (props) => <Late part={part} props={props} />;
}

interface LatePart<Props> {
  /** Null until it has come. */
  Here: ComponentType<Props> | null;
  fetch(): Promise<void>;
}

function Late<Props extends Opened>({ part, props }: { part: LatePart<Props>; props: Props }) {
  const refusalText = useRefusalText();
  const [, setHere] = useState(false);
  const { isOpen = true, onClose } = props;
  const isMissing = isOpen && part.Here === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one press is answered once
  useEffect(() => {
    if (!isMissing) return;
    part.fetch().then(
      () => setHere(true),
      () => {
        notify({ text: refusalText({ code: 'unreachable' }), tone: 'wrong' });
        onClose();
      },
    );
  }, [isMissing]);
  return part.Here && <part.Here {...props} />;
}
