import { resolve } from 'node:path';

/** Next as it comes. The packages are the project's, two folders up. */
export default { turbopack: { root: resolve(import.meta.dirname, '../..') } };
