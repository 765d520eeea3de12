export { EmbeddedError } from './embedded-error.ts';
export type { Embedded, EmbeddedStatus } from './server.ts';
export { resetEmbedded, startEmbedded, statusEmbedded, stopEmbedded } from './server.ts';
