import type { ServiceModule } from '../kernel/service.ts';
import * as admissions from './admissions/index.ts';
import * as assessment from './assessment/index.ts';
import * as courses from './courses/index.ts';
import * as digitalSchool from './digital-school/index.ts';
import * as exams from './exams/index.ts';
import * as identity from './identity/index.ts';
import * as publicServices from './public-services/index.ts';
import * as reference from './reference/index.ts';
import * as registry from './registry/index.ts';
import * as resources from './resources/index.ts';
import * as schoolHealth from './school-health/index.ts';
import * as workforce from './workforce/index.ts';

/** Every service beside the platform, which is made with them. */
export const services: Readonly<Record<string, ServiceModule>> = {
  admissions,
  assessment,
  courses,
  'digital-school': digitalSchool,
  exams,
  identity,
  'public-services': publicServices,
  reference,
  registry,
  resources,
  'school-health': schoolHealth,
  workforce,
};
