import { namedId } from '../../kernel/ids.ts';
import { INDICATORS, valuesOf } from '../../services/digital-school/public.ts';
import { SEED_INSTANT, SEED_SCHOOL_YEAR } from '../profile.ts';
import type { SeedLearnerOf, SeedSchoolOf } from './people.ts';

const CODE = 'learner-identity-sync-share';

/** The share of synced learners, published as it stood on the first school day. */
export function seedIndicators(
  schools: readonly SeedSchoolOf[],
  learnersAt: (schoolId: string) => readonly SeedLearnerOf[],
) {
  const indicator = INDICATORS.find(({ code }) => code === CODE);
  if (indicator === undefined) throw new Error(`no indicator ${CODE}`);
  const figures = schools.map((school) => {
    const learners = learnersAt(school.id);
    const synced = learners.filter((learner) => learner.identity_status !== 'not_synced');
    return {
      keys: [school.province_code, school.id],
      counts: [synced.length, learners.length] as const,
    };
  });
  const shared = { indicator_code: CODE, school_year: SEED_SCHOOL_YEAR, as_of: SEED_INSTANT };
  return {
    values: valuesOf(indicator, figures).map((value) =>
      Object.assign(
        { id: namedId('inv', `${CODE}/${value.province_code}/${value.school_id}`) },
        shared,
        value,
      ),
    ),
    publications: [
      {
        id: namedId('inp', CODE),
        indicator_code: CODE,
        school_year: SEED_SCHOOL_YEAR,
        published_at: SEED_INSTANT,
      },
    ],
  };
}

/** A model's card, so that there is one to read. */
export const seedModelCards = () => [
  {
    id: namedId('mdc', 'schools-that-need-help'),
    card: {
      name: 'Dự báo nguy cơ bỏ học ở cấp trường',
      version: '1.0',
      owner: 'Viện nghiên cứu mẫu',
      purpose: 'Chỉ ra trường cần hỗ trợ sớm.',
      outOfScope: 'Không dùng để xếp hạng, so sánh hay ra quyết định về từng học sinh.',
      datasetReleaseIds: [],
      metrics: [{ name: 'AUC', value: '0.81' }],
      risks: 'Trường nhỏ có ít số liệu nên sai số lớn.',
      humanOversight: 'Chuyên viên của Sở xem xét trước mọi hỗ trợ.',
    },
    published_at: SEED_INSTANT,
  },
];
