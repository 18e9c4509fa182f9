import { problem } from '../../kernel/problem.ts';
import type { ServiceContext, ServiceRequest, ServiceResponse } from '../../kernel/service.ts';
import { answer, page, textOf } from './answer.ts';
import { referenceData } from './data.ts';

export async function listSchoolYears(
  request: ServiceRequest,
  context: ServiceContext,
): Promise<ServiceResponse> {
  const rows = referenceData().schoolYears;
  return page(
    rows,
    request,
    context,
    ['listSchoolYears'],
    ({ id }) => id,
    (year) => year,
  );
}

export async function getSchoolYear({ params }: ServiceRequest): Promise<ServiceResponse> {
  const year = referenceData().schoolYears.find(({ id }) => id === params['schoolYear']);
  if (year === undefined) throw problem('not-found');
  return answer(year, 'school-year', year.id);
}

export async function listSubjects(
  request: ServiceRequest,
  context: ServiceContext,
): Promise<ServiceResponse> {
  const [level, grade, graduationExam] = ['level', 'grade', 'graduationExam'].map((key) =>
    textOf(request.query[key]),
  );
  const rows = referenceData().subjects.filter(
    (subject) =>
      (graduationExam === '' || subject.graduationExam === graduationExam) &&
      subject.offerings.some(
        (offering) =>
          (level === '' || offering.level === level) &&
          (grade === '' || offering.grades.includes(grade ?? '')),
      ),
  );
  const scope = ['listSubjects', level ?? '', grade ?? '', graduationExam ?? ''];
  return page(
    rows,
    request,
    context,
    scope,
    ({ code }) => code,
    (subject) => subject,
  );
}

export async function getSubject({ params }: ServiceRequest): Promise<ServiceResponse> {
  const subject = referenceData().subjects.find(({ code }) => code === params['subjectCode']);
  if (subject === undefined) throw problem('not-found');
  return answer(subject, 'subject', subject.code);
}
