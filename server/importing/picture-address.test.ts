import { expect, test } from 'vitest';
import { candidatesOf, pictureAddress, sourceOf } from './picture-address.ts';

const found = (address: string) => candidatesOf(new URL(address)).map(({ href }) => href);
const uploads = 'https://old.example/wp-content/uploads/2019/04';

test('the original of a WordPress size is tried first, then its large size, then what was asked for', () => {
  expect(found(`${uploads}/bridge-300x200.jpg`)).toEqual([
    `${uploads}/bridge.jpg`,
    `${uploads}/bridge-scaled.jpg`,
    `${uploads}/bridge-300x200.jpg`,
  ]);
});

test('a large picture that WordPress scaled has an original beside it', () => {
  expect(found(`${uploads}/bridge-scaled.jpg`)).toEqual([
    `${uploads}/bridge.jpg`,
    `${uploads}/bridge-scaled.jpg`,
  ]);
});

test('the original of a Ghost size is tried first', () => {
  expect(found('https://old.example/content/images/size/w600/2022/01/a.png')[0]).toBe(
    'https://old.example/content/images/2022/01/a.png',
  );
});

test('what bears no size is asked for as it stands, without its fragment', () => {
  expect(found(`${uploads}/1920-1080.jpg?v=2#top`)).toEqual([`${uploads}/1920-1080.jpg?v=2`]);
});

test('all sizes of a picture, by http and https, are one picture', () => {
  const sources = [
    `${uploads}/bridge.jpg`,
    `${uploads}/bridge-300x200.jpg`,
    `${uploads}/bridge-scaled.jpg`,
    `${uploads}/bridge.jpg`.replace('https:', 'http:'),
  ].map((address) => sourceOf(new URL(address)));
  expect(new Set(sources)).toEqual(new Set(['//old.example/wp-content/uploads/2019/04/bridge.jpg']));
});

test('a name of the library and a file beside the item are no addresses', () => {
  for (const src of ['bridge-0a1b2c3d', 'pictures/a.jpg', '/etc/passwd', '../a.jpg', ''])
    expect(pictureAddress(src)).toBeNull();
  expect(pictureAddress('//old.example/a.jpg')?.href).toBe('https://old.example/a.jpg');
});
