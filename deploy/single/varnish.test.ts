import { describeEdge } from './edge.testing.ts';
import { isInstalled, startVarnish } from './started.testing.ts';

describeEdge('Varnish', isInstalled('varnishd', '-V'), startVarnish);
