import type { Client } from '@khuevan/sdk';
import {
  createScoreEvaluation,
  getInstitution,
  listAdmissionRounds,
  listCutOffs,
  listProgrammes,
} from '@khuevan/sdk/admissions';

/** The dates of the rounds, what last year asked for, and what an applicant's marks come to: all of it public. */
export async function run(client: Client): Promise<void> {
  const { data: rounds } = await listAdmissionRounds(client, {});
  for (const { name, phase, windows } of rounds) {
    console.log(`${name}: ${phase}, preferences until ${windows.preferences.closesAt}`);
  }

  const finished = rounds.find(({ resultsPublishedAt }) => resultsPublishedAt !== undefined);
  if (finished !== undefined) {
    const { data: cutOffs } = await listCutOffs(client, { roundId: finished.id, limit: 3 });
    for (const { institutionId, programmeId, cutOff, placedCount, seats } of cutOffs) {
      const { name } = await getInstitution(client, { institutionId });
      const { data } = await listProgrammes(client, { institutionId });
      const programme = data.find(({ id }) => id === programmeId);
      console.log(`${name}, ${programme?.name}: ${cutOff}, ${placedCount} of ${seats} seats`);
    }
  }

  const { subtotal, priority, total } = await createScoreEvaluation(client, {
    body: {
      year: 2026,
      combination: 'A00',
      scores: [
        { subject: 'mathematics', score: '8.40' },
        { subject: 'physics', score: '8.25' },
        { subject: 'chemistry', score: '7.85' },
      ],
      priorityZone: 'KV2-NT',
    },
  });
  console.log(`A00: ${subtotal} + ${priority.applied} for the zone = ${total}`);
}
