/** What a person in the newsroom may be, from the least to the most. */
export const peopleRoles = ['writer', 'editor', 'chief', 'administrator'] as const;

export type PeopleRole = (typeof peopleRoles)[number];

/** `system` is the newsroom's own machinery: the scheduler, imports, the demonstration newsroom. */
export const roles = [...peopleRoles, 'system'] as const;

export type Role = (typeof roles)[number];
