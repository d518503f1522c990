import { isSameStory, type Told } from './same-story.ts';

/** An article beside another, as far as it takes to judge whether readers of the one want the other. */
export interface RelatedCandidate {
  id: string;
  story: Told;
  publishedAt: Date;
  /** How much of what tells what the article is about stands in this one too, 0 to 1. */
  likeness: number;
  sharedTopics: number;
  isSameSection: boolean;
}

/** Less of its words than this may be chance: it then takes a common topic or section to be related. */
const leastLikeness = 0.2;
/** What topics and section are worth beside words. A desk names topics with care; a section is broad. */
const topicWorth = 0.2;
const furtherTopicWorth = 0.07;
const sectionWorth = 0.06;
/** How much of its worth a story keeps however far away in time it is, and after how many days half the rest is gone. */
const timeless = 0.7;
const halfLifeDays = 45;
/** What came later is news to the reader of an old story: its days count less. */
const laterDays = 0.5;
const dayMs = 86_400_000;

/** Whether an article has anything to do with the other at all. */
function isRelated({ likeness, sharedTopics, isSameSection }: RelatedCandidate): boolean {
  return likeness >= leastLikeness || sharedTopics > 0 || isSameSection;
}

/**
 * How strongly an article is related to one that was published at a moment: by its words, topics and section, and by how
 * near in time it is to that one. Never by the time of day, so that what was found can be kept.
 */
function relatedness(candidate: RelatedCandidate, publishedAt: Date): number {
  const { likeness, sharedTopics, isSameSection } = candidate;
  const topics = sharedTopics > 0 ? topicWorth + furtherTopicWorth * (sharedTopics - 1) : 0;
  const worth = likeness + topics + (isSameSection ? sectionWorth : 0);
  const days = (candidate.publishedAt.getTime() - publishedAt.getTime()) / dayMs;
  const away = days > 0 ? days * laterDays : -days;
  return worth * (timeless + (1 - timeless) * 2 ** (-away / halfLifeDays));
}

/**
 * The candidates that are most related to an article, the strongest first: never one that tells the article's own story,
 * and never two that tell the same.
 */
export function chooseRelated<Candidate extends RelatedCandidate>(
  article: Pick<RelatedCandidate, 'story' | 'publishedAt'>,
  candidates: readonly Candidate[],
  most: number,
): Candidate[] {
  const strongest = candidates
    .filter(isRelated)
    .map((candidate) => ({ candidate, strength: relatedness(candidate, article.publishedAt) }))
    .sort((a, b) => b.strength - a.strength || (a.candidate.id < b.candidate.id ? 1 : -1));
  const chosen: Candidate[] = [];
  for (const { candidate } of strongest) {
    if (chosen.length === most) break;
    if (![article, ...chosen].some((one) => isSameStory(one.story, candidate.story))) chosen.push(candidate);
  }
  return chosen;
}
