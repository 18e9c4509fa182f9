import { searchText } from '../../kernel/search-text.ts';
import type { Code } from './code-lists.ts';

export type MatchedOn = 'code' | 'mapping' | 'name' | 'alias';
export type Certainty = 'exact' | 'folded' | 'similar';

export interface CodeMatch {
  readonly code: Code;
  readonly matchedOn: MatchedOn;
  /** The text of the list that was found. */
  readonly matchedText: string;
  readonly certainty: Certainty;
  /** Whose code it is, where `matchedOn` is `mapping`. */
  readonly system?: string;
}

const MATCHED_ON = ['code', 'mapping', 'name', 'alias'] as const;
const CERTAINTIES = ['exact', 'folded', 'similar'] as const;

/** Shorter names differ by one letter too often: Lào and Lao, Thái and Thổ. */
const SHORTEST_SIMILAR = 5;
const MOST_MATCHES = 20;

/** Same spelling, whatever the case and the Unicode form. */
function exactText(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

/**
 * Letters and digits alone, without diacritics: `Bru - Vân Kiều` and `bru van kieu` are the same. Numbers lose their
 * leading zeros, as they do in a spreadsheet.
 */
function foldedText(text: string): string {
  return searchText(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^0+(?=\d+$)/, '');
}

/** Whether one insertion, deletion or replacement makes one text the other. */
function isOneEditAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = long.slice(start + 1);
  return rest === short.slice(start) || rest === short.slice(start + 1);
}

interface Candidate {
  readonly code: Code;
  readonly matchedOn: MatchedOn;
  readonly matchedText: string;
  readonly system?: string;
}

function candidatesOf(code: Code, system: string | undefined): Candidate[] {
  const mappings = (code.mappings ?? [])
    .filter((mapping) => system === undefined || mapping.system === system)
    .map((mapping) => ({
      code,
      matchedOn: 'mapping' as const,
      matchedText: mapping.code,
      system: mapping.system,
    }));
  if (system !== undefined) return mappings;
  const names = [code.name.vi, code.name.en].filter((name) => name !== undefined);
  return [
    { code, matchedOn: 'code', matchedText: code.code },
    ...mappings,
    ...names.map((name) => ({ code, matchedOn: 'name' as const, matchedText: name })),
    ...(code.aliases ?? []).map((alias) => ({
      code,
      matchedOn: 'alias' as const,
      matchedText: alias,
    })),
  ];
}

function certaintyOf({ matchedOn, matchedText }: Candidate, text: string): Certainty | undefined {
  if (exactText(matchedText) === exactText(text)) return 'exact';
  const [folded, wanted] = [foldedText(matchedText), foldedText(text)];
  if (wanted === '') return undefined;
  if (folded === wanted) return 'folded';
  const isWord = matchedOn === 'name' || matchedOn === 'alias';
  const isLong = Math.min(folded.length, wanted.length) >= SHORTEST_SIMILAR;
  return isWord && isLong && isOneEditAway(folded, wanted) ? 'similar' : undefined;
}

/**
 * The codes that a text may mean, the surest first, each code once. Similar spellings are given only where nothing is the
 * same, so several exact matches are real ambiguities: two products number learners' statuses differently.
 *
 * @param system only codes of this external system are compared
 */
export function matchCodes(codes: readonly Code[], text: string, system?: string): CodeMatch[] {
  const found = codes.flatMap((code) => {
    const matches = candidatesOf(code, system).flatMap((candidate) => {
      const certainty = certaintyOf(candidate, text);
      return certainty === undefined ? [] : [{ ...candidate, certainty }];
    });
    return matches.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, 1);
  });
  const sorted = found.toSorted((a, b) => rankOf(a) - rankOf(b));
  const isSame = ({ certainty }: CodeMatch): boolean => certainty !== 'similar';
  return (sorted.some(isSame) ? sorted.filter(isSame) : sorted).slice(0, MOST_MATCHES);
}

function rankOf({ certainty, matchedOn }: CodeMatch): number {
  return CERTAINTIES.indexOf(certainty) * MATCHED_ON.length + MATCHED_ON.indexOf(matchedOn);
}
