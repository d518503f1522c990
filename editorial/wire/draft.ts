import { excerpt } from '#arabic/excerpt.ts';
import type { BodyDocument } from '../body/document.ts';
import { fromHtml } from '../body/from-html.ts';
import { isBlank, plainText } from '../body/plain-text.ts';
import { cleanLine } from '../clean-line.ts';
import type { FeedEntry } from './feed-entry.ts';
import { withLinksFrom } from './links-from.ts';

/** What a draft takes from the wire. */
export interface WireDraft {
  headline: string;
  standfirst: string;
  body: BodyDocument;
}

/** The lengths that `article.write` takes, in graphemes that may be several characters each. */
const longestHeadline = 200;
const longestStandfirst = 600;

/**
 * The draft that an entry becomes. Where a feed gives no more than a summary, a short one is the standfirst, and a long
 * one is the story. Pictures stay with their source: nobody said that they may be shown.
 * @param sourceLine the paragraph that names the source, as HTML
 */
export function draftOf(entry: FeedEntry, sourceLine: string): WireDraft {
  const lead = textOf(entry.summary);
  const isStory = isBlank(fromHtml(entry.content)) && lead.length > longestStandfirst;
  const story = fromHtml(isStory ? entry.summary : entry.content);
  const body = entry.link ? withLinksFrom(story, entry.link) : story;
  const headline = textOf(entry.title);
  return {
    headline: excerpt(headline, longestHeadline),
    standfirst: isStory || lead === headline ? '' : excerpt(lead, longestStandfirst),
    body: { type: 'doc', content: [...body.content, ...fromHtml(sourceLine).content] },
  };
}

/** The words of a piece of HTML in one line. */
export function textOf(html: string): string {
  return cleanLine(plainText(fromHtml(html)));
}
