import { admissionRules } from '@khuevan/rules';
import type { FieldError } from '../../kernel/problem.ts';
import type { Gender } from '../registry/public.ts';
import { hasCode } from '../reference/public.ts';
import type { TranscriptSubject } from './schema.ts';

/** `UpdateCandidate` of the document. */
export interface UpdateCandidate {
  priorityZone?: string;
  priorityGroup?: string;
  graduationYear?: number;
  transcript?: TranscriptSubject[];
}

/** `CreateCandidate` of the document. */
export interface CreateCandidate extends UpdateCandidate {
  year: number;
  learnerId?: string;
  provinceCode?: string;
  name?: string;
  birthDate?: string;
  gender?: Gender;
  priorityZone: string;
  graduationYear: number;
}

const at = (pointer: string, code: FieldError['code']): FieldError => ({ pointer, code });

function transcriptErrors(transcript: readonly TranscriptSubject[]): FieldError[] {
  const seen = new Set<string>();
  return transcript.flatMap(({ subject }, index) => {
    const pointer = `/transcript/${index}/subject`;
    const isTwice = seen.has(subject);
    seen.add(subject);
    if (isTwice) return [at(pointer, 'duplicate')];
    return hasCode('subjects', subject) ? [] : [at(pointer, 'unknown-reference')];
  });
}

/** What a schema cannot say: codes as the year has them. The year is judged where it is given. */
export function updateErrors(input: UpdateCandidate, year: number): FieldError[] {
  const rules = admissionRules.find((entry) => entry.year === year);
  const errors = transcriptErrors(input.transcript ?? []);
  if (input.priorityZone !== undefined && !hasCode('admission-zone', input.priorityZone))
    errors.push(at('/priorityZone', 'unknown-reference'));
  if (
    input.priorityGroup !== undefined &&
    rules !== undefined &&
    !Object.values(rules.policyGroups).flat().includes(input.priorityGroup)
  ) {
    errors.push(at('/priorityGroup', 'unknown-reference'));
  }
  if (input.graduationYear !== undefined && input.graduationYear > year)
    errors.push({ pointer: '/graduationYear', code: 'too-large', values: { limit: year } });
  return errors;
}

/** A free candidate brings along what the registry would say of a learner. */
function personErrors(input: CreateCandidate, today: string): FieldError[] {
  const own = ['name', 'birthDate', 'gender', 'provinceCode'] as const;
  if (input.learnerId !== undefined) {
    return own.flatMap((field) =>
      input[field] === undefined ? [] : [at(`/${field}`, 'not-allowed')],
    );
  }
  const errors = own.flatMap((field) =>
    input[field] === undefined ? [at(`/${field}`, 'required')] : [],
  );
  if (input.birthDate !== undefined && (input.birthDate > today || input.birthDate < '1900-01-01'))
    errors.push(at('/birthDate', 'invalid'));
  return errors;
}

/** @param today ISO date */
export function createErrors(input: CreateCandidate, today: string): FieldError[] {
  const hasRules = admissionRules.some(({ year }) => year === input.year);
  return [
    ...(hasRules ? [] : [at('/year', 'unknown-reference')]),
    ...personErrors(input, today),
    ...updateErrors(input, input.year),
  ];
}
