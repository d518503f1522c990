import { Fragment } from 'react';
import { useEdition } from '#components/ui/edition.ts';
import { editionFormats } from '#messages/editions.ts';

/**
 * What a right-to-left line would turn about: telephone numbers in groups (+966 11 555 0134) and numbers with a sign
 * before them (−5°C, +12.0). Dates, scores and ranges keep their order by themselves.
 */
const turned = /(\+?\p{Nd}{2,4}(?:[ \u00A0-]\p{Nd}{2,4}){2,}|(?<![\p{L}\p{Nd}])[+\-−±]\p{Nd}[\p{Nd}.,٫٬]*(?:\s?[%‰]|\s?°[CF]?)?)/u;

/** Text of an article, with such runs kept from left to right. */
export function RunningText({ text }: { text: string }) {
  if (editionFormats[useEdition()].dir === 'ltr' || !/\p{Nd}/u.test(text)) return text;
  return text.split(turned).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text that is drawn once
      <bdi key={at} dir="ltr">
        {part}
      </bdi>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={at}>{part}</Fragment>
    ),
  );
}
