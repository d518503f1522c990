import { foreignLanguage } from '#arabic/direction.ts';
import type { ArticleContent } from '../article.ts';
import { checkBlocks } from './blocks.ts';
import { checkBidiControls, checkDigits } from './characters.ts';
import { type Finding, finding } from './finding.ts';
import { checkHeadline, checkStandfirst } from './headline.ts';
import { checkLinks } from './links.ts';
import { checkPairs } from './pairs.ts';
import { checkParagraph } from './paragraphs.ts';
import { type Passage, passageOf, passagesIn } from './passages.ts';
import { checkPicture, type KnownPictures } from './pictures.ts';
import { checkSize } from './size.ts';
import { checkDoubledWords, checkSpelling } from './words.ts';

/** What the content does not say of itself. */
export interface CheckContext {
  /** The BCP-47 tag of the edition. */
  locale: string;
  /** The section as readers see it. */
  sectionName: string;
  /** Who made the picture at the head; null where that is not known here. */
  heroCredit: string | null;
  /** Absent: nothing is known of the pictures here. */
  pictureOf?: KnownPictures;
}

type Checked = Pick<
  ArticleContent,
  'headline' | 'standfirst' | 'authorIds' | 'topicIds' | 'heroId' | 'heroAlt' | 'heroCaption' | 'body'
>;

/** What an editor should look at before an article is published: fields first, then the text from top to bottom. */
export function checksOf(content: Checked, context: CheckContext): Finding[] {
  const fields = [
    passageOf('headline', 'field', content.headline),
    passageOf('standfirst', 'field', content.standfirst),
    passageOf('heroCaption', 'caption', content.heroCaption),
  ];
  const body = passagesIn(content.body);
  return [
    ...checkHeadline(content.headline),
    ...checkStandfirst(content.headline, content.standfirst),
    ...checkFields(content, context),
    ...checkSize(content.body),
    ...fields.flatMap((passage) => checkText(passage, undefined)),
    ...body.flatMap((passage, n) => checkText(passage, body[n + 1])),
    ...checkDigits([...fields, ...body]),
    ...checkBlocks(content.body, context.pictureOf),
  ];
}

function checkText(passage: Passage, next: Passage | undefined): Finding[] {
  return [
    ...checkPairs(passage, next),
    ...checkSpelling(passage),
    ...checkDoubledWords(passage),
    ...checkBidiControls(passage),
    ...checkLinks(passage),
    ...checkParagraph(passage),
  ];
}

function checkFields(
  content: Checked,
  { locale, sectionName, heroCredit, pictureOf }: CheckContext,
): Finding[] {
  const findings: Finding[] = [];
  if (foreignLanguage(sectionName, locale) !== undefined)
    findings.push(finding('section-untranslated', 'sectionId', { values: { name: sectionName } }));
  if (content.authorIds.length === 0) findings.push(finding('author-missing', 'authorIds'));
  if (content.topicIds.length === 0) findings.push(finding('topic-missing', 'topicIds'));
  if (content.heroId !== null)
    findings.push(
      ...checkPicture(pictureOf?.(content.heroId), content.heroAlt, { alt: 'heroAlt', itself: 'heroId' }),
    );
  if (content.heroId !== null && heroCredit?.trim() === '')
    findings.push(finding('credit-missing', 'heroId'));
  return findings;
}
