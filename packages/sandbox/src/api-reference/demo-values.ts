import { namedId } from '../kernel/ids.ts';
import { demo } from '../seed/demo.ts';

/**
 * Parameters with a row behind them in every seeded sandbox: they take the place of the documents' own examples on the
 * reference page, so that what is tried there finds something.
 */
export const DEMO_VALUES: Readonly<Record<string, string>> = {
  schoolId: demo.schools.lowerSecondary,
  classId: demo.classes.grade7,
  learnerId: demo.learners.hoa,
  guardianId: demo.guardian,
  staffId: demo.teacher,
  assessmentId: demo.assessment,
  courseId: demo.course,
  lessonId: demo.lessons.reading,
  courseEnrolmentId: demo.courseEnrolment,
  learningResourceId: demo.resource,
  officeId: demo.department,
  procedureId: demo.procedure,
  roundId: demo.admissionRounds.current,
  candidateId: demo.admissionCandidate,
  institutionId: namedId('ins', 'KVB'),
  healthCheckId: demo.healthCheck,
  immunisationDoseId: demo.immunisationDose,
  modelCardId: namedId('mdc', 'schools-that-need-help'),
};
