import { isInstalled } from '#scripts/test/is-installed.ts';
import { describeEdge } from './edge.testing.ts';
import { startVarnish } from './started.testing.ts';

describeEdge('Varnish', isInstalled('varnishd', '-V'), startVarnish);
