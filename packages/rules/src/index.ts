export * from './admission/index.ts';
export * from './calendar/index.ts';
export * from './core/index.ts';
export * from './deferred-acceptance/index.ts';
export * from './dossier/index.ts';
export * from './growth/index.ts';
export * from './immunisation/index.ts';
export * from './staffing/index.ts';
