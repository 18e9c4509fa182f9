import { problem, type FieldError } from '../../kernel/problem.ts';
import { growthErrors, type MeasuredPerson } from './growth.ts';
import type { HealthFindings } from './schema.ts';

/**
 * Judges what is said to have been found with a learner on a day.
 *
 * @throws problem `unprocessable` naming each place
 */
export function requirePossible(
  person: MeasuredPerson,
  check: { checkedOn: string; findings: HealthFindings; isRemeasured: boolean },
  today: string,
): void {
  const { checkedOn, findings } = check;
  const errors: FieldError[] = [];
  if (checkedOn > today || checkedOn < person.birth_date) {
    errors.push({ pointer: '/checkedOn', code: 'invalid' });
  } else if (!check.isRemeasured) {
    errors.push(...growthErrors(person, checkedOn, findings));
  }
  const { systolicMmHg: systolic, diastolicMmHg: diastolic } = findings;
  if ((systolic === undefined) !== (diastolic === undefined)) {
    const missing = systolic === undefined ? 'systolicMmHg' : 'diastolicMmHg';
    errors.push({ pointer: `/findings/${missing}`, code: 'required' });
  } else if (systolic !== undefined && diastolic !== undefined && systolic <= diastolic) {
    errors.push({
      pointer: '/findings/systolicMmHg',
      code: 'too-small',
      values: { limit: diastolic + 1 },
    });
  }
  if (errors.length === 0) return;
  throw problem('unprocessable', {
    detail: {
      vi: 'Có số đo hoặc ngày không thể đúng với học sinh ở tuổi này. Hãy kiểm tra; nếu đã đo lại và đúng, gửi `isRemeasured: true`.',
      en: 'A value or the day cannot be right for a learner of this age. Check it; if it was measured again and is right, send `isRemeasured: true`.',
    },
    errors,
  });
}
