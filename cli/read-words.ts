import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './command.ts';

/**
 * Reads the words behind a command.
 * @throws UsageError which says what is wrong with them, and where to read on
 */
export function readWords<const Config extends ParseArgsConfig>(
  command: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nSee npm run warraq -- ${command} --help`);
  }
}
