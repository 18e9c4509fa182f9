import type { Client } from '@khuevan/sdk';
import {
  cancelVerificationSession,
  createVerificationSession,
  listVerificationKeys,
  listVerificationSessions,
} from '@khuevan/sdk/identity';

const PUPIL = 'lrn_demo0nguyen0thi0hoa00';

/** Asks a pupil to confirm who they are, and takes the request back: the rest happens in the pupil's browser. */
export async function run(client: Client): Promise<void> {
  const session = await createVerificationSession(client, {
    body: {
      subject: { type: 'student', id: PUPIL },
      purpose: { vi: 'Xác nhận thông tin học sinh đầu năm học', en: 'Confirming learner details' },
      requestedClaims: [{ claim: 'name', required: true }],
    },
  });
  console.log(`verification ${session.status}, open until ${session.expiresAt}`);
  const { status } = await cancelVerificationSession(client, {
    verificationSessionId: session.id,
  });
  console.log(`taken back: ${status}`);

  const { data } = await listVerificationSessions(client, { status: 'verified', limit: 5 });
  console.log(`verified lately: ${data.length}`);
  const { keys } = await listVerificationKeys(client);
  console.log(`results are signed with ${keys.length} key(s), public for everyone`);
}
