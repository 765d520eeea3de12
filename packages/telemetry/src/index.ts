export * from './heartbeat.ts';
export * from './logger.ts';
