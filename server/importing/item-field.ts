import type { ImportItem } from '#editorial/importing/item.ts';
import type { Refusal } from '#editorial/refusal.ts';

/** What an item calls the fields of the article that it becomes, where it calls them something else. */
const names: Partial<Record<string, keyof ImportItem>> = {
  headline: 'title',
  sectionId: 'section',
  authorIds: 'authors',
  topicIds: 'topics',
  heroId: 'image',
  heroAlt: 'imageAlt',
  heroCaption: 'imageCaption',
  reason: 'withdrawnReason',
};

/** A refusal of an article at the field of its item, where whoever imports it finds what is wrong. */
export function atItemField({ field, ...refusal }: Refusal): Refusal {
  if (field === undefined) return refusal;
  const [first = '', ...rest] = field.replace(/^content\./, '').split('.');
  return { ...refusal, field: [names[first] ?? first, ...rest].join('.') };
}
