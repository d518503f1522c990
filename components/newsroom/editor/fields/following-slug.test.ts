import { expect, test } from 'vitest';
import { articleIn } from '#editorial/testing.ts';
import { withFollowingSlug } from './following-slug.ts';

const draft = articleIn('draft');

test('the slug follows the headline until it has one of its own or readers know the address', () => {
  const following = { headline: 'قطار', slug: 'قطار' };
  expect(withFollowingSlug(following, 'قطار الليل', draft)).toEqual({
    headline: 'قطار الليل',
    slug: 'قطار-الليل',
  });
  expect(withFollowingSlug({ headline: 'قطار', slug: '' }, 'سفينة', draft)).toMatchObject({ slug: 'سفينة' });
  expect(withFollowingSlug({ headline: 'قطار', slug: 'سكك' }, 'سفينة', draft)).toEqual({ headline: 'سفينة' });
  expect(withFollowingSlug(following, 'سفينة', articleIn('published'))).toEqual({ headline: 'سفينة' });
  expect(withFollowingSlug(following, 'سفينة', articleIn('withdrawn'))).toEqual({ headline: 'سفينة' });
});
