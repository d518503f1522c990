'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { Places } from '#editorial/front.ts';
import type { FrontDesk } from '#editorial/front-desk.ts';
import type { Refusal, Result } from '#editorial/refusal.ts';
import { type Done, execute } from '../client/execute.ts';

type State = 'kept' | 'keeping' | Refusal;

/** The front page that is being laid out: kept by itself after each change, and never over a colleague's. */
export interface FrontDraft {
  places: Places;
  state: State;
  /** What a colleague kept meanwhile, where that is in the way of one's own; null: nothing is. */
  theirs: Places | null;
  change(next: Places): void;
  /** Takes back the change before; null: there is none. */
  undo: (() => void) | null;
  retry(): void;
  keepMine(): void;
  takeTheirs(): void;
  /** Carries out what needs the draft to be as it is seen, and draws the page anew. */
  run(command: Step): Promise<Result<Done>>;
  /** The same on a version that is known. */
  runAt(version: number, command: Step): Promise<Result<Done>>;
}

type Step = { type: 'front.launch' } | { type: 'front.revert'; launchId: string };

export function useFrontDraft(desk: FrontDesk): FrontDraft {
  const router = useRouter();
  const [mine, setMine] = useState<Places>(desk.draft);
  const [state, setState] = useState<State>('kept');
  const [past, setPast] = useState<Places[]>([]);
  /** The version that the server confirmed last. */
  const [confirmed, setConfirmed] = useState(desk.version);
  const base = useRef(desk.version);
  const waiting = useRef<Places | null>(null);

  const isAhead = state !== 'kept' || desk.version < confirmed;
  const places = isAhead ? mine : desk.draft;
  const version = Math.max(confirmed, desk.version);

  const confirm = (done: Done) => {
    base.current = done.version;
    setConfirmed(done.version);
  };

  const send = async () => {
    setState('keeping');
    while (waiting.current) {
      const sent = waiting.current;
      const result = await execute({
        subjectId: desk.edition,
        expectedVersion: base.current,
        commands: [{ type: 'front.draft', places: [...sent] }],
      });
      if (!result.ok) {
        setState(result.refusal);
        if (result.refusal.code === 'stale-version') router.refresh();
        return;
      }
      confirm(result.value);
      if (waiting.current === sent) waiting.current = null;
    }
    setState('kept');
    router.refresh();
  };

  const keep = (next: Places) => {
    setMine(next);
    waiting.current = next;
    if (state === 'keeping') return;
    if (state === 'kept') base.current = version;
    void send();
  };

  const runAt = async (expectedVersion: number, command: Step) => {
    setMine(places);
    const result = await execute({ subjectId: desk.edition, expectedVersion, commands: [command] });
    if (result.ok) {
      confirm(result.value);
      setPast([]);
    }
    router.refresh();
    return result;
  };

  const isStale = typeof state === 'object' && state.code === 'stale-version';
  const theirs = isStale && desk.version >= Number(state.values?.version ?? 0) ? desk.draft : null;
  const last = past.at(-1);
  return {
    places,
    state,
    theirs,
    change(next) {
      setPast([...past, places]);
      keep(next);
    },
    undo: last
      ? () => {
          setPast(past.slice(0, -1));
          keep(last);
        }
      : null,
    retry: () => void send(),
    keepMine() {
      base.current = desk.version;
      void send();
    },
    takeTheirs() {
      waiting.current = null;
      setPast([]);
      setConfirmed(desk.version);
      setState('kept');
    },
    run: (command) => runAt(version, command),
    runAt,
  };
}
