import type { Client } from '@khuevan/sdk';
import {
  getAssessment,
  getAttemptResult,
  listAttempts,
  saveResponse,
  startAttempt,
  submitAttempt,
  type DeliveryItem,
} from '@khuevan/sdk/assessment';

const PAPER = 'asm_demo0quang0hop000000';
const LEARNER = 'lrn_demo0tran0van0binh000';

/** Any answer in the form of its item; a real one comes from the learner. */
function answerTo(item: DeliveryItem): string | Record<string, boolean> {
  switch (item.kind) {
    case 'choice':
      return item.choices[0]?.id ?? '';
    case 'true-false':
      return Object.fromEntries(item.statements.map(({ id }) => [id, true]));
    default:
      return '1';
  }
}

/** Takes a short test for a learner, saves each answer, hands it in, and reads the score. Run again, it takes it again. */
export async function run(client: Client): Promise<void> {
  const { title, parts, maxScore } = await getAssessment(client, { assessmentId: PAPER });
  const items = parts.flatMap((part) => part.items);
  console.log(`${title}: ${items.length} items, ${maxScore} points`);

  const attempt = await startAttempt(client, {
    assessmentId: PAPER,
    body: { learnerId: LEARNER },
  });
  const saved = new Map(attempt.responses.map(({ itemId, sequence }) => [itemId, sequence]));
  for (const item of items) {
    await saveResponse(client, {
      attemptId: attempt.id,
      itemId: item.id,
      // Each later answer to the same item has a higher number: a late packet never wins.
      body: { response: answerTo(item), sequence: (saved.get(item.id) ?? 0) + 1 },
    });
  }
  await submitAttempt(client, { attemptId: attempt.id });
  const { score, scaledScore } = await getAttemptResult(client, { attemptId: attempt.id });
  console.log(`score ${score}, ${scaledScore} of 10`);

  const { data } = await listAttempts(client, { learnerId: LEARNER, status: 'submitted' });
  console.log(`handed in so far: ${data.length}`);
}
