/** Made-up universities and colleges; none carries the name of one that exists. */
export interface InstitutionPlan {
  readonly code: string;
  readonly name: string;
  readonly kind: 'university' | 'academy' | 'college';
  readonly ownership: 'public' | 'private';
  /** Fields that it teaches. */
  readonly fields: readonly FieldOfStudy[];
  /** How sought after it is: the mark on ten points that its programmes are wanted at. */
  readonly standing: number;
}

export type FieldOfStudy =
  | 'technology'
  | 'economics'
  | 'education'
  | 'health'
  | 'humanities'
  | 'agriculture';

export interface ProgrammePlan {
  /** Code of the national list of fields (Circular 09/2022/TT-BGDĐT). */
  readonly code: string;
  readonly name: string;
  readonly field: FieldOfStudy;
  readonly teacherTraining: boolean;
  readonly combinations: readonly string[];
  /** Added to the institution's standing. */
  readonly appeal: number;
}

const programme = (
  field: FieldOfStudy,
  code: string,
  name: string,
  combinations: readonly string[],
  appeal: number,
): ProgrammePlan => ({
  code,
  name,
  field,
  teacherTraining: code.startsWith('71402') || code.startsWith('51402'),
  combinations,
  appeal,
});

export const programmePlans: readonly ProgrammePlan[] = [
  programme('technology', '7480201', 'Công nghệ thông tin', ['A00', 'A01', 'X06', 'X26'], 0.8),
  programme('technology', '7480101', 'Khoa học máy tính', ['A00', 'A01', 'X06'], 0.9),
  programme('technology', '7520216', 'Kỹ thuật điều khiển và tự động hoá', ['A00', 'A01'], 0.5),
  programme('technology', '7510301', 'Công nghệ kỹ thuật điện, điện tử', ['A00', 'A01', 'D07'], 0),
  programme('technology', '7580201', 'Kỹ thuật xây dựng', ['A00', 'A01', 'D01'], -0.6),
  programme('economics', '7340101', 'Quản trị kinh doanh', ['A00', 'A01', 'D01', 'D07'], 0.2),
  programme('economics', '7340301', 'Kế toán', ['A00', 'A01', 'D01', 'X01'], 0.1),
  programme('economics', '7340201', 'Tài chính – Ngân hàng', ['A00', 'A01', 'D01'], 0.3),
  programme('economics', '7380101', 'Luật', ['A00', 'C00', 'D01', 'X70'], 0.4),
  programme('education', '7140209', 'Sư phạm Toán học', ['A00', 'A01', 'B00'], 1),
  programme('education', '7140217', 'Sư phạm Ngữ văn', ['C00', 'D01', 'D14', 'X70'], 1),
  programme('education', '7140202', 'Giáo dục Tiểu học', ['A00', 'C00', 'D01'], 0.8),
  programme('education', '7140231', 'Sư phạm Tiếng Anh', ['D01', 'D14', 'D15'], 0.9),
  programme('health', '7720101', 'Y khoa', ['B00', 'A00', 'B08'], 1.2),
  programme('health', '7720201', 'Dược học', ['B00', 'A00', 'D07'], 0.7),
  programme('health', '7720301', 'Điều dưỡng', ['B00', 'B08', 'D07'], -0.2),
  programme('humanities', '7220201', 'Ngôn ngữ Anh', ['D01', 'D14', 'D15'], 0.2),
  programme('humanities', '7310630', 'Việt Nam học', ['C00', 'D01', 'D15'], -0.3),
  programme('humanities', '7320101', 'Báo chí', ['C00', 'D01', 'D14'], 0.5),
  programme(
    'humanities',
    '7810103',
    'Quản trị dịch vụ du lịch và lữ hành',
    ['C00', 'D01', 'D15'],
    0,
  ),
  programme('agriculture', '7620105', 'Chăn nuôi', ['A00', 'B00', 'D07'], -1),
  programme('agriculture', '7640101', 'Thú y', ['A00', 'B00', 'D07'], -0.5),
  programme('agriculture', '7850103', 'Quản lý đất đai', ['A00', 'B00', 'D01', 'C04'], -0.7),
];

const institution = (
  code: string,
  name: string,
  kind: InstitutionPlan['kind'],
  ownership: InstitutionPlan['ownership'],
  standing: number,
  fields: readonly FieldOfStudy[],
): InstitutionPlan => ({ code, name, kind, ownership, standing, fields });

/** The most sought after first: a small profile takes the first ones. */
export const institutionPlans: readonly InstitutionPlan[] = [
  institution('KVB', 'Trường Đại học Bách khoa Khuê Văn', 'university', 'public', 7.6, [
    'technology',
  ]),
  institution('KVS', 'Trường Đại học Sư phạm Khuê Văn', 'university', 'public', 7.2, [
    'education',
    'humanities',
  ]),
  institution('KVK', 'Trường Đại học Kinh tế Sao Mai', 'university', 'public', 7.3, ['economics']),
  institution('KVY', 'Trường Đại học Y Dược Hoa Sen', 'university', 'public', 7.4, ['health']),
  institution('KVN', 'Học viện Nông nghiệp Lúa Vàng', 'academy', 'public', 5.8, [
    'agriculture',
    'economics',
  ]),
  institution('KVD', 'Trường Đại học Biển Xanh', 'university', 'private', 5.6, [
    'technology',
    'economics',
    'humanities',
  ]),
  institution('KVT', 'Trường Đại học Kỹ thuật Đồi Thông', 'university', 'public', 6.3, [
    'technology',
    'agriculture',
  ]),
  institution('KVX', 'Trường Đại học Khoa học Xã hội Cầu Vồng', 'university', 'public', 6.8, [
    'humanities',
    'education',
  ]),
  institution('KVH', 'Học viện Hành chính Chim Én', 'academy', 'public', 6.6, [
    'economics',
    'humanities',
  ]),
  institution('KVP', 'Trường Đại học Phù Sa', 'university', 'public', 6, [
    'agriculture',
    'education',
    'economics',
  ]),
  institution('KVM', 'Trường Đại học Miền Nắng Mai', 'university', 'private', 5.4, [
    'technology',
    'health',
    'economics',
  ]),
  institution('KVC', 'Trường Cao đẳng Sư phạm Hướng Dương', 'college', 'public', 5.5, [
    'education',
  ]),
];
