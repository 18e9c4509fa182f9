import { namedId } from '../../kernel/ids.ts';
import { referenceData } from '../../services/reference/public.ts';
import type { ProfileSize } from '../profile.ts';
import { examFixtures } from './fixtures.ts';

/** Codes of the exams' own system, of before the mergers of 2025; those of after are not verified. */
const COUNCIL_CODES: Readonly<Record<string, string>> = { '33': '22', '15': '08', '92': '55' };

/** 2026 is over and published; for 2027 candidates register, earlier in the year than they really would. */
export const seedSessions = [
  {
    id: examFixtures.sessions.past,
    year: 2026,
    round: 1,
    name: {
      vi: 'Kỳ thi tốt nghiệp THPT năm 2026',
      en: 'Upper secondary graduation exam 2026',
    },
    trial_opens_at: '2026-04-10T01:00:00.000Z',
    trial_closes_at: '2026-04-17T10:00:00.000Z',
    registration_opens_at: '2026-04-21T01:00:00.000Z',
    registration_closes_at: '2026-05-05T10:00:00.000Z',
    first_day: '2026-06-11',
    last_day: '2026-06-12',
    results_planned_at: '2026-07-01T01:00:00.000Z',
    results_published_at: '2026-07-01T01:00:00.000Z',
    remark_closes_on: '2026-07-11',
    remark_due_on: '2026-07-26',
    version: 3,
    created_at: '2026-03-01T02:00:00.000Z',
    updated_at: '2026-07-01T01:00:00.000Z',
  },
  {
    id: examFixtures.sessions.open,
    year: 2027,
    round: 1,
    name: {
      vi: 'Kỳ thi tốt nghiệp THPT năm 2027',
      en: 'Upper secondary graduation exam 2027',
    },
    trial_opens_at: '2026-10-01T01:00:00.000Z',
    trial_closes_at: '2026-10-15T10:00:00.000Z',
    registration_opens_at: '2026-11-01T01:00:00.000Z',
    registration_closes_at: '2027-05-05T10:00:00.000Z',
    first_day: '2027-06-10',
    last_day: '2027-06-11',
    results_planned_at: '2027-07-01T01:00:00.000Z',
    results_published_at: null,
    remark_closes_on: null,
    remark_due_on: null,
    version: 1,
    created_at: '2026-09-15T02:00:00.000Z',
    updated_at: '2026-09-15T02:00:00.000Z',
  },
] as const;

export interface SeedCouncil {
  id: string;
  session_id: string;
  code: string;
  name: string;
  province_code: string;
  last_sequence: number;
  numbers_assigned_at: string | null;
  rooms_allocated_at: string | null;
  version: number;
  updated_at: string;
}

/** A council a province in each session; the candidates of 2026 have numbers and rooms. */
export function seedCouncils(size: ProfileSize): SeedCouncil[] {
  const { unitsByCode } = referenceData();
  return seedSessions.flatMap((session) =>
    size.provinces.map((province): SeedCouncil => {
      const isOver = session.results_published_at !== null;
      return {
        id: namedId('exc', `${session.year}/${province}`),
        session_id: session.id,
        code: COUNCIL_CODES[province] ?? province,
        name: `Hội đồng thi Sở Giáo dục và Đào tạo ${unitsByCode.get(province)?.name ?? ''}`,
        province_code: province,
        last_sequence: 0,
        numbers_assigned_at: isOver ? '2026-05-15T02:00:00.000Z' : null,
        rooms_allocated_at: isOver ? '2026-05-20T02:00:00.000Z' : null,
        version: isOver ? 3 : 1,
        updated_at: isOver ? '2026-05-20T02:00:00.000Z' : '2026-09-15T02:00:00.000Z',
      };
    }),
  );
}
