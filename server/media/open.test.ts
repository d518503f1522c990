import { describe, expect, test } from 'vitest';
import { openPicture } from './open.ts';
import { PictureRefused } from './picture-refused.ts';
import { sniffed } from './sniff.ts';
import { blankPng, movingGif, photograph } from './test-pictures.ts';

const refusalOf = async (bytes: Uint8Array) => {
  try {
    await openPicture(bytes);
    return 'opened';
  } catch (error) {
    if (error instanceof PictureRefused) return error.refusal.code;
    throw error;
  }
};
const svg = Buffer.from(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
);
const page = Buffer.from('<!doctype html><script>alert(1)</script>');
const jpegHead = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);

describe('a picture', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
    'in %s is known by its bytes',
    async (format) => {
      const bytes = await photograph(60, 40).toFormat(format).toBuffer();
      expect(sniffed(bytes)).toBe(format);
      expect(await openPicture(bytes)).toMatchObject({ format, width: 60, height: 40 });
    },
  );

  test('has the size in which it is seen, not the one in which its camera was held', async () => {
    const bytes = await photograph(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await openPicture(bytes)).toMatchObject({ width: 40, height: 60 });
  });

  test('of a hundred megapixels is opened, and of a row more is not', async () => {
    expect(await refusalOf(blankPng(10_000, 10_000))).toBe('opened');
    expect(await refusalOf(blankPng(10_000, 10_001))).toBe('picture-large');
  });

  test('that moves is opened as long as its frames are few', async () => {
    expect(await refusalOf(movingGif(500))).toBe('opened');
  });
});

describe('what is no picture that we take', () => {
  test.each([
    ['a web page', page],
    ['a drawing', svg],
    ['a drawing after white space', Buffer.concat([Buffer.from('\n  '), svg])],
    ['a bitmap', Buffer.from('BM\x46\0\0\0\0\0\0\0\x36\0\0\0', 'latin1')],
    ['a document', Buffer.from('%PDF-1.7\n')],
    ['nothing', Buffer.alloc(0)],
    ['a few bytes', Buffer.from([0xff])],
    ['HEIC, which is no AVIF', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
  ])('%s', async (_what, bytes) => {
    expect(await refusalOf(bytes)).toBe('picture-format');
  });

  test('a TIFF', async () => {
    expect(await refusalOf(await photograph(9, 9).tiff().toBuffer())).toBe('picture-format');
  });
});

describe('what only begins like a picture', () => {
  test.each([
    ['JPEG', jpegHead],
    ['PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['GIF', Buffer.from('GIF89a')],
    ['WebP', Buffer.from('RIFF\x40\0\0\0WEBP', 'latin1')],
    ['AVIF', Buffer.from('\0\0\0\x18ftypavif\0\0\0\0avifmif1', 'latin1')],
  ])('%s before a web page', async (_what, head) => {
    expect(await refusalOf(Buffer.concat([head, page]))).toBe('picture-broken');
  });
});

describe('bombs', () => {
  test('a PNG of 900 megapixels in some kilobytes', async () => {
    const bomb = blankPng(30_000, 30_000);
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await refusalOf(bomb)).toBe('picture-large');
  });

  test('a GIF of thousands of frames', async () => {
    expect(await refusalOf(movingGif(4000))).toBe('picture-moving');
  });

  test('a GIF whose frames are few and large', async () => {
    expect(await refusalOf(movingGif(3, 6500))).toBe('picture-moving');
  });
});
