import { fromMarkdown } from '#editorial/body/from-markdown.ts';
import { importItems } from './import.ts';
import { send, textOf } from './newsroom-door.ts';
import { personWith, type TestPerson } from './people.ts';

let section: Promise<string> | undefined;

interface Draft {
  title?: string;
  body?: string;
  /** Whose it is; where nobody is named, the chief editor's. */
  by?: TestPerson;
}

/** An article in the demonstration newsroom that no reader sees and no other test knows; returns its id. */
export async function newDraft({ title = 'مسودة', body = 'نص.', by }: Draft = {}): Promise<string> {
  section ??= anySection();
  const content = { headline: title, sectionId: await section, body: fromMarkdown(body) };
  const person = by ?? (await personWith('chief'));
  const made = await send(person, [{ type: 'article.write', edition: 'ar', content }]);
  if (!made.ok) throw new Error(`No draft was made: ${made.refusal.code}`);
  return made.value.id;
}

async function anySection(): Promise<string> {
  const item = {
    externalId: 'editor-section',
    section: 'world',
    status: 'draft',
    title: 'مسودة',
    body: 'نص.',
  };
  const [first] = await importItems([item]);
  const text = await textOf(await personWith('chief'), first?.id ?? '');
  if (!text.ok) throw new Error(`There is no section: ${text.refusal.code}`);
  return text.value.content.sectionId;
}
