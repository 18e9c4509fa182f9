import { count, unknownCode } from '../core/decimal.ts';
import { RuleError, type RuleBreach } from '../core/rule-error.ts';
import { currentExamRules, type ElectiveSubject } from './rules.ts';

export interface ExamRegistrationInput {
  readonly electives: readonly ElectiveSubject[];
  /** Electives the candidate studied in grade 12. */
  readonly studied: readonly ElectiveSubject[];
  /** Language of the paper; needed with the elective `foreign-language`. It may differ from the one studied. */
  readonly foreignLanguage?: string;
}

export type ExamRegistrationBreach = RuleBreach<
  'elective-count' | 'repeated' | 'not-studied' | 'language-missing'
>;

/** Languages of the exam (unverified). */
export const examLanguages: readonly {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}[] = [
  { code: 'en', vi: 'Tiếng Anh', en: 'English' },
  { code: 'ru', vi: 'Tiếng Nga', en: 'Russian' },
  { code: 'fr', vi: 'Tiếng Pháp', en: 'French' },
  { code: 'zh', vi: 'Tiếng Trung Quốc', en: 'Chinese' },
  { code: 'de', vi: 'Tiếng Đức', en: 'German' },
  { code: 'ja', vi: 'Tiếng Nhật', en: 'Japanese' },
  { code: 'ko', vi: 'Tiếng Hàn', en: 'Korean' },
];

/**
 * What a registration breaks: Literature and Mathematics for everybody, and two electives that were studied in grade 12
 * (Circular 24/2024, Art. 19–20).
 * @throws RuleError `unknown-code` for a subject or language of no list
 */
export function checkExamRegistration(
  input: ExamRegistrationInput,
  rules = currentExamRules,
): ExamRegistrationBreach[] {
  const breaches: ExamRegistrationBreach[] = [];
  const add = (
    code: ExamRegistrationBreach['code'],
    field: string,
    vi: string,
    en: string,
  ): void => {
    breaches.push({ code, field, messages: { vi, en } });
  };
  if (input.electives.length !== rules.electiveCount) {
    add(
      'elective-count',
      'electives',
      `Phải chọn đúng ${rules.electiveCount} môn tự chọn`,
      `Exactly ${rules.electiveCount} electives must be chosen`,
    );
  }
  const seen = new Set<string>();
  for (const [index, elective] of input.electives.entries()) {
    const field = `electives[${index}]`;
    if (!rules.electives.some((entry) => entry.code === elective)) {
      throw unknownCode(elective, field);
    }
    if (seen.has(elective)) {
      add('repeated', field, 'Môn này đã được chọn', 'This subject is already chosen');
    } else if (!input.studied.includes(elective)) {
      add('not-studied', field, 'Môn này không học ở lớp 12', 'Not studied in grade 12');
    }
    seen.add(elective);
  }
  const { foreignLanguage } = input;
  if (seen.has('foreign-language') && foreignLanguage === undefined) {
    add('language-missing', 'foreignLanguage', 'Chưa chọn ngoại ngữ', 'Choose a language');
  }
  const known = examLanguages.some((language) => language.code === foreignLanguage);
  if (foreignLanguage !== undefined && !known)
    throw unknownCode(foreignLanguage, 'foreignLanguage');
  return breaches;
}

/**
 * A candidate number: two digits of the exam council, six of the sequence (unverified grammar).
 * Council codes are those of the exam (01 Hà Nội, 02 TP.HCM …), not those of the statistics office.
 * @throws RuleError
 */
export function candidateNumber(council: string, sequence: number): string {
  if (!/^\d{2}$/.test(council)) {
    throw new RuleError('unknown-code', 'council', {
      vi: 'Mã hội đồng thi gồm hai chữ số',
      en: 'A council code has two digits',
    });
  }
  return council + String(count(sequence, 'sequence', 1, 999_999)).padStart(6, '0');
}
