import {
  checkExamRegistration,
  examPaperRulesOn,
  examScore,
  essayRemark,
  graduationDecision,
  graduationExamRulesOn,
  RuleError,
} from '@khuevan/rules';
import type {
  ElectiveSubject,
  ExamPaperRules,
  GraduationExamRules,
  RuleBreach,
} from '@khuevan/rules';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { AcademicRecord } from './schema.ts';

/** What a session follows: the rules in force on its first exam day. */
export interface SessionRules {
  exam: GraduationExamRules;
  papers: ExamPaperRules;
}

export function rulesOf(session: { first_day: string }): SessionRules {
  return {
    exam: graduationExamRulesOn(session.first_day),
    papers: examPaperRulesOn(session.first_day),
  };
}

/** Whether rules are known for that day. */
export function hasRules(firstDay: string): boolean {
  try {
    rulesOf({ first_day: firstDay });
    return true;
  } catch (error) {
    if (error instanceof RuleError) return false;
    throw error;
  }
}

/** Code list `exam-language` → the rules' names of languages. */
const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  russian: 'ru',
  french: 'fr',
  chinese: 'zh',
  german: 'de',
  japanese: 'ja',
  korean: 'ko',
};

export interface Choice {
  candidateType: 'grade-12' | 'free';
  purposes: readonly string[];
  electives: readonly string[];
  studiedSubjects: readonly string[];
  foreignLanguage: string | null;
}

/**
 * What a choice of papers breaks. A free candidate is no pupil of grade 12, so that nothing has to have been studied; one who
 * has graduated and sits for admission alone takes any electives.
 */
export function choiceBreaches(choice: Choice, { exam }: SessionRules): RuleBreach[] {
  const electives = choice.electives as ElectiveSubject[];
  const isPupil = choice.candidateType === 'grade-12';
  const breaches: RuleBreach[] = checkExamRegistration(
    {
      electives,
      studied: isPupil ? (choice.studiedSubjects as ElectiveSubject[]) : electives,
      ...(choice.foreignLanguage === null
        ? {}
        : { foreignLanguage: LANGUAGES[choice.foreignLanguage] ?? choice.foreignLanguage }),
    },
    exam,
  );
  const forAdmissionAlone = !isPupil && !choice.purposes.includes('graduation');
  return forAdmissionAlone ? breaches.filter(({ code }) => code !== 'elective-count') : breaches;
}

/** `electives[1]` → `/electives/1`. */
const pointerOf = (field: string): string => `/${field.replaceAll(/\[(\d+)\]/g, '/$1')}`;

/** @throws problem `unprocessable` with the rule's own words, when anything is broken */
export function requireNoBreach(breaches: readonly RuleBreach[]): void {
  const [first] = breaches;
  if (first === undefined) return;
  const text = (locale: 'vi' | 'en') =>
    `${breaches.map(({ messages }) => messages[locale]).join('. ')}.`;
  throw problem('unprocessable', {
    detail: { vi: text('vi'), en: text('en') },
    errors: breaches.map(({ code, field }): FieldError => ({
      pointer: pointerOf(field),
      code:
        code === 'language-missing' ? 'required' : code === 'repeated' ? 'duplicate' : 'invalid',
    })),
  });
}

/** The papers of a registration, in the order of the certificate. */
export const papersOf = (
  registration: { electives: readonly string[] },
  { exam }: SessionRules,
): string[] => [...exam.compulsory, ...registration.electives];

/** Whether a score lies on its paper's scale. */
export function isScore(subject: string, score: string, { papers }: SessionRules): boolean {
  try {
    examScore(subject, score, papers);
    return true;
  } catch (error) {
    if (error instanceof RuleError) return false;
    throw error;
  }
}

export type RemarkOutcome =
  | { kind: 'settled'; changed: boolean; score: string }
  | { kind: 'wrong-marks'; detail: { vi: string; en: string } };

/**
 * The outcome of the examiners' marks. An essay takes two, and a third when they differ; another paper takes the one score
 * of the new reading, for which the same difference counts (unverified).
 */
export function remarkOutcome(
  subject: string,
  published: string,
  marks: readonly string[],
  { exam, papers }: SessionRules,
): RemarkOutcome {
  const isEssay = papers.essays.includes(subject);
  const [first = '', second, third] = marks;
  const expected = isEssay ? (second === undefined || first === second ? 2 : 3) : 1;
  if (isEssay ? second === undefined : marks.length !== 1) {
    return {
      kind: 'wrong-marks',
      detail: isEssay
        ? {
            vi: 'Bài thi tự luận phải được hai cán bộ chấm thi chấm phúc khảo độc lập.',
            en: 'An essay is marked again by two examiners, each alone.',
          }
        : {
            vi: 'Bài thi trắc nghiệm chỉ có một kết quả chấm lại.',
            en: 'A paper read by machine has one new score.',
          },
    };
  }
  if (isEssay && Number(first) === Number(second) && marks.length > 2) {
    return {
      kind: 'wrong-marks',
      detail: {
        vi: 'Hai cán bộ chấm thi cho cùng điểm thì không chấm lần thứ ba.',
        en: 'When two examiners agree there is no third.',
      },
    };
  }
  const outcome = essayRemark(
    {
      published,
      firstExaminer: first,
      secondExaminer: second ?? first,
      ...(third === undefined ? {} : { thirdExaminer: third }),
    },
    exam,
  );
  if (outcome.status === 'third-examiner-needed') {
    return {
      kind: 'wrong-marks',
      detail: {
        vi: `Hai cán bộ chấm thi cho điểm khác nhau: cần đủ ${expected} điểm, có cán bộ thứ ba.`,
        en: `The two examiners differ: ${expected} marks are needed, with a third examiner.`,
      },
    };
  }
  return { kind: 'settled', changed: outcome.changed, score: outcome.score.toFixed(2) };
}

/** Rule's field → where it stands in the school's record. */
const RECORD_FIELDS: Readonly<Record<string, string>> = {
  'years.grade10': '/grade10Average',
  'years.grade11': '/grade11Average',
  'years.grade12': '/grade12Average',
  bonus: '/encouragementPoints',
  priority: '/priorityPoints',
};

export type Graduation =
  | { kind: 'decided'; recognised: boolean; score: string | null; reasons: string[] }
  | { kind: 'wrong-record'; errors: FieldError[] };

/**
 * Whether a candidate graduates, by the scores of all papers and the school's record.
 *
 * @param scores null for a paper that was not sat
 */
export function graduationOf(
  scores: readonly (string | null)[],
  record: AcademicRecord,
  { exam }: SessionRules,
): Graduation {
  const sat = scores.filter((score) => score !== null);
  try {
    const decision = graduationDecision(
      {
        exam: sat.length === scores.length ? sat : scores.map((score) => score ?? '0'),
        years: {
          grade10: record.grade10Average,
          grade11: record.grade11Average,
          grade12: record.grade12Average,
        },
        bonus: record.encouragementPoints,
        priority: record.priorityPoints,
      },
      exam,
    );
    if (sat.length < scores.length) {
      return { kind: 'decided', recognised: false, score: null, reasons: ['paper-not-sat'] };
    }
    const reasons = [...decision.reasons];
    return {
      kind: 'decided',
      recognised: decision.graduates,
      score: decision.score.toFixed(2),
      reasons,
    };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return {
      kind: 'wrong-record',
      errors: [{ pointer: RECORD_FIELDS[error.field] ?? '', code: 'invalid' }],
    };
  }
}

/** What the rules refuse in a school's record; empty when nothing. */
export function recordErrors(record: AcademicRecord, rules: SessionRules): FieldError[] {
  const papers = rules.exam.compulsory.length + rules.exam.electiveCount;
  const judged = graduationOf(
    Array.from({ length: papers }, () => null),
    record,
    rules,
  );
  return judged.kind === 'wrong-record' ? judged.errors : [];
}
