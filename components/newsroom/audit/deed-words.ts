import { useTranslations } from 'next-intl';
import type { AccountAct, EventType } from '#editorial/events.ts';

type Key<Type> = Type extends `${infer Noun}.${infer Verb}` ? `deed.${Noun}.${Verb}` : never;

/** What an event was, in words; an act on somebody's own account says more than the type that all of them share. */
export function useDeedWords(): (type: EventType, act?: AccountAct | null) => string {
  const t = useTranslations('audit');
  const acts = useTranslations('audit.act');
  return (type, act) => (act ? acts(act) : t(`deed.${type}` as Key<EventType>));
}
