/** Runs inside a page under the strict policy: the elements in their states, mounted as a host would. */
import '../edu-identity-verification/index.ts';
import '../edu-quiz-runner/index.ts';
import { fakeProblem, never } from './fake-api.ts';
import { identityServer, verificationSession } from './identity-fixture.ts';
import { quizAssessment, quizServer, rememberAttempt, someAnswers } from './quiz-fixture.ts';

const statuses = [
  'requires_consent',
  'requires_action',
  'processing',
  'verified',
  'mismatch',
  'canceled',
  'expired',
] as const;

function verification(server: ReturnType<typeof identityServer>, locale: string): void {
  const element = document.createElement('edu-identity-verification');
  Object.assign(element, {
    client: server.client,
    verificationSessionId: verificationSession.id,
    locale,
  });
  document.body.append(element);
}

for (const status of statuses) {
  verification(
    identityServer({ status, reasons: [{ claim: 'name', code: 'tone-differs' }] }),
    status === 'verified' ? 'en' : 'vi',
  );
}
for (const answer of [() => fakeProblem(500, 'internal-error'), never]) {
  const server = identityServer();
  server.routes = { 'GET /identity/v1/verification-sessions/{id}': answer };
  verification(server, 'vi');
}

rememberAttempt(true);
const quiz = document.createElement('edu-quiz-runner');
quiz.assessmentId = quizAssessment.id;
quiz.client = quizServer({ answers: someAnswers, attempt: 'open' }).client;
document.body.append(quiz);
