import { knownFields } from './known-fields.ts';

/** What other systems and hasty hands call a field of ours. */
const otherNames: Record<string, string[]> = {
  title: ['headline', 'heading', 'العنوان', 'عنوان'],
  standfirst: [
    'subtitle',
    'subheadline',
    'summary',
    'description',
    'excerpt',
    'deck',
    'dek',
    'intro',
    'المقدمة',
  ],
  authors: ['byline', 'writer', 'creator', 'الكاتب', 'كاتب'],
  topics: ['tags', 'keywords', 'labels', 'المواضيع', 'الموضوع'],
  section: ['category', 'desk', 'channel', 'القسم', 'قسم'],
  publishedAt: [
    'published',
    'publishDate',
    'publicationDate',
    'pubDate',
    'date',
    'datetime',
    'التاريخ',
    'تاريخ',
  ],
  updatedAt: ['updated', 'modified', 'modifiedAt', 'lastModified'],
  place: ['location', 'city', 'dateline', 'المكان'],
  body: ['content', 'text', 'markdown', 'story', 'النص', 'نص'],
  bodyHtml: ['html', 'contentHtml'],
  locale: ['lang', 'language', 'edition', 'اللغة'],
  externalId: ['id', 'guid', 'uid', 'uuid'],
  image: ['picture', 'photo', 'thumbnail', 'heroImage', 'الصورة'],
  imageAlt: ['alt', 'altText'],
  imageCaption: ['caption', 'photoCaption'],
  imageCredit: ['credit', 'photoCredit', 'photographer'],
  breaking: ['urgent', 'عاجل'],
  status: ['state'],
};

const plain = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '');

/** What a name is compared with, and what it then means. */
const meant = new Map(
  [...knownFields].flatMap((field) =>
    [field, ...(otherNames[field] ?? [])].map((name) => [plain(name), field] as const),
  ),
);

/** A name that is longer means something of its own. */
const longestName = 24;

/** The known field that is meant by a name, most likely; null: none is near. */
export function nearField(name: string): string | null {
  const given = plain(name);
  const same = meant.get(given);
  if (same !== undefined) return same;
  if (given.length < 4 || given.length > longestName) return null;
  // One letter in a short word makes another word of it.
  let least = given.length < 6 ? 2 : 3;
  let near: string | null = null;
  for (const [known, field] of meant) {
    const mistakes = known.length < 4 ? least : mistakesBetween(given, known);
    if (mistakes >= least) continue;
    least = mistakes;
    near = field;
  }
  return near;
}

/** Letters that are too many, missing, wrong, or stand in each other's place. */
function mistakesBetween(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let n = 1; n <= one.length; n++) {
    const next = [n];
    for (let m = 1; m <= other.length; m++) {
      const isSame = one[n - 1] === other[m - 1];
      const wrong = (row[m - 1] ?? 0) + (isSame ? 0 : 1);
      const isSwapped = n > 1 && m > 1 && one[n - 1] === other[m - 2] && one[n - 2] === other[m - 1];
      const swapped = isSwapped ? (before[m - 2] ?? 0) + 1 : wrong;
      next.push(Math.min((row[m] ?? 0) + 1, (next[m - 1] ?? 0) + 1, wrong, swapped));
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
