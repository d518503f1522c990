/** What the names of the newsroom's cookies begin with, over http. */
export const cookiePrefix = 'warraq';

/** The cookie of a session, whatever stands before its name over https. */
export const sessionCookie = `${cookiePrefix}.session_token`;
