/** A domain that nobody can have (RFC 6761 §6.4): what an account is called by that is none any more. */
const domain = '@removed.invalid';

/** The address that stands in the place of a removed person's; it names nobody, and is nobody else's. */
export function removedEmail(id: string): string {
  return `${id}${domain}`;
}

export function isRemovedEmail(email: string): boolean {
  return email.endsWith(domain);
}
