import { describeEdge } from './edge.testing.ts';
import { isInstalled, startNginx } from './started.testing.ts';

describeEdge('nginx', isInstalled('nginx', '-v'), startNginx);
