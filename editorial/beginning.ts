/** How far a newsroom has come: nobody may sign in yet, some may but none of them administers it, or somebody does. */
export type Beginning = 'empty' | 'unadministered' | 'administered';

/** What the way in is headed by, among the words of `signIn`: the same for the page and for its window. */
export function wayInTitle(beginning: Beginning) {
  return beginning === 'empty' ? 'beginning.title' : 'title';
}
