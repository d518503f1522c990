/** Length is what matters; NIST SP 800-63B-4 §3.1.1 asks for no mixture of characters. In characters. */
export const shortestPassword = 12;
export const longestPassword = 128;

export type PasswordStrength = 'short' | 'guessable' | 'fair' | 'strong';

/** What every list of stolen passwords begins with, in the two languages that are typed here. */
const common =
  /password|passw0rd|qwerty|azerty|letmein|welcome|admin|warraq|iloveyou|newsroom|ورّ?اق|كلمة|مرور|السر|الله|محمد/gu;

/** As many characters as nobody can foresee make a password that stands; with these more it is a strong one. */
const unforeseen = { fair: 7, strong: 13 };

/**
 * How hard a password is to guess. What can be foreseen does not count: common words, what is known of the person, rows
 * such as `abcd` or `4321`, and what is repeated (SP 800-63B-4 §3.1.1.2 has these checked against).
 * @param known the person's name and email
 */
export function passwordStrength(password: string, known: readonly string[] = []): PasswordStrength {
  if ([...password].length < shortestPassword) return 'short';
  const parts = known
    .flatMap((text) => text.toLowerCase().split(/[\s@.]+/u))
    .filter((part) => part.length > 2);
  let rest = password.toLowerCase().replace(common, ' ');
  for (const part of parts) rest = rest.replaceAll(part, ' ');
  const count = distinct([...rest.replace(/(.+?)\1+/gu, '$1')]);
  if (count < unforeseen.fair) return 'guessable';
  return count < unforeseen.strong ? 'fair' : 'strong';
}

/** Whether a password may be chosen at all. */
export function isAcceptable(password: string, known: readonly string[] = []): boolean {
  const strength = passwordStrength(password, known);
  return (strength === 'fair' || strength === 'strong') && [...password].length <= longestPassword;
}

/** Counts characters that do not merely follow the one before, up or down by the same step. */
function distinct(characters: string[]): number {
  let step = Number.NaN;
  return characters.filter((character, at) => {
    const before = characters[at - 1];
    const now = before === undefined ? Number.NaN : codeOf(character) - codeOf(before);
    const follows = now === step && Math.abs(now) <= 1;
    step = now;
    return !follows;
  }).length;
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
