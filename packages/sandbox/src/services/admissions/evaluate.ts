import {
  admissionScore,
  roundHalfUp,
  transcriptScore,
  type AdmissionScore,
  type PriorityZone,
} from '@khuevan/rules';
import { subjectsOf } from './combinations.ts';
import type { CandidateTable, Marks, PreferenceEvaluation, QuotaTable } from './schema.ts';

/** What a candidate's scores follow from. */
export type EvaluatedCandidate = Pick<CandidateTable, 'year' | 'graduation_year'> & {
  priority_zone: string;
  priority_group: string | null;
  transcript: readonly { subject: string; semesters: readonly string[] }[];
  /** On ten points, by subject. */
  marks: Marks;
};

/** A score as it is written: exact, two decimals. */
export const written = (score: number): string => score.toFixed(2);

/** Hundredths of a written score. */
export const hundredths = (score: string): number => Math.round(Number(score) * 100);

/**
 * The score of three marks with the priority of the candidate.
 *
 * @throws RuleError for a year without rules and for codes that the year does not have
 */
export function scoreOf(
  candidate: Pick<
    EvaluatedCandidate,
    'year' | 'graduation_year' | 'priority_zone' | 'priority_group'
  >,
  marks: readonly string[],
): AdmissionScore {
  return admissionScore({
    year: candidate.year,
    scores: marks as [string, string, string],
    zone: candidate.priority_zone as PriorityZone,
    policyGroups: candidate.priority_group === null ? [] : [candidate.priority_group],
    graduationYear: candidate.graduation_year,
  });
}

const REASONS: Readonly<Record<string, string>> = {
  'subjects-missing': 'incomplete-transcript',
  'semesters-missing': 'incomplete-transcript',
  'anchor-missing': 'no-anchor-subject',
  'anchor-too-light': 'no-anchor-subject',
  'exam-too-low': 'below-transcript-minimum',
};

/** The highest total of three exam subjects that may stand behind a transcript: the combination's, or with both compulsory ones. */
function examTotal(marks: Marks, subjects: readonly string[]): number {
  const of = (subject: string): number => Number(marks[subject] ?? 0);
  const others = Object.keys(marks).filter(
    (name) => name !== 'literature' && name !== 'mathematics',
  );
  const compulsory = of('literature') + of('mathematics') + Math.max(0, ...others.map(of));
  const combination = subjects.reduce((sum, subject) => sum + of(subject), 0);
  return roundHalfUp(written(Math.max(compulsory, combination)), 2);
}

interface Components {
  marks: string[];
  reasons: string[];
}

function examComponents({ marks }: EvaluatedCandidate, subjects: readonly string[]): Components {
  const found = subjects.flatMap((subject) => marks[subject] ?? []);
  return { marks: found, reasons: found.length === subjects.length ? [] : ['missing-scores'] };
}

function transcriptComponents(
  candidate: EvaluatedCandidate,
  subjects: readonly string[],
): Components {
  const rows = subjects.flatMap(
    (subject) => candidate.transcript.find((row) => row.subject === subject) ?? [],
  );
  const { subjects: means, breaches } = transcriptScore({
    year: candidate.year,
    subjects: rows,
    examTotal: examTotal(candidate.marks, subjects),
  });
  return {
    marks: rows.map(({ subject }) => written(means[subject] ?? 0)),
    reasons: [...new Set(breaches.map(({ code }) => REASONS[code] ?? code))],
  };
}

/** Half the exam mark, half the transcript's mean, subject by subject. */
function combinedComponents(
  candidate: EvaluatedCandidate,
  subjects: readonly string[],
): Components {
  const exam = examComponents(candidate, subjects);
  const transcript = transcriptComponents(candidate, subjects);
  const reasons = [...new Set([...exam.reasons, ...transcript.reasons])];
  if (exam.marks.length !== subjects.length || transcript.marks.length !== subjects.length)
    return { marks: [], reasons };
  const marks = exam.marks.map((mark, index) => {
    const sum = hundredths(mark) + hundredths(transcript.marks[index] ?? '0');
    return written(Math.floor((sum + 1) / 2) / 100);
  });
  return { marks, reasons };
}

const COMPONENTS = {
  'exam-scores': examComponents,
  transcript: transcriptComponents,
  combined: combinedComponents,
} as const;

function byCombination(
  candidate: EvaluatedCandidate,
  quota: Pick<QuotaTable, 'method' | 'threshold'>,
  combination: string,
): PreferenceEvaluation {
  const subjects = subjectsOf(combination) ?? [];
  const { marks, reasons } = COMPONENTS[quota.method](candidate, subjects);
  if (marks.length !== 3) return { eligible: false, reasons, combination };
  const { subjects: subtotal, priority, total } = scoreOf(candidate, marks);
  if (total * 100 < hundredths(quota.threshold)) reasons.push('below-threshold');
  return {
    eligible: reasons.length === 0,
    reasons,
    combination,
    components: subjects.map((subject, index) => ({ subject, score: marks[index] ?? '0' })),
    subtotal: written(subtotal),
    priority: written(priority.applied),
    total: written(total),
  };
}

/** The combination that serves the candidate best: an eligible one before others, then the higher total. */
export function evaluatePreference(
  candidate: EvaluatedCandidate,
  quota: Pick<QuotaTable, 'method' | 'threshold' | 'combinations'>,
): PreferenceEvaluation {
  const rank = ({ eligible, total }: PreferenceEvaluation): number =>
    (eligible ? 10_000 : 0) + (total === undefined ? -1 : hundredths(total));
  let best: PreferenceEvaluation = { eligible: false, reasons: ['missing-scores'] };
  for (const combination of quota.combinations) {
    const next = byCombination(candidate, quota, combination);
    if (rank(next) > rank(best) || best.combination === undefined) best = next;
  }
  return best;
}
