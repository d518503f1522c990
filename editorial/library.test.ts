import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CropRatio, cropAround, cropRatios, isCropOf, resized } from './library.ts';

const ratios = Object.keys(cropRatios) as CropRatio[];
const pictures = fc.record({
  width: fc.integer({ min: 300, max: 12_000 }),
  height: fc.integer({ min: 300, max: 12_000 }),
  focalX: fc.integer({ min: 0, max: 1000 }),
  focalY: fc.integer({ min: 0, max: 1000 }),
});
/** Beyond this the thousandths of the short side are too coarse for any ratio. */
const isUsual = ({ width, height }: { width: number; height: number }) =>
  Math.max(width / height, height / width) < 6;

describe('what is cut around a focal point', () => {
  test('is a crop of its ratio, as large as the picture allows', () => {
    fc.assert(
      fc.property(pictures.filter(isUsual), fc.constantFrom(...ratios), (picture, ratio) => {
        const crop = cropAround(picture, cropRatios[ratio]);
        expect(isCropOf(picture, ratio, crop)).toBe(true);
        expect(Math.max(crop.width, crop.height)).toBe(1000);
      }),
    );
  });

  test('has the point inside', () => {
    fc.assert(
      fc.property(pictures, fc.constantFrom(...ratios), (picture, ratio) => {
        const { x, y, width, height } = cropAround(picture, cropRatios[ratio]);
        expect(picture.focalX).toBeGreaterThanOrEqual(x);
        expect(picture.focalX).toBeLessThanOrEqual(x + width);
        expect(picture.focalY).toBeGreaterThanOrEqual(y);
        expect(picture.focalY).toBeLessThanOrEqual(y + height);
      }),
    );
  });
});

test('a crop that is made larger and smaller again and again stays one', () => {
  const factors = fc.array(fc.constantFrom(1.05, 1 / 1.05), { maxLength: 60 });
  fc.assert(
    fc.property(pictures.filter(isUsual), fc.constantFrom(...ratios), factors, (picture, ratio, by) => {
      const crop = by.reduce(resized, cropAround(picture, cropRatios[ratio]));
      expect(crop.x + crop.width).toBeLessThanOrEqual(1000);
      expect(crop.y + crop.height).toBeLessThanOrEqual(1000);
      expect(Math.max(crop.width, crop.height)).toBeGreaterThanOrEqual(199);
    }),
  );
});
