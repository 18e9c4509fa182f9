import { TestClock } from '../../kernel/clock.ts';
import { startSeededSandbox } from '../../seed/testing.ts';
import type { DatabaseKind } from '../../testing/databases.ts';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

/** An instant of the round's plan, in Vietnamese time: `at('07-05', '09:00')`. */
export const at = (day: string, hour: string): number => Date.parse(`2026-${day}T${hour}:00+07:00`);

const windowOf = (first: string, last: string) => ({
  opensAt: new Date(at(first, '00:00')).toISOString(),
  closesAt: new Date(at(last, '17:00')).toISOString(),
});

/** The plan that the tests are written against. */
export const PLAN = {
  preferences: windowOf('07-02', '07-14'),
  fees: windowOf('07-15', '07-21'),
  filtering: windowOf('08-04', '08-12'),
  confirmation: windowOf('08-13', '08-30'),
};

/** A sandbox whose clock a test sets, and a round of its own in it. */
export class AdmissionsBench {
  readonly sandbox: TestSandbox;
  readonly clock: TestClock;
  readonly ministry: TestCaller & { clientId: string };

  private constructor(
    sandbox: TestSandbox,
    clock: TestClock,
    ministry: TestCaller & { clientId: string },
  ) {
    this.sandbox = sandbox;
    this.clock = clock;
    this.ministry = ministry;
  }

  static async open(database: DatabaseKind): Promise<AdmissionsBench> {
    const clock = new TestClock();
    const sandbox = await startSeededSandbox(database, { clock });
    return new AdmissionsBench(sandbox, clock, await sandbox.client());
  }

  /** Stops the clock there. */
  goTo(moment: number): void {
    this.clock.set({ offsetMilliseconds: 0, frozenAt: moment });
  }

  async created(path: string, body: unknown): Promise<string> {
    const answer = await this.ministry.post(`/admissions/v1${path}`, { body });
    if (answer.status !== 201) throw new Error(`${path}: ${answer.text}`);
    return answer.at('/id');
  }

  newRound(): Promise<string> {
    return this.created('/rounds', {
      year: 2026,
      kind: 'general',
      name: 'Đợt thử',
      windows: PLAN,
    });
  }

  /** A free candidate with marks in Mathematics, Physics and Chemistry. */
  async newCandidate(
    marks: readonly [string, string, string],
    more: Record<string, unknown> = {},
  ): Promise<string> {
    const id = await this.created('/candidates', {
      year: 2026,
      name: 'Trần Minh Quân',
      birthDate: '2008-11-02',
      gender: 'male',
      provinceCode: '33',
      priorityZone: 'KV3',
      graduationYear: 2026,
      ...more,
    });
    const subjects = ['mathematics', 'physics', 'chemistry'];
    const scores = subjects.map((subject, index) => ({
      candidateId: id,
      subject,
      score: marks[index],
    }));
    const answer = await this.ministry.post('/admissions/v1/score-imports', { body: { scores } });
    if (answer.status !== 201) throw new Error(answer.text);
    return id;
  }

  listPath = (candidateId: string, roundId: string): string =>
    `/admissions/v1/candidates/${candidateId}/preference-lists/${roundId}`;

  async saveList(
    candidateId: string,
    roundId: string,
    programmeIds: readonly string[],
    caller: TestCaller = this.ministry,
  ): Promise<Answer> {
    const path = this.listPath(candidateId, roundId);
    const { headers } = await caller.get(path);
    return caller.put(path, {
      body: {
        preferences: programmeIds.map((programmeId) => ({ programmeId, method: 'exam-scores' })),
      },
      headers: { 'if-match': String(headers['etag']) },
    });
  }

  /** Filed and locked within the preference window. */
  async fileAndLock(
    candidateId: string,
    roundId: string,
    programmeIds: readonly string[],
  ): Promise<void> {
    const saved = await this.saveList(candidateId, roundId, programmeIds);
    if (saved.status !== 200) throw new Error(saved.text);
    const locked = await this.ministry.post(`${this.listPath(candidateId, roundId)}/lock`);
    if (locked.status !== 201) throw new Error(locked.text);
  }

  /** Paid within the fee window. */
  async pay(candidateId: string, roundId: string): Promise<void> {
    const payment = await this.ministry.post(`${this.listPath(candidateId, roundId)}/payments`);
    const settled = await this.ministry.post(
      `/admissions/v1/payments/${payment.at('/id')}/settlement`,
    );
    if (settled.status !== 201) throw new Error(settled.text);
  }

  /** Runs a filtering round to its end. */
  async filter(roundId: string, final: boolean): Promise<Answer> {
    const started = await this.ministry.post(`/admissions/v1/rounds/${roundId}/filtering-rounds`, {
      body: { final },
    });
    if (started.status !== 202) throw new Error(started.text);
    await this.sandbox.contexts.idle();
    return this.ministry.get(String(started.headers['location']));
  }

  async eventsOf(type: string): Promise<{ data: Record<string, unknown> }[]> {
    const answer = await this.ministry.get('/platform/v1/events', {
      query: { type, limit: '200' },
    });
    return (answer.body as { data: { data: Record<string, unknown> }[] }).data;
  }
}
