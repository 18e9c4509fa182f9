/** Fixed ids of what the demo portal and the tests open. */
export const demo = {
  schools: {
    lowerSecondary: 'sch_demo0thcs0binh0minh00',
    upperSecondary: 'sch_demo0thpt0mau0000000',
  },
  classes: { grade7: 'cls_demo0lop07a000000000', grade12: 'cls_demo0lop12a1000000000' },
  /** The same ids as in `identity-provider/demo-people.ts`. */
  learners: { hoa: 'lrn_demo0nguyen0thi0hoa00', binh: 'lrn_demo0tran0van0binh000' },
  teacher: 'stf_demo0le0thi0thu0ha000',
  guardian: 'grd_demo0nguyen0van0hung0',
  /** The Mathematics paper in the form of 2025: 12 + 4 + 6 items, 10 points, 90 minutes. */
  assessment: 'asm_demo0toan02025000000',
  /** The quiz lesson of the course. */
  courseQuiz: 'asm_demo0quang0hop000000',
  course: 'crs_demo0khtn0lop7000000',
  examCourse: 'crs_demo0on0thi0toan0000',
  modules: { photosynthesis: 'mod_demo0quang0hop000000', exam: 'mod_demo0de0thi0000000000' },
  lessons: {
    video: 'les_demo0video0000000000',
    reading: 'les_demo0bai0doc00000000',
    quiz: 'les_demo0luyen0tap000000',
    examReading: 'les_demo0cau0truc0de0000',
    examQuiz: 'les_demo0de0luyen0tap000',
  },
  /** Of the learner Hoa in the course. */
  courseEnrolment: 'cen_demo0hoa0khtn7000000',
  courseEnrolments: { hoa: 'cen_demo0hoa0khtn7000000', binh: 'cen_demo0binh0khtn7000000' },
  /** The department of education of the first province of every profile, and a procedure that it takes. */
  department: 'off_demo0so0gddt000000000',
  procedure: 'prc_demo0ban0sao0so0goc00',
  /** The video lesson's film; also the name of its folder is `photosynthesis`. */
  resource: 'res_demo0quang0hop000000',
  /** Of the learner Hoa: the check of this autumn, and her dose against measles and rubella. */
  healthCheck: 'hck_demo0hoa0start0year26',
  immunisationDose: 'imd_demo0hoa0measles0rubella',
  /** Admission to university: a round that is over, and one that waits for its filtering. */
  admissionRounds: {
    finished: 'adr_demo0xet0tuyen02025000',
    current: 'adr_demo0xet0tuyen02026000',
  },
  /** The learner Hoa as a candidate of the round under way. */
  admissionCandidate: 'adc_demo0hoa020260000000',
} as const;
