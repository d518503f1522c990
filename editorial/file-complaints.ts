/**
 * What can be wrong with a file that is imported, or with a piece of it, so that it cannot be read (complaint.ts): the words
 * of a terminal behind the file's name.
 */
export const fileComplaints = {
  'not-opened': 'cannot be read: {code}',
  gzip: 'is packed with gzip: unpack it first (gunzip)',
  zip: 'is a zip file: unpack it first (unzip)',
  'unknown-encoding': 'says that its encoding is {encoding}, which is not known: save it as UTF-8',
  'wrong-encoding': 'is not {encoding} at byte {byte}: save it as UTF-8',
  'cut-letter': 'ends in the middle of a letter, at byte {byte}: it was cut',
  cut: 'ends too early: it was cut. What came before is imported',
  'no-xml': 'is no XML: it does not begin with <',
  'empty-xml': 'is no XML: there is nothing in it',
  'no-archive': 'is neither a WordPress export nor a feed: it begins with <{name}>',
  doctype: 'has a document type that declares entities or names another file (DOCTYPE): take it out',
  'too-deep': 'has elements nested more than {most} deep: it is not read any further',
  'many-attributes': 'has a tag with more than {most} attributes: it is not read any further',
  'long-tag': 'has a text or a tag of more than {megabytes} MB: it is not read any further',
  'not-whole': 'is not whole: {why}',
  'broken-json': 'is no JSON from some place before character {at} on: {why}',
  'no-ghost': 'is no Ghost export: there is no table of posts in db[0].data or data',
  'long-row': 'has a row of more than {megabytes} MB before character {at}: it is not read any further',
  'too-large': 'is larger than {megabytes} MB',
  'too-heavy': 'takes more memory to read than an item may',
  'newsroom-filled': 'is a whole newsroom, and here are {articles} articles that are not in it',
  'newsroom-whole': 'is a whole newsroom, which is brought as it is: name no edition for it',
  'other-version': 'is not {version}: the file was written by another version of Warraq',
} as const;
