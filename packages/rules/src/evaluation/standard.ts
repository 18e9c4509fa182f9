import { ruleOn, type DatedRule } from '../core/dated.ts';
import type { IsoDate } from '../core/date.ts';

export interface TeacherCriterion {
  /** 1 … 15 */
  readonly number: number;
  /** 1 … 5 */
  readonly standard: number;
  readonly vi: string;
  readonly en: string;
}

export interface TeacherStandard extends DatedRule {
  readonly standards: readonly {
    readonly number: number;
    readonly vi: string;
    readonly en: string;
  }[];
  readonly criteria: readonly TeacherCriterion[];
  /** Of all criteria, the share that must reach an overall level of Tốt or Khá. */
  readonly share: { readonly numerator: number; readonly denominator: number };
  /** Criteria that must reach that level themselves. */
  readonly named: readonly number[];
  /** Colleagues who are heard before the head decides; the circular asks for their view and names no number. */
  readonly minimumPeerAssessments: number;
  readonly selfEvaluationEveryYears: number;
  readonly headEvaluationEveryYears: number;
}

const criteria: readonly (readonly [standard: number, vi: string, en: string])[] = [
  [1, 'Đạo đức nhà giáo', 'Ethics of a teacher'],
  [1, 'Phong cách nhà giáo', 'Style of a teacher'],
  [2, 'Phát triển chuyên môn bản thân', 'Own professional growth'],
  [
    2,
    'Xây dựng kế hoạch dạy học và giáo dục theo hướng phát triển phẩm chất, năng lực học sinh',
    'Planning for the growth of qualities and competences',
  ],
  [
    2,
    'Sử dụng phương pháp dạy học và giáo dục theo hướng phát triển phẩm chất, năng lực học sinh',
    'Methods for the growth of qualities and competences',
  ],
  [
    2,
    'Kiểm tra, đánh giá theo hướng phát triển phẩm chất, năng lực học sinh',
    'Assessment for the growth of qualities and competences',
  ],
  [2, 'Tư vấn và hỗ trợ học sinh', 'Advice and support for pupils'],
  [3, 'Xây dựng văn hóa nhà trường', 'Culture of the school'],
  [3, 'Thực hiện quyền dân chủ trong nhà trường', 'Democracy in the school'],
  [
    3,
    'Thực hiện và xây dựng trường học an toàn, phòng chống bạo lực học đường',
    'A safe school without violence',
  ],
  [
    4,
    'Tạo dựng mối quan hệ hợp tác với cha mẹ hoặc người giám hộ của học sinh và các bên liên quan',
    'Ties with parents, guardians and others',
  ],
  [
    4,
    'Phối hợp giữa nhà trường, gia đình, xã hội để thực hiện hoạt động dạy học cho học sinh',
    'Teaching together with families and society',
  ],
  [
    4,
    'Phối hợp giữa nhà trường, gia đình, xã hội để thực hiện giáo dục đạo đức, lối sống cho học sinh',
    'Moral education together with families and society',
  ],
  [5, 'Sử dụng ngoại ngữ hoặc tiếng dân tộc', 'A foreign or an ethnic language'],
  [
    5,
    'Ứng dụng công nghệ thông tin, khai thác và sử dụng thiết bị công nghệ trong dạy học, giáo dục',
    'Information technology in teaching',
  ],
];

export const teacherStandards: readonly TeacherStandard[] = [
  {
    id: 'vn.teacher-standard.2018',
    validFrom: '2018-10-10',
    legalBasis: [
      {
        document: 'Thông tư 20/2018/TT-BGDĐT',
        title: 'Chuẩn nghề nghiệp giáo viên cơ sở giáo dục phổ thông: 5 tiêu chuẩn, 15 tiêu chí',
        verified: true,
      },
      {
        document: 'Thông tư 20/2018/TT-BGDĐT',
        article: 'Điều 10',
        title: 'Xếp loại kết quả đánh giá',
        verified: false,
        remark:
          'Two thirds and the named criteria (standard 2, Art. 5) follow the pattern of Circular 26/2018 for preschool; names of criteria and cycle from memory',
      },
    ],
    standards: [
      { number: 1, vi: 'Phẩm chất nhà giáo', en: 'Qualities of a teacher' },
      { number: 2, vi: 'Phát triển chuyên môn, nghiệp vụ', en: 'Professional growth' },
      { number: 3, vi: 'Xây dựng môi trường giáo dục', en: 'Building the environment' },
      {
        number: 4,
        vi: 'Phát triển mối quan hệ giữa nhà trường, gia đình và xã hội',
        en: 'School, family and society',
      },
      {
        number: 5,
        vi: 'Sử dụng ngoại ngữ hoặc tiếng dân tộc, ứng dụng công nghệ thông tin, khai thác và sử dụng thiết bị công nghệ trong dạy học, giáo dục',
        en: 'Languages and technology',
      },
    ],
    criteria: criteria.map(([standard, vi, en], index) => ({
      number: index + 1,
      standard,
      vi,
      en,
    })),
    share: { numerator: 2, denominator: 3 },
    named: [3, 4, 5, 6, 7],
    minimumPeerAssessments: 1,
    selfEvaluationEveryYears: 1,
    headEvaluationEveryYears: 2,
  },
];

/** The standard in force on a day. @throws RuleError `no-rule` */
export function teacherStandardOn(date: IsoDate): TeacherStandard {
  return ruleOn(teacherStandards, date);
}
