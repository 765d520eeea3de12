/** The queue's own tables are absent or older than this release. */
export class QueueSchemaError extends Error {
  override readonly name = 'QueueSchemaError';
}

/** The server that QUEUE_URL names did not answer. The message carries host and port, never the password. */
export class QueueUnavailableError extends Error {
  override readonly name = 'QueueUnavailableError';
}
