import { describeEdge } from './edge.testing.ts';
import { isVarnishHere, startVarnish } from './started.testing.ts';

describeEdge('Varnish', isVarnishHere(), startVarnish);
