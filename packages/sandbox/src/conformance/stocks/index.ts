import { renewAdmissions } from './admissions.ts';
import { renewAssessment } from './assessment.ts';
import { renewCourses } from './courses.ts';
import { renewDigitalSchool } from './digital-school.ts';
import { renewExams } from './exams.ts';
import { renewIdentity } from './identity.ts';
import { renewPlatform } from './platform.ts';
import { renewRegistry } from './registry.ts';
import { renewPublicServices } from './public-services.ts';
import { renewResources } from './resources.ts';
import { renewSchoolHealth } from './school-health.ts';
import { renewWorkforce } from './workforce.ts';
import type { RenewStock } from './stock-tools.ts';

/** By service; a service whose operations use nothing up has none. */
export const stocks: ReadonlyMap<string, RenewStock> = new Map([
  ['admissions', renewAdmissions],
  ['assessment', renewAssessment],
  ['courses', renewCourses],
  ['digital-school', renewDigitalSchool],
  ['exams', renewExams],
  ['identity', renewIdentity],
  ['platform', renewPlatform],
  ['registry', renewRegistry],
  ['public-services', renewPublicServices],
  ['resources', renewResources],
  ['school-health', renewSchoolHealth],
  ['workforce', renewWorkforce],
]);
