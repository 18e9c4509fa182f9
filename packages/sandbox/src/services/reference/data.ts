import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { entriesOf, type CodeEntry, type CodeList } from './code-lists.ts';
import type { CurriculumFile } from './curriculum.ts';
import type { SchoolYear } from './school-years.ts';
import { searchText } from '../../kernel/search-text.ts';
import { subjectsOf, type Subject, type SubjectsFile } from './subjects.ts';
import { readUnits, type AdministrativeUnit, type HistoryFile, type UnitsFile } from './units.ts';

interface SearchableUnit {
  readonly unit: AdministrativeUnit;
  readonly search: string;
}

export interface ReferenceData {
  /** What holds now, by code, byte by byte. */
  readonly units: readonly SearchableUnit[];
  readonly unitsByCode: ReadonlyMap<string, AdministrativeUnit>;
  /** What holds and what held, by code and first day. */
  readonly unitRecords: readonly SearchableUnit[];
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly codes: readonly CodeEntry[];
  readonly schoolYears: readonly SchoolYear[];
  readonly subjects: readonly Subject[];
  readonly curricula: readonly CurriculumFile[];
  /** Changes when a file of the data changes. */
  readonly version: string;
}

const DATA = fileURLToPath(new URL('../../../data/', import.meta.url));

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function read(): ReferenceData {
  const texts: string[] = [];
  const textOf = (name: string): string => {
    const text = readFileSync(`${DATA}${name}`, 'utf8');
    texts.push(text);
    return text;
  };
  const json = <File>(name: string): File => JSON.parse(textOf(name)) as File;
  const namesIn = (folder: string): string[] =>
    readdirSync(`${DATA}${folder}`)
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .map((name) => `${folder}/${name}`);

  const records = readUnits(
    json<UnitsFile>('administrative-units.json'),
    json<HistoryFile>('province-history.json'),
  );
  const current = records.filter(({ validTo }) => validTo === undefined);
  const searchable = (unit: AdministrativeUnit) => ({ unit, search: searchText(unit.fullName) });
  const lists = namesIn('code-lists').map((name): CodeList => {
    const text = textOf(name);
    return Object.assign(JSON.parse(text) as CodeList, { version: digestOf(text) });
  });
  return {
    units: current.map(searchable),
    unitsByCode: new Map(current.map((unit) => [unit.code, unit])),
    unitRecords: records.map(searchable),
    codeLists: new Map(lists.map((list) => [list.id, list])),
    codes: entriesOf(lists),
    schoolYears: json<{ schoolYears: SchoolYear[] }>('school-years.json').schoolYears,
    subjects: subjectsOf(json<SubjectsFile>('subjects.json')),
    curricula: namesIn('curriculum').map((name) => json<CurriculumFile>(name)),
    version: digestOf(texts.join('\n')),
  };
}

let loaded: ReferenceData | undefined;

/** The reference data, read from its files once. It never changes while the server runs. */
export function referenceData(): ReferenceData {
  loaded ??= read();
  return loaded;
}

/** Whether a list has a code; for fields that name one. */
export function hasCode(codeListId: string, code: string): boolean {
  const list = referenceData().codeLists.get(codeListId);
  return list?.codes.some((entry) => entry.code === code) ?? false;
}
