import { formatDossierCode } from '@khuevan/rules/dossier';
import { addDays } from '@khuevan/rules/core';
import { DEMO_VENDOR_CLIENT_ID } from '../../identity-provider/demo-applications.ts';
import { demoPeople } from '../../identity-provider/demo-people.ts';
import { namedId } from '../../kernel/ids.ts';
import type {
  DossierPerson,
  DossierStatus,
  Procedure,
} from '../../services/public-services/public.ts';
import type { SeedLearner } from '../registry/learners.ts';
import { WeightedChoice, type Random } from '../random.ts';
import { clockOf, NO_CLOCK } from './dossier-clock.ts';
import { componentsOf, personOf, proceduresFor, type SeedGuardian } from './dossier-parts.ts';
import { paymentOf } from './dossier-payment.ts';
import type { SeedOffice } from './offices.ts';
import { timelineOf, type SeedStep } from './timeline.ts';

type Submitted = Exclude<DossierStatus, 'draft'>;

/** Most dossiers are done; the rest lie in every state there is. */
const WEIGHTS: readonly (readonly [Submitted, number])[] = [
  ['delivered', 46],
  ['completed', 8],
  ['processing', 15],
  ['accepted', 6],
  ['submitted', 7],
  ['supplement-requested', 6],
  ['payment-requested', 3],
  ['withdrawal-requested', 2],
  ['suspended', 3],
  ['refused', 4],
];

const OPEN: ReadonlySet<DossierStatus> = new Set([
  'accepted',
  'processing',
  'withdrawal-requested',
]);
const DONE: ReadonlySet<DossierStatus> = new Set(['refused', 'completed', 'delivered']);

/** One open dossier in eight is late, with its letter of apology. */
const LATE_SHARE = 0.125;
/** Until when done ones were submitted, and open ones from then on. */
const FIRST_DAY = '2026-05-11';
const DONE_DAYS = 170;
const RECENT_DAY = '2026-11-02';
const RECENT_DAYS = 14;
const LATE_DAY = '2026-09-07';

const PORTAL = namedId('cli', 'national-portal');

export interface DossierSeed {
  dossiers: object[];
  steps: SeedStep[];
  payments: object[];
  counters: { name: string; value: number }[];
}

interface Sources {
  offices: readonly SeedOffice[];
  learners: readonly SeedLearner[];
  guardians: readonly SeedGuardian[];
  random: Random;
}

class DossierGenerator {
  readonly #sources: Sources;
  readonly #officeOfSchool: ReadonlyMap<string, SeedOffice>;
  readonly #officeOfPlace: ReadonlyMap<string, SeedOffice>;
  readonly #guardianOf: ReadonlyMap<string, SeedGuardian>;
  readonly #counters = new Map<string, number>();
  readonly seed: DossierSeed = { dossiers: [], steps: [], payments: [], counters: [] };

  constructor(sources: Sources) {
    this.#sources = sources;
    const { offices } = sources;
    this.#guardianOf = new Map(sources.guardians.map((one) => [one.learner_id, one]));
    this.#officeOfSchool = new Map(
      offices.flatMap((one) => (one.school_id === null ? [] : [[one.school_id, one]])),
    );
    this.#officeOfPlace = new Map(
      offices
        .filter(({ level }) => level !== 'school')
        .map((one) => [`${one.level}/${one.commune_code ?? one.province_code ?? ''}`, one]),
    );
  }

  finish(): DossierSeed {
    this.seed.counters = [...this.#counters].map(([name, value]) => ({ name, value }));
    return this.seed;
  }

  #next(name: string): number {
    const value = (this.#counters.get(name) ?? 0) + 1;
    this.#counters.set(name, value);
    return value;
  }

  /** An office that takes the procedure, near the learner's school. */
  #officeFor(procedure: Procedure, school: SeedOffice): SeedOffice {
    const { random } = this.#sources;
    const level = random.pick(procedure.receivedBy);
    if (level === 'school') return school;
    const place = { ministry: '', department: school.province_code, commune: school.commune_code };
    return this.#officeOfPlace.get(`${level}/${place[level] ?? ''}`) ?? school;
  }

  /** A parent files for a child; a child without one in the records files alone. */
  #applicant(learner: SeedLearner): DossierPerson {
    const parent = this.#guardianOf.get(learner.id) ?? learner;
    return {
      ...personOf(parent),
      phone: `0900${String(this.#sources.random.integer(0, 999_999)).padStart(6, '0')}`,
    };
  }

  add(index: number, status: Submitted): void {
    const { random, learners } = this.#sources;
    const isDemo = index < 4;
    const learner = isDemo
      ? learners.find(({ id }) => id === demoPeople.hoa.registry.id)
      : random.pick(learners);
    const school = this.#officeOfSchool.get(learner?.school_id ?? '');
    if (learner === undefined || school === undefined) return;
    const procedure = random.pick(proceduresFor(school));
    const office = this.#officeFor(procedure, school);
    const id = namedId('dos', `dossier/${index}`);
    const isLate = OPEN.has(status) && random.chance(LATE_SHARE);
    const { steps, days } = timelineOf(
      { id, officeId: office.id },
      status,
      isLate
        ? LATE_DAY
        : DONE.has(status)
          ? addDays(FIRST_DAY, random.integer(0, DONE_DAYS))
          : addDays(RECENT_DAY, random.integer(0, RECENT_DAYS)),
      random,
    );
    const instantOf = (kind: string) => steps.find((step) => step.kind === kind)?.at ?? null;
    const dayOf = (kind: string) => days[steps.findIndex((step) => step.kind === kind)];
    const [submittedOn = FIRST_DAY] = days;
    const acceptedOn = dayOf('accepted');
    const clock =
      acceptedOn === undefined ? NO_CLOCK : clockOf(procedure, status, acceptedOn, days, isLate);
    const feeDue = paymentOf(id, procedure, status, steps, () => this.#next('receipt/2026'));
    const guardian = demoPeople.guardian.population;
    const updated = steps.at(-1)?.at ?? '';
    this.seed.steps.push(...steps);
    this.seed.dossiers.push({
      id,
      code: formatDossierCode({
        agency: office.agency_code,
        date: submittedOn,
        sequence: this.#next(`dossier/${office.agency_code}/${submittedOn}`),
      }),
      status,
      procedure_id: procedure.id,
      receiving_office_id: office.id,
      current_office_id: office.id,
      office_ids: [office.id],
      channel: isDemo || random.chance(0.7) ? 'online' : random.pick(['counter', 'public-post']),
      owner_type: 'citizen',
      applicant: isDemo
        ? {
            name: guardian.fullName,
            birthDate: guardian.birthDate,
            personalNumber: guardian.personalNumber,
            address: guardian.address,
          }
        : this.#applicant(learner),
      owner: isDemo || this.#guardianOf.has(learner.id) ? personOf(learner) : null,
      learner_id: learner.id,
      person_id: isDemo ? namedId('psn', demoPeople.guardian.loginName) : null,
      client_id: isDemo || random.chance(0.1) ? DEMO_VENDOR_CLIENT_ID : PORTAL,
      components: componentsOf(procedure, steps[0]?.at ?? ''),
      status_before: status === 'supplement-requested' ? 'processing' : null,
      ...clock,
      supplement_request:
        status === 'supplement-requested'
          ? {
              items: [{ content: steps.at(-1)?.content ?? '' }],
              requestedAt: updated,
              version: steps.length + 1,
            }
          : null,
      refusal_reason: status === 'refused' ? (steps.at(-1)?.content ?? null) : null,
      result:
        status === 'completed' || status === 'delivered'
          ? { summary: 'Đã giải quyết theo đề nghị', uploadIds: [] }
          : null,
      rating:
        status === 'delivered' && random.chance(0.3)
          ? { score: random.pick([3, 4, 4, 5, 5, 5]), ratedAt: updated }
          : null,
      step_count: steps.length,
      submitted_at: instantOf('submitted'),
      accepted_at: instantOf('accepted'),
      completed_at: instantOf('completed'),
      delivered_at: instantOf('delivered'),
      withdrawn_at: null,
      version: steps.length + 1,
      created_at: steps[0]?.at,
      updated_at: updated,
    });
    if (isLate) this.#apologise(id, office.id, status, clock);
    if (feeDue !== undefined) this.seed.payments.push(feeDue);
  }

  #apologise(
    id: string,
    officeId: string,
    status: Submitted,
    clock: { overdue_since: string | null; appointment_date: string | null },
  ): void {
    const dossier = this.seed.dossiers.at(-1) as { step_count: number };
    dossier.step_count += 1;
    this.seed.steps.push({
      dossier_id: id,
      position: dossier.step_count,
      id: namedId('stp', `${id}/overdue`),
      at: `${clock.overdue_since}T00:30:00.000Z`,
      kind: 'overdue',
      from_status: status,
      to_status: status,
      office_id: officeId,
      to_office_id: null,
      handler_name: null,
      department: null,
      content: 'Quá hạn giải quyết: gửi phiếu xin lỗi và hẹn lại ngày trả kết quả',
      deadline: clock.appointment_date,
    });
  }
}

/** Dossiers over all ten states, the first ten one in each. */
export function generateDossiers(count: number, sources: Sources): DossierSeed {
  const generator = new DossierGenerator(sources);
  const states = new WeightedChoice(WEIGHTS);
  for (let index = 0; index < count; index += 1) {
    const first = WEIGHTS[index]?.[0];
    generator.add(index, first ?? states.pick(sources.random));
  }
  return generator.finish();
}
