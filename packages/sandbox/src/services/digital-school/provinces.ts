import type { Reach } from '../../kernel/access.ts';
import type { FieldError } from '../../kernel/problem.ts';
import { referenceData } from '../reference/public.ts';

/** Whether a caller acts for a province. */
export const reachesProvince = (reach: Reach, code: string): boolean =>
  reach.nationwide || reach.provinceCodes.includes(code);

/** Empty for a province that exists and that the caller reaches, and for none. */
export function provinceErrors(reach: Reach, code: string | undefined): FieldError[] {
  if (code === undefined) return [];
  const unit = referenceData().unitsByCode.get(code);
  const isKnown = unit !== undefined && unit.parentCode === undefined;
  return isKnown && reachesProvince(reach, code)
    ? []
    : [{ pointer: '/provinceCode', code: 'unknown-reference' }];
}
