import { attribute, type Element } from './html-elements.ts';

/** Where pages that load pictures late keep the address until then. */
const late = ['data-orig-file', 'data-src', 'data-lazy-src', 'data-original'];

/** The address of the picture an `img` shows: the whole file where it is named, or the largest of those to choose from. */
export function pictureAddress(image: Element): string {
  const src = attribute(image, 'src').trim();
  const isThere = src !== '' && !src.startsWith('data:');
  const whole = attribute(image, 'data-orig-file').trim();
  if (whole !== '' || isThere) return whole || src;
  for (const name of late) {
    const address = attribute(image, name).trim();
    if (address !== '') return address;
  }
  return largest(attribute(image, 'srcset') || attribute(image, 'data-srcset')) || src;
}

/** Of «a.jpg 300w, b.jpg 1024w» the second. */
function largest(choices: string): string {
  const found = choices.split(/,\s+/).map((choice) => {
    const [address = '', size = '1'] = choice.trim().split(/\s+/);
    return { address, size: Number.parseFloat(size) };
  });
  return found.sort((a, b) => b.size - a.size)[0]?.address ?? '';
}
