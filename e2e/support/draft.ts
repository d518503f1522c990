import { importItems } from './import.ts';

let made = 0;

/** An article in the demonstration newsroom that no reader sees and no other test knows; returns its id. */
export async function newDraft(fields: { title?: string; body?: string } = {}): Promise<string> {
  made += 1;
  const externalId = `draft-${process.pid}-${Date.now()}-${made}`;
  const draft = { externalId, section: 'world', status: 'draft', title: 'مسودة', body: 'نص.' };
  const [article] = await importItems([{ ...draft, ...fields }]);
  if (!article) throw new Error('No draft was made.');
  return article.id;
}
