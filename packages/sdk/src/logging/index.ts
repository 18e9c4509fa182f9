export { type AttemptRecord, logAttempts, type Logger } from './log-attempts.ts';
