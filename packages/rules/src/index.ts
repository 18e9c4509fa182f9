export * from './calendar/index.ts';
export * from './core/index.ts';
export * from './dossier/index.ts';
