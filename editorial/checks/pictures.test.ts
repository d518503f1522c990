import { describe, expect, test } from 'vitest';
import { checkBlocks } from './blocks.ts';
import { checkPicture } from './pictures.ts';

const paths = { alt: 'heroAlt', itself: 'heroId' };
const codesOf = (known: Parameters<typeof checkPicture>[0], alt: string) =>
  checkPicture(known, alt, paths).map(({ code, path }) => `${code} ${path}`);

describe('a picture', () => {
  test('lacks alternative text only where neither the article nor the library has any', () => {
    expect(codesOf(undefined, '')).toEqual(['alternative-missing heroAlt']);
    expect(codesOf({ alt: ' ', areRightsEnded: false }, ' ')).toEqual(['alternative-missing heroAlt']);
    expect(codesOf({ alt: 'جسر', areRightsEnded: false }, '')).toEqual([]);
    expect(codesOf(undefined, 'جسر')).toEqual([]);
  });

  test('whose rights are over is found, described or not', () => {
    expect(codesOf({ alt: 'جسر', areRightsEnded: true }, '')).toEqual(['rights-ended heroId']);
  });

  test('is found where it stands in the text', () => {
    const figure = {
      type: 'figure' as const,
      attrs: { name: 'bridge', alt: '', caption: '', credit: 'ليلى' },
    };
    const body = { type: 'doc' as const, content: [figure] };
    const known = { bridge: { alt: '', areRightsEnded: true } };
    expect(
      checkBlocks(body, (name) => known[name as 'bridge']).map(({ code, path }) => `${code} ${path}`),
    ).toEqual(['alternative-missing body.content.0.attrs.alt', 'rights-ended body.content.0.attrs.name']);
  });
});
