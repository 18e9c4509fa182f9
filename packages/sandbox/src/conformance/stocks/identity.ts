import { PORTAL } from '../portal.ts';
import type { RenewStock, StockTools } from './stock-tools.ts';

/** A verification session, and a widget session for it. */
export async function renewSessions({ ids, make }: StockTools): Promise<void> {
  const session = await make('/identity/v1/verification-sessions', {
    subject: { type: 'student', id: ids.latest('lrn') ?? '' },
    purpose: { vi: 'Xác nhận thông tin' },
    requestedClaims: [{ claim: 'name', required: true }],
  });
  await make('/platform/v1/widget-sessions', {
    widget: 'edu-identity-verification',
    origin: PORTAL,
    subject: { type: 'learner', id: session.at('/subject/id') },
    resource: session.at('/id'),
  });
}

export const renewIdentity: RenewStock = (_operation, tools) => renewSessions(tools);
