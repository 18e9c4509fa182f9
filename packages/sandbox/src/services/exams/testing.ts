import { TestClock } from '../../kernel/clock.ts';
import { demo } from '../../seed/demo.ts';
import { startSeededSandbox } from '../../seed/testing.ts';
import type { DatabaseKind } from '../../testing/databases.ts';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

/** An instant of 2027 in Vietnamese time: `at('05-02', '09:00')`. */
export const at = (day: string, hour = '09:00'): number =>
  Date.parse(`2027-${day}T${hour}:00+07:00`);

const instant = (moment: number): string => new Date(moment).toISOString();

/** The plan that the tests are written against. */
export const PLAN = {
  trialRegistration: { opensAt: instant(at('04-10')), closesAt: instant(at('04-17')) },
  registration: { opensAt: instant(at('04-20')), closesAt: instant(at('05-05', '17:00')) },
  examDays: { first: '2027-06-10', last: '2027-06-11' },
  resultsPlannedAt: instant(at('07-01', '08:00')),
};

export const RECORD = {
  grade10Average: '7',
  grade11Average: '7.5',
  grade12Average: '8',
  grade12Learning: 'good',
  grade12Training: 'good',
  priorityPoints: '0.25',
  encouragementPoints: '1',
};

/** What a pupil chooses in most tests. */
export const CHOICE = {
  purposes: ['graduation', 'admission'],
  electives: ['physics', 'foreign-language'],
  foreignLanguage: 'japanese',
  studiedSubjects: ['physics', 'chemistry', 'foreign-language'],
};

/** A sandbox whose clock a test sets, who acts in it, and a session of 2027 of its own. */
export class ExamBench {
  readonly sandbox: TestSandbox;
  readonly clock: TestClock;
  readonly ministry: TestCaller;
  readonly department: TestCaller;
  readonly school: TestCaller;
  #round = 1;

  private constructor(
    sandbox: TestSandbox,
    clock: TestClock,
    callers: Record<'ministry' | 'department' | 'school', TestCaller>,
  ) {
    this.sandbox = sandbox;
    this.clock = clock;
    this.ministry = callers.ministry;
    this.department = callers.department;
    this.school = callers.school;
  }

  static async open(database: DatabaseKind): Promise<ExamBench> {
    const clock = new TestClock();
    const sandbox = await startSeededSandbox(database, { clock });
    return new ExamBench(sandbox, clock, {
      ministry: await sandbox.client(),
      department: await sandbox.client({ role: 'department', reach: { provinceCodes: ['33'] } }),
      school: await sandbox.client({
        role: 'school',
        reach: { schoolIds: [demo.schools.upperSecondary] },
      }),
    });
  }

  /** Stops the clock there. */
  goTo(moment: number): void {
    this.clock.set({ offsetMilliseconds: 0, frozenAt: moment });
  }

  /** A session and its council in the province of the seeded schools. */
  async newSession(): Promise<{ sessionId: string; councilId: string }> {
    this.#round += 1;
    const session = await this.must(this.ministry, 'POST', '/exam-sessions', {
      year: 2027,
      round: this.#round,
      name: { vi: 'Đợt thử' },
      ...PLAN,
    });
    const council = await this.must(this.ministry, 'POST', '/exam-councils', {
      examSessionId: session.at('/id'),
      code: '22',
      name: 'Hội đồng thi Hưng Yên',
      provinceCode: '33',
    });
    return { sessionId: session.at('/id'), councilId: council.at('/id') };
  }

  call(caller: TestCaller, method: string, path: string, body?: unknown): Promise<Answer> {
    return caller.call(method, `/exams/v1${path}`, body === undefined ? {} : { body });
  }

  /** The same where anything but success is a mistake of the test. */
  async must(caller: TestCaller, method: string, path: string, body?: unknown): Promise<Answer> {
    const answer = await this.call(caller, method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.text}`);
    return answer;
  }

  /** Pupils of grade 12 at the demo school, the two demo people first. */
  async pupils(count: number): Promise<string[]> {
    const { hoa, binh } = demo.learners;
    const rows = await this.sandbox.runtime.database.kysely
      .selectFrom('registry.learner as learner')
      .innerJoin('registry.class as class', 'class.id', 'learner.class_id')
      .select('learner.id')
      .where('class.grade', '=', '12')
      .where('learner.status', '=', 'ENROLLED')
      .where('learner.id', 'not in', [hoa, binh])
      .orderBy('learner.id')
      .limit(Math.max(0, count - 2))
      .execute();
    return [hoa, binh, ...rows.map(({ id }) => id)].slice(0, count);
  }

  /** Registered, verified and with a record, in the registration window. @returns ids of the registrations */
  async verified(sessionId: string, learnerIds: readonly string[]): Promise<string[]> {
    const ids: string[] = [];
    for (const learnerId of learnerIds) {
      const body = { examSessionId: sessionId, learnerId, ...CHOICE };
      const begun = await this.must(this.school, 'POST', '/exam-registrations', body);
      const path = `/exam-registrations/${begun.at('/id')}`;
      await this.must(this.school, 'POST', `${path}/submission`);
      await this.must(this.school, 'POST', `${path}/verification`, { outcome: 'verified' });
      await this.must(this.school, 'PUT', `${path}/academic-record`, RECORD);
      ids.push(begun.at('/id'));
    }
    return ids;
  }

  /** Numbers, rooms and everybody present, on the second exam day. */
  async sat(councilId: string): Promise<string[]> {
    this.goTo(at('05-15'));
    await this.must(this.department, 'POST', `/exam-councils/${councilId}/candidate-numbers`);
    await this.must(this.department, 'POST', `/exam-councils/${councilId}/room-allocation`);
    this.goTo(at('06-11'));
    const numbers = new Set<string>();
    for (const room of await this.rooms(councilId)) {
      const { seats } = (await this.must(this.department, 'GET', `/exam-rooms/${room}`)).body as {
        seats: { candidateNumber: string }[];
      };
      const entries = seats.map(({ candidateNumber }) => {
        numbers.add(candidateNumber);
        return { candidateNumber, attendance: 'present' };
      });
      await this.must(this.department, 'PUT', `/exam-rooms/${room}/attendance`, { entries });
    }
    return [...numbers].toSorted();
  }

  async rooms(councilId: string): Promise<string[]> {
    const list = await this.department.get('/exams/v1/exam-rooms', {
      query: { examCouncilId: councilId, limit: '200' },
    });
    return (list.body as { data: { id: string }[] }).data.map(({ id }) => id);
  }

  /** Everybody gets the same scores; the results are published on 1 July. */
  async published(
    sessionId: string,
    councilId: string,
    numbers: readonly string[],
    scores: Readonly<Record<string, string>>,
  ): Promise<void> {
    this.goTo(at('06-24'));
    for (const [subject, score] of Object.entries(scores)) {
      const entries = numbers.map((candidateNumber) => ({ candidateNumber, score }));
      const body = { subject, entries };
      await this.must(this.department, 'POST', `/exam-councils/${councilId}/scores`, body);
    }
    this.goTo(at('07-01'));
    await this.must(this.ministry, 'POST', `/exam-sessions/${sessionId}/results-publication`);
  }

  async eventTypes(): Promise<string[]> {
    const { rows } = await this.sandbox.runtime.database.pool.query<{ type: string }>(
      "select type from platform.event where type like 'exams.%' order by id",
    );
    return rows.map(({ type }) => type);
  }
}

export const SCORES = {
  literature: '7.25',
  mathematics: '8.4',
  physics: '9',
  'foreign-language': '6.35',
} as const;
