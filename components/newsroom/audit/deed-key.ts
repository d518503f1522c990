import type { EventType } from '#editorial/events.ts';

type Parts<Type> = Type extends `${infer Noun}.${infer Verb}` ? `deed.${Noun}.${Verb}` : never;

/** The name of the message that says what an event was: `deed.article.published`. */
export function deedKey(type: EventType): Parts<EventType> {
  return `deed.${type}` as Parts<EventType>;
}
