import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { onlyWhenChanged } from './only-when-changed.mjs';
import { runLogged } from './run-node.mjs';

/**
 * The step `assets`: what readers' pages load, made from the custom elements, fonts and styles.
 * @param {import('./context.mjs').Context} context
 */
export function assetsStep(context) {
  const { assets } = context.project;
  return context.lines.step('assets', () =>
    onlyWhenChanged(context.project, 'assets', assets, async () => {
      const { code, output, log } = await runLogged(context, assets.run, 'assets.log');
      if (code !== 0)
        throw new Failure(`The assets were not built (exit ${code}). This is also in ${log}`, { output });
    }),
  );
}

/**
 * The step `build`: Next's production build.
 * @param {import('./context.mjs').Context} context
 */
export function buildStep(context) {
  const { build, root } = context.project;
  return context.lines.step('build', () =>
    onlyWhenChanged(context.project, 'build', build, async () => {
      // Types of routes that are gone would fail the type check of those that are there.
      fs.rmSync(path.join(root, '.next', 'types'), { recursive: true, force: true });
      const { code, output, log } = await runLogged(context, build.run, 'build.log', {
        NODE_ENV: 'production',
      });
      if (code !== 0)
        throw new Failure(`The build failed (exit ${code}). This is also in ${log}`, { output });
    }),
  );
}

/**
 * The step `database`: always asked, since only the command itself knows what the data needs.
 * @param {import('./context.mjs').Context} context
 */
export function databaseStep(context) {
  return context.lines.step('database', async () => {
    const { code, output } = await runLogged(context, context.project.database, 'database.log');
    const said = output.trim().split('\n');
    // The command explains itself in its last line: a wrong setting needs nothing added.
    const outcome = said.pop() || `The database was not made ready (exit ${code}).`;
    if (code !== 0) throw new Failure(outcome, { output: said.join('\n') });
    return { done: true, detail: outcome, after: said.join('\n') };
  });
}
