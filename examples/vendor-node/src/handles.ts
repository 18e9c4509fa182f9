import type { Client } from '@khuevan/sdk';
import { createCourseEnrolment, listCourseEnrolments } from '@khuevan/sdk/courses';
import { createVerificationSession, getVerificationSession } from '@khuevan/sdk/identity';
import { createWidgetSession } from '@khuevan/sdk/platform';
import { HttpError } from './http.ts';
import type { Person } from './people.ts';

/** What the page asks for: which widget, and for what. Who it is for is never the page's to say. */
interface Wanted {
  widget: string;
  resource: string | undefined;
}

/** Opens a widget session for the signed-in person; gives back the one-time handle for the page. */
export async function widgetHandle(
  client: Client,
  origin: string,
  person: Person,
  body: Record<string, unknown>,
): Promise<{ handle: string; handleExpiresAt: string }> {
  const { widget, resource } = wanted(body);
  const { handle, handleExpiresAt } = await createWidgetSession(client, {
    body: { widget, origin, ...(await subjectAndResource(client, widget, resource, person)) },
  });
  return { handle, handleExpiresAt };
}

function wanted(body: Record<string, unknown>): Wanted {
  const { widget, resource } = body;
  if (typeof widget !== 'string') throw new HttpError(422, 'Name the widget.');
  if (resource !== undefined && typeof resource !== 'string') {
    throw new HttpError(422, 'resource is a text.');
  }
  return { widget, resource };
}

async function subjectAndResource(
  client: Client,
  widget: string,
  resource: string | undefined,
  person: Person,
): Promise<{ subject: { type: string; id: string }; resource: string }> {
  switch (widget) {
    case 'edu-identity-verification':
      return {
        subject: verificationSubject(person),
        resource: await verification(client, resource, person),
      };
    case 'edu-quiz-runner':
      return { subject: learner(person), resource: required(resource) };
    case 'edu-course-player':
      return {
        subject: learner(person),
        resource: await enrolment(client, required(resource), person),
      };
    default:
      throw new HttpError(422, 'There is no such widget here.');
  }
}

function required(resource: string | undefined): string {
  if (resource === undefined) throw new HttpError(422, 'Say what the widget is to show.');
  return resource;
}

function learner(person: Person): { type: 'learner'; id: string } {
  if (person.kind !== 'learner') throw new HttpError(403, 'Only learners may open this.');
  return { type: 'learner', id: person.registryId };
}

const SUBJECT_TYPES = { learner: 'student', guardian: 'guardian', staff: 'teacher' } as const;

const verificationSubject = (
  person: Person,
): { type: 'student' | 'guardian' | 'teacher'; id: string } => ({
  type: SUBJECT_TYPES[person.kind],
  id: person.registryId,
});

/** A verification that is already under way, when it is this person's own; else a new one. */
async function verification(
  client: Client,
  resource: string | undefined,
  person: Person,
): Promise<string> {
  const subject = verificationSubject(person);
  if (resource !== undefined) {
    const session = await getVerificationSession(client, { verificationSessionId: resource });
    if (session.subject.id !== subject.id)
      throw new HttpError(403, 'That is not your verification.');
    return session.id;
  }
  const session = await createVerificationSession(client, {
    body: {
      subject,
      purpose: {
        vi: 'Xác nhận hồ sơ năm học 2026–2027',
        en: 'Confirming the record for the school year 2026–2027',
      },
      requestedClaims: [
        {
          claim: 'name',
          required: true,
          reason: { vi: 'Ghi đúng tên trong hồ sơ', en: 'To write the name correctly' },
        },
        { claim: 'birthDate', required: true },
        {
          claim: 'address',
          required: false,
          reason: { vi: 'Xét chế độ theo nơi cư trú', en: 'For support by place of residence' },
        },
      ],
    },
  });
  return session.id;
}

/** The learner's enrolment in a course; opening a course for the first time enrols. */
async function enrolment(client: Client, courseId: string, person: Person): Promise<string> {
  const learnerId = person.registryId;
  for await (const existing of listCourseEnrolments(client, { courseId, learnerId })) {
    return existing.id;
  }
  const created = await createCourseEnrolment(client, { body: { courseId, learnerId } });
  return created.id;
}
