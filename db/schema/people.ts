import { peopleRoles } from '#editorial/roles.ts';
import {
  choice,
  flag,
  index,
  instant,
  long,
  primaryKey,
  table,
  text,
  uniqueIndex,
  whole,
} from '../columns.ts';

/** Who works here. The names of the columns from `users` to `rateLimits` are those that better-auth asks for. */
export const users = table('users', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: flag('email_verified').notNull(),
  image: text('image'),
  role: choice('role', [...peopleRoles]).notNull(),
  twoFactorEnabled: flag('two_factor_enabled').notNull(),
  /** From when on this person may not sign in any more; null: they may. */
  disabledAt: instant('disabled_at'),
  /** To some minutes; null: never signed in. */
  lastSeenAt: instant('last_seen_at'),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export const sessions = table(
  'sessions',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [index('sessions_user').on(t.userId)],
);

/** How a person proves who they are: with a password, here. */
export const accounts = table(
  'accounts',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [index('accounts_user').on(t.userId)],
);

/** Secrets of a few minutes: challenges and second factors that are under way. */
export const verifications = table(
  'verifications',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [index('verifications_identifier').on(t.identifier)],
);

export const twoFactors = table(
  'two_factors',
  {
    id: text('id').primaryKey(),
    secret: text('secret').notNull(),
    backupCodes: text('backup_codes').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    verified: flag('verified'),
    failedVerificationCount: whole('failed_verification_count'),
    lockedUntil: instant('locked_until'),
  },
  (t) => [index('two_factors_user').on(t.userId)],
);

export const passkeys = table(
  'passkeys',
  {
    id: text('id').primaryKey(),
    name: text('name'),
    publicKey: text('public_key').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    credentialID: text('credential_id').notNull(),
    counter: whole('counter').notNull(),
    deviceType: text('device_type').notNull(),
    backedUp: flag('backed_up').notNull(),
    transports: text('transports'),
    createdAt: instant('created_at'),
    aaguid: text('aaguid'),
  },
  (t) => [index('passkeys_user').on(t.userId), index('passkeys_credential').on(t.credentialID)],
);

export const rateLimits = table('rate_limits', {
  id: text('id').primaryKey(),
  key: text('key').notNull().unique(),
  count: whole('count').notNull(),
  /** Milliseconds since 1970. */
  lastRequest: long('last_request').notNull(),
});

/** Wrong passwords and codes of one name, whether anybody has that name or not. */
export const signInFailures = table('sign_in_failures', {
  /** A digest of the name that was typed. */
  key: text('key').primaryKey(),
  count: whole('count').notNull(),
  at: instant('at').notNull(),
  lockedUntil: instant('locked_until'),
});

/** A link that makes an account, the very first or an invited one, or a new password for one that is there. */
export const invitations = table(
  'invitations',
  {
    id: text('id').primaryKey(),
    /** A digest of what stands in the link; the link itself is kept nowhere. */
    token: text('token').notNull(),
    purpose: choice('purpose', ['first', 'join', 'reset']).notNull(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    role: choice('role', [...peopleRoles]).notNull(),
    invitedBy: text('invited_by').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [uniqueIndex('invitations_token').on(t.token)],
);

/** Who has an article open just now: one row a person and article, renewed every few seconds. */
export const presence = table(
  'presence',
  {
    articleId: text('article_id').notNull(),
    userId: text('user_id').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.userId] }), index('presence_at').on(t.at)],
);

/** Words that the newsroom's spell-check takes for right. */
export const dictionaryWords = table('dictionary_words', {
  word: text('word').primaryKey(),
  addedBy: text('added_by').notNull(),
  at: instant('at').notNull(),
});

/** A link by which someone without an account may look at one article before it is published. */
export const previewLinks = table(
  'preview_links',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull(),
    articleId: text('article_id').notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [uniqueIndex('preview_links_token').on(t.token), index('preview_links_article').on(t.articleId)],
);
