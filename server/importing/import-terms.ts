import { slugOf } from '#arabic/slug.ts';
import { allow, type Result } from '#editorial/refusal.ts';
import { knownEditionOf } from './edition-of.ts';
import type { ImportOptions } from './import-options.ts';
import { bringLeads, leadsTo } from './leads.ts';
import { type BroughtAt, type Outcome, outcomeOf, type ReadOne } from './outcome.ts';
import type { Noun, Taxonomy } from './taxonomy.ts';

const pathOf: Record<Noun, (slug: string) => string> = {
  section: (slug) => `/${slug}`,
  topic: (slug) => `/topics/${slug}`,
  author: (slug) => `/authors/${slug}`,
};

/** Sections, topics and authors that an archive declares: those that are there stay as they are. */
export async function importTerms(
  terms: ReadOne[],
  { actor, taxonomy, dryRun, locale }: Pick<ImportOptions, 'actor' | 'taxonomy' | 'dryRun' | 'locale'>,
): Promise<BroughtAt> {
  const outcomes = new Map<number, Outcome>();
  const placed = terms.flatMap((term) => {
    const edition = knownEditionOf(term.item, locale);
    if (edition.ok) return [placeTerm(term, taxonomy, edition.value)];
    outcomes.set(term.at, outcomeOf(term, edition));
    return [];
  });
  if (!dryRun) await taxonomy.makeMissing(actor);
  for (const { term, id, isNew } of placed) {
    const refusal = taxonomy.refused.get(id);
    const result = isNew ? ('made' as const) : ('unchanged' as const);
    const settled: Result<{ result: typeof result; id: string }> = refusal
      ? { ok: false, refusal }
      : allow({ result, id });
    outcomes.set(term.at, outcomeOf(term, settled));
  }
  const leads = placed.flatMap(({ term, id, noun, edition }) => {
    const slug = taxonomy.slugOf(id);
    return slug && !taxonomy.refused.has(id) ? leadsTo(term.item, edition, pathOf[noun](slug)) : [];
  });
  return { outcomes, redirects: dryRun ? leads.length : await bringLeads(actor, leads) };
}

function placeTerm(term: ReadOne, taxonomy: Taxonomy, edition: string) {
  const { kind, title, slug, above, bio } = term.item;
  const noun = kind as Noun;
  const known = slug ? taxonomy.declared(noun, edition, slug, title) : taxonomy.known(noun, edition, title);
  const more =
    noun === 'section'
      ? { parentId: taxonomy.sectionAt(edition, above) }
      : noun === 'author'
        ? { bio: bio.slice(0, 2000) }
        : {};
  const id = known ?? taxonomy.promise(noun, edition, slug || slugOf(title), title, more);
  return { term, noun, edition, id, isNew: known === undefined };
}
