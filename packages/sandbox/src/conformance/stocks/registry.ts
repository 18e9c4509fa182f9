import { demo } from '../../seed/demo.ts';
import type { Answer } from '../../testing/test-client.ts';
import type { RenewStock, StockTools } from './stock-tools.ts';

interface School {
  id: string;
  level: string;
}

/** A new learner of grade 7, in the demonstration's class. */
async function renewLearner({ make, ids }: StockTools): Promise<string> {
  for (const id of [demo.schools.lowerSecondary, demo.classes.grade7]) ids.prefer(id);
  const learner = await make('/registry/v1/learners', {
    schoolId: demo.schools.lowerSecondary,
    classId: demo.classes.grade7,
    name: 'Nguyễn Văn Thử',
    birthDate: '2014-05-20',
    gender: 'male',
  });
  return learner.at('/id');
}

/** The other school of the seed that teaches grade 7. */
async function receivingSchool({ client, ids }: StockTools): Promise<string> {
  const { body } = await client.get('/registry/v1/schools', { query: { limit: '200' } });
  const { data } = body as { data: School[] };
  const id = data.find(({ level }) => level === 'primary-lower-secondary')?.id ?? '';
  ids.prefer(id);
  return id;
}

async function receivingClass({ client, ids }: StockTools, schoolId: string): Promise<void> {
  const classes = await client.get('/registry/v1/classes', { query: { schoolId, grade: '7' } });
  ids.prefer(classes.at('/data/0/id'));
}

/** A transfer that waits for the step that the operation takes. */
async function renewTransfer(tools: StockTools, path: string): Promise<void> {
  const learnerId = await renewLearner(tools);
  const toSchoolId = await receivingSchool(tools);
  if (path === '/transfers') return;
  const transfer = await tools.make('/registry/v1/transfers', {
    learnerId,
    toSchoolId,
    grade: '7',
  });
  const base = `/registry/v1/transfers/${transfer.at('/id')}`;
  const steps: [string, object][] = [
    ['decision', { decision: 'accepted' }],
    ['release', { records: ['transcript'] }],
  ];
  const awaited = ['decision', 'release', 'placement'].indexOf(path.split('/').at(-1) ?? '');
  for (const [step, body] of steps.slice(0, Math.max(awaited, 0))) {
    expectDone(await tools.client.post(`${base}/${step}`, { body, idempotencyKey: null }));
  }
  await receivingClass(tools, toSchoolId);
}

function expectDone(answer: Answer): void {
  if (answer.status >= 300) throw new Error(answer.text);
}

async function renewResults(tools: StockTools): Promise<void> {
  await renewLearner(tools);
  const learnerId = tools.ids.latest('lrn');
  const subjects = [
    'mathematics',
    'literature',
    'natural-sciences',
    'history-geography',
    'civics',
    'informatics',
    'technology',
  ];
  for (const subject of subjects) {
    expectDone(
      await tools.client.post(`/registry/v1/classes/${demo.classes.grade7}/subject-results`, {
        body: {
          subject,
          period: 'semester-1',
          results: [{ learnerId, regularMarks: ['8'], midtermMark: '8', finalMark: '8' }],
        },
      }),
    );
  }
}

/** A report that waits, of the first year that nobody has reported on. */
async function renewReport({ client, ids }: StockTools): Promise<void> {
  for (let first = 2030; first < 2099; first += 1) {
    const body = {
      schoolId: demo.schools.lowerSecondary,
      schoolYear: `${first}-${first + 1}`,
      kind: 'semester',
    };
    const report = await client.post('/registry/v1/school-reports', { body });
    if (report.status === 409) continue;
    expectDone(report);
    ids.prefer(report.at('/id'));
    return;
  }
}

export const renewRegistry: RenewStock = async ({ id, path }, tools) => {
  if (path.startsWith('/transfers')) return renewTransfer(tools, path);
  if (path.endsWith('/returns')) {
    const learnerId = await renewLearner(tools);
    expectDone(
      await tools.client.post(`/registry/v1/learners/${learnerId}/departures`, {
        body: { kind: 'suspended', reasonCode: '06' },
      }),
    );
    return undefined;
  }
  if (path.includes('-results')) {
    return id === 'createTermResult' ? renewResults(tools) : void (await renewLearner(tools));
  }
  if (id === 'submitSchoolReportDecision') return renewReport(tools);
  if (id === 'createSchoolReport') {
    tools.ids.rotate('sch');
    return undefined;
  }
  if (path.startsWith('/learners/{learnerId}/')) await renewLearner(tools);
  if (path.startsWith('/classes')) tools.ids.prefer(demo.schools.lowerSecondary);
  return undefined;
};
