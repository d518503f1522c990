/** The eight groups of an IPv6 address, as they are written: what `::` stands for is filled in, a zone is left out. */
export function groupsOfIPv6(address: string): string[] {
  const [front = '', back] = (address.split('%', 1)[0] ?? '').split('::');
  const groups = (text: string | undefined) => (text ? text.split(':') : []);
  const [first, last] = [groups(front), groups(back)];
  const gap = back === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  return [...first, ...new Array<string>(gap).fill('0'), ...last];
}
