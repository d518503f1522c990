import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameRatios, framesOf, frameWidth, pictureOfFrame } from './frames.ts';
import { cropRatios } from './library.ts';

const photograph = {
  name: 'bridge-0a1b2c3d',
  width: 3000,
  height: 2000,
  focalX: 500,
  focalY: 400,
  crops: {},
};

test('a photograph of 3,000 × 2,000 is given in all three ratios, 1,200 pixels wide', () => {
  const sizes = framesOf(photograph).map(({ ratio, width, height }) => [ratio, width, height]);
  expect(sizes).toEqual([
    ['16:9', 1200, 675],
    ['4:3', 1200, 900],
    ['1:1', 1200, 1200],
  ]);
});

test('a ratio for which the picture is too small is left out, for nothing is made larger than it came', () => {
  expect(framesOf({ ...photograph, width: 1600, height: 1067 }).map(({ ratio }) => ratio)).toEqual([
    '16:9',
    '4:3',
  ]);
  expect(framesOf({ ...photograph, width: 1100, height: 1100 })).toEqual([]);
});

test('what is counted are the pixels of the master, which a picture of any size is kept as', () => {
  expect(framesOf({ ...photograph, width: 9000, height: 2000 }).map(({ ratio }) => ratio)).toEqual([]);
});

test('a crop that was cut by hand stands in the frame, and in its name', () => {
  const crop = { x: 100, y: 50, width: 500, height: 750 };
  const [byHand] = framesOf({ ...photograph, crops: { '1:1': crop } }).filter(({ ratio }) => ratio === '1:1');
  const [byPoint] = framesOf(photograph).filter(({ ratio }) => ratio === '1:1');
  expect(byHand?.crop).toEqual(crop);
  expect(byHand?.file).not.toBe(byPoint?.file);
});

test('the name of a frame leads back to its picture, whatever that is called', () => {
  const names = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,4}$/);
  fc.assert(
    fc.property(names, fc.integer({ min: 0, max: 1000 }), (name, focalX) => {
      for (const { file } of framesOf({ ...photograph, name, focalX }))
        expect(pictureOfFrame(file)).toBe(name);
    }),
  );
  expect(pictureOfFrame('bridge-0a1b2c3d-1280.webp')).toBeNull();
});

test('a frame is cut as near to its ratio as thousandths of the picture let it', () => {
  const sides = fc.integer({ min: 1200, max: 6000 });
  fc.assert(
    fc.property(sides, sides, (width, height) => {
      for (const { ratio, crop } of framesOf({ ...photograph, width, height })) {
        const cut = (crop.width * width) / (crop.height * height);
        expect(Math.abs(cut / cropRatios[ratio] - 1)).toBeLessThan(0.01);
        expect(frameRatios).toContain(ratio);
        expect((crop.width / 1000) * width).toBeGreaterThanOrEqual(frameWidth);
      }
    }),
  );
});
