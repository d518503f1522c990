import type { Messages } from 'next-intl';

/** The groups of messages that the newsroom's scripts speak with; readers' words stay on the server. */
const groups = [
  'newsroom',
  'notices',
  'signIn',
  'account',
  'people',
  'webhooks',
  'desk',
  'editor',
  'spelling',
  'states',
  'revisions',
  'library',
  'tickerDesk',
  'frontDesk',
  'taxonomy',
  'wire',
  'imports',
  'audit',
  'palette',
  'refusal',
  'complaint',
  'checks',
] as const;

export function newsroomWords(messages: Messages): Partial<Messages> {
  return Object.fromEntries(
    groups.flatMap((group) => (group in messages ? [[group, messages[group as keyof Messages]]] : [])),
  );
}
