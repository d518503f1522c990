/** Why a message did not reach another machine, where there was no answer of its own; in words under `webhooks.error`. */
const deliveryFaults = [
  'bad-address',
  'private-address',
  'unknown-host',
  'too-many-redirects',
  'too-large',
  'too-slow',
  'unreachable',
  'switched-off',
  'secret-lost',
] as const;

export type DeliveryFault = (typeof deliveryFaults)[number];
