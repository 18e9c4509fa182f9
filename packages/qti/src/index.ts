export type * from './content.ts';
export { mathContainers, mathTokens, maxContentDepth } from './content.ts';
export type * from './delivery-model.ts';
