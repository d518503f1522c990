import { isInstalled } from '#scripts/test/is-installed.ts';
import { describeEdge } from './edge.testing.ts';
import { startNginx } from './started.testing.ts';

describeEdge('nginx', isInstalled('nginx', '-v'), startNginx);
