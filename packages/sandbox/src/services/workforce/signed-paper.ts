import { problem } from '../../kernel/problem.ts';
import type { ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { requireSchoolsStep, todayOf, unprocessable } from './requests.ts';
import type { SignedPaper } from './schema.ts';

/**
 * A step that is a person's own. It is taken signed in, or recorded by the school from a paper that the person signed, which
 * the school keeps and names.
 *
 * @returns the paper; null when the person is here
 * @throws problem `role-not-allowed` for anybody else, `unprocessable` for a school without a paper
 */
export async function requireOwnStep(
  request: ServiceRequest,
  context: ServiceContext,
  owner: { staffId: string; schoolId: string },
): Promise<SignedPaper | null> {
  const { paper } = request.body as { paper?: SignedPaper };
  if (request.access.role === 'teacher') {
    if (!request.access.reach.staffIds.includes(owner.staffId)) throw problem('role-not-allowed');
    if (paper !== undefined) {
      throw unprocessable('/paper', {
        vi: 'Người đã đăng nhập thì không cần văn bản giấy.',
        en: 'Who is signed in needs no paper.',
      });
    }
    return null;
  }
  await requireSchoolsStep(request, context, owner.schoolId);
  return requirePaper(context, paper);
}

/** @throws problem `unprocessable` without a paper, and for one that was signed tomorrow */
export function requirePaper(context: ServiceContext, paper: SignedPaper | undefined): SignedPaper {
  if (paper === undefined) {
    throw problem('unprocessable', { errors: [{ pointer: '/paper', code: 'required' }] });
  }
  if (paper.signedOn > todayOf(context)) {
    throw unprocessable('/paper/signedOn', {
      vi: 'Ngày ký không được sau hôm nay.',
      en: 'The day of the signature must not lie in the future.',
    });
  }
  return paper;
}
