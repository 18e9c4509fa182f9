import type { LocalizedText } from './code-lists.ts';

interface SubjectFacts {
  readonly code: string;
  readonly name: LocalizedText;
  /** The subject that this one is a form of: Tiếng Anh of Ngoại ngữ 1. */
  readonly parentCode?: string;
  readonly offerings: readonly {
    readonly level: string;
    readonly grades: readonly string[];
    readonly requirement: 'compulsory' | 'elective';
    readonly assessment: 'scored' | 'comment-only';
  }[];
  readonly graduationExam?: 'compulsory' | 'elective';
}

export interface SubjectsFile {
  readonly legalBasis: string;
  readonly verified: boolean;
  readonly subjects: readonly SubjectFacts[];
}

export interface Subject extends SubjectFacts {
  readonly legalBasis: string;
  readonly verified: boolean;
}

/** The subjects of the curriculum, by code; the legal basis of the file is that of each. */
export function subjectsOf({ legalBasis, verified, subjects }: SubjectsFile): Subject[] {
  return subjects
    .map((subject) => ({ ...subject, legalBasis, verified }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
