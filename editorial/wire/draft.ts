import { excerpt } from '#arabic/excerpt.ts';
import { isBlank } from '../body/body-facts.ts';
import type { BodyDocument } from '../body/document.ts';
import { fromHtml } from '../body/from-html.ts';
import { plainLine } from '../importing/plain-line.ts';
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
  const lead = plainLine(entry.summary);
  const isStory = isBlank(fromHtml(entry.content)) && lead.length > longestStandfirst;
  const story = fromHtml(isStory ? entry.summary : entry.content);
  const body = entry.link ? withLinksFrom(story, entry.link) : story;
  return {
    headline: excerpt(entry.title, longestHeadline),
    standfirst: isStory || lead === entry.title ? '' : excerpt(lead, longestStandfirst),
    body: { type: 'doc', content: [...body.content, ...fromHtml(sourceLine).content] },
  };
}
