import type { VerificationSession } from '../edu-identity-verification/identity-gateway.ts';
import { fakeApi, fakeProblem, type FakeApi } from './fake-api.ts';

export const verificationSession: VerificationSession = {
  id: 'ver_01kaz8m2q4x7v9c1d3f5g7h9jn',
  status: 'requires_consent',
  purpose: {
    vi: 'Xác nhận giáo viên của trường để ký học bạ số năm học 2026–2027',
    en: 'Confirming a teacher of the school to sign digital transcripts for 2026–2027',
  },
  requester: { name: 'Trường THCS Bình Minh · Tỉnh Mẫu' },
  subject: { type: 'teacher' },
  requestedClaims: [
    { claim: 'name', required: true },
    { claim: 'birthDate', required: true },
    {
      claim: 'address',
      required: false,
      reason: { vi: 'Để xét phụ cấp vùng khó', en: 'For the allowance in remote areas' },
    },
  ],
  reasons: [],
  expiresAt: '2026-11-24T02:00:00Z',
};

export interface IdentityServer extends FakeApi {
  session: VerificationSession;
}

/** A small identity service in memory, for stories and tests. */
export function identityServer(change: Partial<VerificationSession> = {}): IdentityServer {
  const api = fakeApi({
    'GET /identity/v1/verification-sessions/{id}': () => ({ body: server.session }),
    'POST /identity/v1/verification-sessions/{id}/start': () => {
      if (server.session.status === 'expired') return fakeProblem(409, 'conflict');
      server.session = { ...server.session, status: 'requires_action' };
      return {
        body: {
          redirectUrl: 'http://127.0.0.1:4402/auth?request_uri=urn%3Aexample',
          expiresAt: '2026-11-23T02:01:00Z',
        },
      };
    },
  });
  const server: IdentityServer = Object.assign(api, {
    session: { ...verificationSession, ...change },
  });
  return server;
}
