/**
 * The vendor's own user table: who may sign in here, and which record of the national registry each of them is.
 * The registry ids are those of the sandbox's seed data. Nothing else about these people is kept here.
 */
export interface Person {
  id: string;
  name: string;
  /** `learner` takes tests and courses; `staff` also sees the list of learners. */
  kind: 'learner' | 'guardian' | 'staff';
  role: { vi: string; en: string };
  /** Of learners. */
  grade?: number;
  registryId: string;
}

export const people: readonly Person[] = [
  {
    id: 'hoa',
    name: 'Nguyễn Thị Hoa',
    kind: 'learner',
    role: { vi: 'Học sinh lớp 12', en: 'Student, grade 12' },
    grade: 12,
    registryId: 'lrn_demo0nguyen0thi0hoa00',
  },
  {
    id: 'binh',
    name: 'Trần Văn Bình',
    kind: 'learner',
    role: { vi: 'Học sinh lớp 12', en: 'Student, grade 12' },
    grade: 12,
    registryId: 'lrn_demo0tran0van0binh000',
  },
  {
    id: 'guardian',
    name: 'Nguyễn Văn Hùng',
    kind: 'guardian',
    role: { vi: 'Phụ huynh', en: 'Parent' },
    registryId: 'grd_demo0nguyen0van0hung0',
  },
  {
    id: 'teacher',
    name: 'Lê Thị Thu Hà',
    kind: 'staff',
    role: { vi: 'Giáo viên', en: 'Teacher' },
    registryId: 'stf_demo0le0thi0thu0ha000',
  },
];

export const personById = (id: unknown): Person | null =>
  people.find((person) => person.id === id) ?? null;
