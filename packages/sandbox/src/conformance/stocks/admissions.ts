import { demo } from '../../seed/demo.ts';
import type { Answer } from '../../testing/test-client.ts';
import type { RenewStock, StockTools } from './stock-tools.ts';

const HOUR = 3_600_000;

/** A round whose windows lie around now; filtering begins later or has begun, for preferences and fees are over then. */
async function makeRound(
  { make }: StockTools,
  phase: 'preferences' | 'filtering',
): Promise<Answer> {
  const shift = phase === 'preferences' ? 0 : -3 * HOUR;
  const window = (from: number, to: number) => ({
    opensAt: new Date(Date.now() + shift + from * HOUR).toISOString(),
    closesAt: new Date(Date.now() + shift + to * HOUR).toISOString(),
  });
  return make('/admissions/v1/rounds', {
    year: 2026,
    kind: 'supplementary',
    name: 'Đợt xét tuyển bổ sung',
    windows: {
      preferences: window(-1, 2),
      fees: window(-1, 2),
      filtering: window(2, 10),
      confirmation: window(10, 20),
    },
  });
}

/** Somebody new, whose list in a new round is filed, locked and ready to pay, as far as the operation needs it. */
async function makeList(tools: StockTools, method: string, path: string): Promise<void> {
  const { client, ids, make } = tools;
  const round = await makeRound(tools, 'preferences');
  const candidate = await make('/admissions/v1/candidates', {
    year: 2026,
    name: 'Trần Minh Quân',
    birthDate: '2007-11-02',
    gender: 'male',
    provinceCode: '33',
    priorityZone: 'KV1',
    graduationYear: 2025,
  });
  const programmeId = ids.latest('prg') ?? '';
  const quota = { programmeId, combinations: ['A00'], seats: 10, threshold: '15' };
  await make('/admissions/v1/quotas', {
    ...quota,
    roundId: round.at('/id'),
    method: 'exam-scores',
  });
  const list = `/admissions/v1/candidates/${candidate.at('/id')}/preference-lists/${round.at('/id')}`;
  const { headers } = await client.get(list);
  await client.put(list, {
    body: { preferences: [{ programmeId, method: 'exam-scores' }] },
    headers: { 'if-match': String(headers['etag']) },
  });
  if (path.includes('payments') || method === 'DELETE') await client.post(`${list}/lock`);
  if (path.startsWith('/payments')) {
    const payment = await client.post(`${list}/payments`);
    ids.prefer(payment.at('/id'));
  }
}

/** An offer of the finished round, back in the state in which a candidate has it first, or confirmed. */
async function renewOffer({ sandbox, ids }: StockTools, status: string): Promise<void> {
  const { rows } = await sandbox.runtime.database.pool.query<{ id: string }>(
    `update admissions.offer set status = $1, confirm_by = now() + interval '30 days'
     where id = (select id from admissions.offer where status <> $1 order by id limit 1)
     returning id`,
    [status],
  );
  ids.prefer(rows[0]?.id ?? '');
}

export const renewAdmissions: RenewStock = async ({ method, path }, tools) => {
  if (path === '/rounds/{roundId}/filtering-rounds') await makeRound(tools, 'filtering');
  if (path === '/quotas' && method === 'POST') await makeRound(tools, 'preferences');
  if (/^\/(?:candidates\/|payments|quotas\/|score-imports)/.test(path))
    await makeList(tools, method, path);
  if (/\/(?:statistics|admitted-candidate-export)$/.test(path))
    tools.ids.prefer(demo.admissionRounds.finished);
  if (path === '/offers/{offerId}/confirmation') await renewOffer(tools, 'offered');
  if (/\/(?:enrolment|deferral)$/.test(path)) await renewOffer(tools, 'confirmed');
};
