import { attribute, type Element } from './html-elements.ts';

/** The direction that is said of an element, by its attribute or its style; undefined: none is. */
export function directionOfElement(element: Element): 'rtl' | 'ltr' | undefined {
  if (element.attrs.length === 0) return undefined;
  const given = attribute(element, 'dir').trim().toLowerCase();
  if (given === 'rtl' || given === 'ltr') return given;
  const styled = /(?:^|;)\s*direction\s*:\s*(rtl|ltr)\b/i.exec(attribute(element, 'style'))?.[1];
  return styled?.toLowerCase() === 'rtl' ? 'rtl' : styled ? 'ltr' : undefined;
}
