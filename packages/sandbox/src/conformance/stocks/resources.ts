import { demo } from '../../seed/demo.ts';
import type { RenewStock } from './stock-tools.ts';

export const renewResources: RenewStock = async (_operation, { ids }) => ids.prefer(demo.resource);
