export { EmbeddedError } from './embedded/embedded-error.ts';
export { type Embedded, type EmbeddedStatus, resetEmbedded, startEmbedded, statusEmbedded, stopEmbedded } from './embedded/server.ts';
