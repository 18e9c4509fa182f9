import { namedId } from '../../kernel/ids.ts';
import {
  computeStaffing,
  totalsOf,
  zoneOf,
  type Position,
  type ReportStatus,
} from '../../services/workforce/public.ts';
import { demo } from '../demo.ts';
import { SEED_SCHOOL_YEAR } from '../profile.ts';
import type { SeedSchool } from '../registry/schools.ts';
import { factsBySchool, type SeedRegister } from './facts.ts';

const DRAFTED = '2026-09-28T02:00:00.000Z';
const SUBMITTED = '2026-10-05T03:00:00.000Z';
const DECIDED = '2026-10-16T07:00:00.000Z';
const REPORTED = '2026-10-30T08:00:00.000Z';

/** The province whose department has told the ministry already, where the profile has it. */
const REPORTED_PROVINCE = '92';

/** Of ten schools six are approved, one waits, one came back, one drafts, and one has nothing yet. */
const STATUSES: readonly (ReportStatus | null)[] = [
  'approved',
  'approved',
  'approved',
  'submitted',
  'approved',
  'returned',
  'approved',
  'draft',
  'approved',
  null,
];

/** The lower-secondary school of the demo has no report yet: its visitors draw one up. */
function statusOf(school: SeedSchool, index: number): ReportStatus | null {
  if (school.id === demo.schools.lowerSecondary) return null;
  const status = index < 4 ? 'approved' : (STATUSES[index % STATUSES.length] ?? null);
  return status === 'approved' && school.province_code === REPORTED_PROVINCE ? 'reported' : status;
}

const RETURN_REMARK = 'Đề nghị rà soát số giáo viên đang biệt phái và bổ sung lý do điều chỉnh.';

function historyOf(status: ReportStatus) {
  const steps = [
    { step: 'created', at: DRAFTED },
    ...(status === 'draft' ? [] : [{ step: 'submitted', at: SUBMITTED }]),
  ];
  if (status === 'returned') {
    return [...steps, { step: 'returned', at: DECIDED, remark: RETURN_REMARK }];
  }
  const decided = status === 'approved' || status === 'reported';
  return [
    ...steps,
    ...(decided ? [{ step: 'approved', at: DECIDED }] : []),
    ...(status === 'reported' ? [{ step: 'reported', at: REPORTED }] : []),
  ];
}

export interface SeedReport {
  readonly school: SeedSchool;
  readonly id: string;
  readonly status: ReportStatus;
  /** Of the report's own year. */
  readonly positions: readonly Position[];
}

function provincialReport(reports: readonly SeedReport[], schools: readonly SeedSchool[]) {
  const own = reports.filter(({ status }) => status === 'reported');
  if (own.length === 0) return [];
  const all = schools.filter((school) => school.province_code === REPORTED_PROVINCE).length;
  return [
    {
      id: namedId('psr', `${REPORTED_PROVINCE}/${SEED_SCHOOL_YEAR}`),
      province_code: REPORTED_PROVINCE,
      school_year: SEED_SCHOOL_YEAR,
      school_count: own.length,
      missing_school_count: all - own.length,
      ...totalsOf(own.flatMap(({ positions }) => positions)),
      reported_at: REPORTED,
    },
  ];
}

/** Reports in every state, worked out of the register as the service would. */
export function generateStaffingReports(register: SeedRegister) {
  const factsOf = factsBySchool(register, SEED_SCHOOL_YEAR);
  const reports: SeedReport[] = [];
  const rows: object[] = [];
  const positionRows: object[] = [];
  const quotaRows: object[] = [];
  for (const [index, school] of register.schools.entries()) {
    const status = statusOf(school, index);
    if (status === null) continue;
    const zone = zoneOf(school.zone);
    const { normId, units, perSchool, positions } = computeStaffing({
      facts: factsOf(school.id),
      date: DRAFTED.slice(0, 10),
      schoolYear: SEED_SCHOOL_YEAR,
      zone,
      countBy: 'learners',
      sessionsPerDay: 2,
      boarding: false,
      specialised: false,
    });
    const id = namedId('srp', `${school.id}/${SEED_SCHOOL_YEAR}`);
    const own = positions.filter(({ schoolYear }) => schoolYear === SEED_SCHOOL_YEAR);
    const history = historyOf(status);
    reports.push({ school, id, status, positions: own });
    rows.push({
      school_id: school.id,
      id,
      school_year: SEED_SCHOOL_YEAR,
      province_code: school.province_code,
      commune_code: school.commune_code,
      status,
      zone,
      count_by: 'learners',
      norm_id: normId,
      units,
      per_school: perSchool,
      remark: status === 'returned' ? RETURN_REMARK : null,
      history,
      version: history.length,
      created_at: DRAFTED,
      updated_at: history.at(-1)?.at ?? DRAFTED,
    });
    for (const { schoolYear, level, subject, norm, actual } of positions) {
      positionRows.push({
        school_id: school.id,
        report_id: id,
        school_year: schoolYear,
        level,
        subject,
        norm,
        actual,
        computed_norm: null,
        computed_actual: null,
        reason: null,
      });
    }
    for (const { level, subject, norm } of own) {
      quotaRows.push({
        school_id: school.id,
        school_year: SEED_SCHOOL_YEAR,
        level,
        subject,
        teachers: Math.round(norm / 100),
        updated_at: DRAFTED,
      });
    }
  }
  return {
    reports,
    tables: [
      ['workforce.staffing_report', rows],
      ['workforce.staffing_position', positionRows],
      ['workforce.staffing_quota', quotaRows],
      ['workforce.provincial_report', provincialReport(reports, register.schools)],
    ] as [string, readonly object[]][],
  };
}
