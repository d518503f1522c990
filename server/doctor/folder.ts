import { constants } from 'node:fs';
import { access, chmod, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { incomingFolder, mastersFolder, mediaFolder } from '../media/folders.ts';
import { secretFile } from '../session/secret.ts';
import { bad, type Finding, good, warning } from './finding.ts';

/** What is for its owner alone: others on the machine could read passwords' hashes or sign in as anybody. */
const secret = 0o077;

/** The rights of what lies in the data folder. */
export async function folderFindings(dataFolder: string, backups: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  if (!(await stat(dataFolder).catch(() => null)))
    return [
      bad(
        'folder',
        `${dataFolder} is not there`,
        'Set WARRAQ_DATA to the folder of the newsroom, or start a new one: npm start',
      ),
    ];
  const wanted = [
    dataFolder,
    mediaFolder(),
    mastersFolder(),
    incomingFolder(),
    join(dataFolder, 'warraq.db'),
  ];
  for (const path of wanted) {
    if (!(await stat(path).catch(() => null))) continue;
    if (await mayWrite(path)) continue;
    findings.push(
      bad(
        'folder',
        `${path} cannot be written by this user`,
        `Nothing can be saved. Give it to the user that serves: chown -R USER ${dataFolder}; see that the disk is not mounted read-only.`,
      ),
    );
  }
  for (const path of [dataFolder, secretFile(dataFolder), join(dataFolder, 'running.json'), backups]) {
    const about = await stat(path).catch(() => null);
    if (!about || (about.mode & secret) === 0 || process.platform === 'win32') continue;
    const right = about.isDirectory() ? 0o700 : 0o600;
    findings.push({
      ...warning(
        'folder',
        `${path} can be read by others on this machine`,
        `chmod ${right.toString(8)} ${path}`,
      ),
      async repair() {
        await chmod(path, right);
        return `${path} is for its owner alone now`;
      },
    });
  }
  return findings.length > 0
    ? findings
    : [good('folder', `${dataFolder} can be written, its secrets read by nobody else`)];
}

/** Rights alone do not tell: a disk that is mounted read-only refuses whoever may. */
async function mayWrite(path: string): Promise<boolean> {
  try {
    await access(path, constants.R_OK | constants.W_OK);
    if ((await stat(path)).isDirectory()) await mkdir(path, { recursive: true });
    return true;
  } catch {
    return false;
  }
}
