import { Mark, markInputRule } from '@tiptap/core';
import { languageDirection } from '#arabic/language-direction.ts';
import { languageTag } from '#editorial/body/language-tag.ts';
import { isSafeHref } from '#editorial/body/safe-href.ts';

/** Priorities set the order of marks, the highest outermost: that of `markOrder` in editorial/body/canonical.ts. */
export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (isSafeHref(element.getAttribute('href') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
});

/** A phrase in another language, set in its own direction. */
export const Foreign = Mark.create({
  name: 'foreign',
  priority: 990,
  addAttributes: () => ({ lang: { default: 'en' } }),
  parseHTML: () => [
    {
      tag: 'span[lang]',
      getAttrs: (element) => (languageTag.test(element.getAttribute('lang') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ mark, HTMLAttributes }) => [
    'span',
    { ...HTMLAttributes, dir: languageDirection(mark.attrs.lang) },
    0,
  ],
});

export const Code = Mark.create({
  name: 'code',
  priority: 90,
  code: true,
  exitable: true,
  parseHTML: () => [{ tag: 'code' }],
  renderHTML: () => ['code', { dir: 'ltr' }, 0],
  addInputRules() {
    return [markInputRule({ find: /(?:^|\s)`([^`]+)`$/, type: this.type })];
  },
});
