'use client';

import { useState } from 'react';
import { sameValue } from '#editorial/same-value.ts';

/**
 * What stands in a form of a thing that may be read anew while one writes in it: what was written here,
 * and for all else the thing as it is now. What the thing says by itself is no longer held as written,
 * so that a change that is taken back, or somebody else's, is shown.
 * @param base the thing's own values, plain data
 */
export function useTyped<Values extends object>(base: Values) {
  const [typed, setTyped] = useState<Partial<Values>>({});
  const names = Object.keys(typed) as (keyof Values)[];
  const differing = names.filter((name) => !sameValue(typed[name], base[name]));
  if (differing.length < names.length)
    setTyped(Object.fromEntries(differing.map((name) => [name, typed[name]])) as Partial<Values>);

  return {
    values: { ...base, ...typed },
    isChanged: differing.length > 0,
    type: (values: Partial<Values>) => setTyped((all) => ({ ...all, ...values })),
  };
}
