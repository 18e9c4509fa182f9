import { demo } from '../../seed/demo.ts';
import type { RenewStock, StockTools } from './stock-tools.ts';

const BASE = '/school-health/v1';

interface Listed {
  id: string;
  status: string;
}

const listOf = async ({ client }: StockTools, path: string, query: Record<string, string>) =>
  ((await client.get(`${BASE}${path}`, { query })).body as { data: Listed[] }).data;

/** Takes a step that has no body; the state may be past it already. */
const step = ({ client }: StockTools, path: string) =>
  client.post(`${BASE}${path}`, { idempotencyKey: null });

/** A round at the demonstration's school; those that are open are closed first, since one of a kind is open at a time. */
async function renewRound(tools: StockTools, isClosed: boolean): Promise<void> {
  const schoolId = demo.schools.lowerSecondary;
  const rounds = await listOf(tools, '/health-check-rounds', { schoolId, limit: '200' });
  for (const { id, status } of rounds) {
    if (status === 'open') await step(tools, `/health-check-rounds/${id}/completion`);
  }
  tools.ids.prefer(schoolId);
  const round = { schoolId, schoolYear: '2026-2027', kind: 'periodic', heldOn: '2026-11-02' };
  const made = await tools.make(`${BASE}/health-check-rounds`, round);
  if (isClosed) await step(tools, `/health-check-rounds/${made.at('/id')}/completion`);
}

/** A school with a grade 1, where children miss doses. */
async function primarySchool({ client, ids }: StockTools): Promise<string> {
  const schools = await client.get('/registry/v1/schools', { query: { level: 'primary' } });
  const id = schools.at('/data/0/id');
  ids.prefer(id);
  return id;
}

/** A check at school entry in the state that the operation takes it from. */
async function renewImmunisationCheck(tools: StockTools, path: string): Promise<void> {
  const schoolId = await primarySchool(tools);
  const checks = await listOf(tools, '/immunisation-checks', { schoolId, limit: '200' });
  for (const { id, status } of checks) {
    if (status === 'completed') continue;
    if (status === 'collecting') await step(tools, `/immunisation-checks/${id}/submission`);
    await step(tools, `/immunisation-checks/${id}/completion`);
  }
  if (path === '/immunisation-checks') return;
  const body = { schoolId, schoolYear: '2026-2027', grades: ['1'] };
  const check = await tools.make(`${BASE}/immunisation-checks`, body);
  if (path.endsWith('/submission')) return;
  await step(tools, `/immunisation-checks/${check.at('/id')}/submission`);
}

/** A missing dose that waits for consent, with its learner. */
async function renewCatchUp(tools: StockTools): Promise<void> {
  await renewImmunisationCheck(tools, '/completion');
  await renewImmunisationCheck(tools, '/immunisation-checks');
  const { ids, client } = tools;
  const waiting = await client.get(`${BASE}/catch-up-doses`, {
    query: { status: 'awaiting-consent', limit: '1' },
  });
  ids.prefer(waiting.at('/data/0/id'));
  ids.prefer(waiting.at('/data/0/learnerId'));
}

async function renewConsents(tools: StockTools, path: string): Promise<void> {
  await renewCatchUp(tools);
  tools.ids.prefer((await tools.sandbox.client()).clientId);
  if (!path.endsWith('/withdrawal')) return;
  await tools.make(`${BASE}/health-consents`, {
    learnerId: tools.ids.latest('lrn'),
    purpose: 'data-sharing',
    decision: 'granted',
    clientId: tools.ids.latest('cli'),
  });
}

/** A learner of whom nothing stands on record yet. */
async function renewLearner({ client, ids }: StockTools): Promise<void> {
  const created = await client.post('/registry/v1/learners', {
    body: {
      schoolId: demo.schools.lowerSecondary,
      classId: demo.classes.grade7,
      name: 'Nguyễn Thị Thử',
      birthDate: '2014-05-20',
      gender: 'female',
    },
  });
  ids.prefer(created.at('/id'));
}

export const renewSchoolHealth: RenewStock = async ({ path }, tools) => {
  const { ids, make } = tools;
  if (path.startsWith('/health-consents')) return renewConsents(tools, path);
  if (path.startsWith('/immunisation-checks')) return renewImmunisationCheck(tools, path);
  if (path.startsWith('/health-check-rounds')) {
    await renewRound(tools, path.endsWith('/notices'));
    if (path === '/health-check-rounds')
      await step(tools, `/health-check-rounds/${ids.latest('hcr')}/completion`);
    return;
  }
  await renewLearner(tools);
  const learnerId = ids.latest('lrn');
  if (path.startsWith('/health-checks/')) {
    await make(`${BASE}/health-checks`, {
      learnerId,
      kind: 'growth-monitoring',
      checkedOn: '2026-10-15',
      findings: { heightCm: 150.5, weightKg: 42.3 },
    });
  }
  if (path.startsWith('/immunisation-doses/')) {
    await make(`${BASE}/immunisation-doses`, {
      learnerId,
      series: 'bcg',
      number: 1,
      status: 'given',
      givenOn: '2014-06-01',
      source: 'parent-book',
    });
  }
};
