import { namedId } from '../../kernel/ids.ts';
import type { PilotSiteStatus } from '../../services/digital-school/public.ts';
import type { SeedSchoolOf } from './people.ts';

const OPENED = '2026-08-01T02:00:00.000Z';
const STATES: readonly PilotSiteStatus[] = ['running', 'approved', 'nominated'];

/** A pilot of this school year, and one of last year that is evaluated. */
export function seedPilots(schools: readonly SeedSchoolOf[]) {
  const programme = (endYear: number) => ({
    id: namedId('plp', String(endYear)),
    code: `GDS-${endYear - 1}`,
    name: `Thí điểm mô hình giáo dục số năm học ${endYear - 1}–${endYear}`,
    goal: 'Thử mô hình lớp học kết hợp trực tiếp và trực tuyến, đánh giá trước khi nhân rộng.',
    starts_on: `${endYear - 1}-09-05`,
    ends_on: `${endYear}-05-31`,
    created_at: OPENED,
  });
  const site = (school: SeedSchoolOf, endYear: number, status: PilotSiteStatus) => ({
    school_id: school.id,
    id: namedId('pls', `${school.id}/${endYear}`),
    programme_id: namedId('plp', String(endYear)),
    status,
    reason: 'Trường có phòng học số và đội ngũ đã được tập huấn.',
    decision_note: null,
    evaluation:
      status === 'evaluated'
        ? {
            rating: 'met',
            summary: 'Học sinh tham gia đều, kết quả cuối năm ổn định so với năm trước.',
            recommendation: 'continue',
          }
        : null,
    version: 1,
    created_at: OPENED,
    updated_at: OPENED,
  });
  const chosen = schools.slice(0, Math.min(9, schools.length - 1));
  return {
    programmes: [programme(2026), programme(2027)],
    sites: [
      ...chosen.slice(0, 1).map((school) => site(school, 2026, 'evaluated')),
      ...chosen.map((school, index) =>
        site(school, 2027, STATES[index % STATES.length] ?? 'nominated'),
      ),
    ],
  };
}
