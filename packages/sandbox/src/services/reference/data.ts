import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { searchText } from '../../kernel/search-text.ts';

export interface AdministrativeUnit {
  readonly code: string;
  readonly level: 'province' | 'commune';
  readonly name: string;
  readonly nameEn?: string;
  readonly fullName: string;
  readonly kind: 'city' | 'province' | 'ward' | 'commune' | 'special-zone';
  readonly parentCode?: string;
  readonly validFrom: string;
}

interface LocalizedText {
  readonly vi: string;
  readonly en?: string;
}

export interface Code {
  readonly code: string;
  readonly name: LocalizedText;
}

export interface CodeList {
  readonly id: string;
  readonly name: LocalizedText;
  readonly legalBasis?: string;
  readonly remark?: LocalizedText;
  readonly codes: readonly Code[];
}

interface UnitsFile {
  readonly provinces: readonly {
    readonly code: string;
    readonly name: string;
    readonly nameEn: string;
    readonly fullName: string;
    readonly type: string;
    readonly wards: readonly (readonly [code: string, name: string, type: string])[];
  }[];
}

/** First day of the two-level system (Quyết định 19/2025/QĐ-TTg). */
const VALID_FROM = '2025-07-01';

const KINDS: Readonly<Record<string, AdministrativeUnit['kind']>> = {
  'Thành phố trực thuộc trung ương': 'city',
  Tỉnh: 'province',
  Phường: 'ward',
  Xã: 'commune',
  'Đặc khu': 'special-zone',
};

function kindOf(type: string): AdministrativeUnit['kind'] {
  const kind = KINDS[type];
  if (kind === undefined) throw new Error(`unknown kind of administrative unit: ${type}`);
  return kind;
}

function readUnits(file: UnitsFile): AdministrativeUnit[] {
  return file.provinces.flatMap((province) => [
    {
      code: province.code,
      level: 'province' as const,
      name: province.name,
      nameEn: province.nameEn,
      fullName: province.fullName,
      kind: kindOf(province.type),
      validFrom: VALID_FROM,
    },
    ...province.wards.map(([code, name, type]) => ({
      code,
      level: 'commune' as const,
      name,
      fullName: `${type} ${name}`,
      kind: kindOf(type),
      parentCode: province.code,
      validFrom: VALID_FROM,
    })),
  ]);
}

export interface ReferenceData {
  /** By code, byte by byte. */
  readonly units: readonly { readonly unit: AdministrativeUnit; readonly search: string }[];
  readonly unitsByCode: ReadonlyMap<string, AdministrativeUnit>;
  readonly codeLists: ReadonlyMap<string, CodeList>;
  /** Changes when a file of the data changes. */
  readonly version: string;
}

const DATA = fileURLToPath(new URL('../../../data/', import.meta.url));

function read(): ReferenceData {
  const unitsText = readFileSync(`${DATA}administrative-units.json`, 'utf8');
  const listsText = readFileSync(`${DATA}code-lists.json`, 'utf8');
  const units = readUnits(JSON.parse(unitsText) as UnitsFile).sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
  const { lists } = JSON.parse(listsText) as { lists: CodeList[] };
  return {
    units: units.map((unit) => ({ unit, search: searchText(unit.fullName) })),
    unitsByCode: new Map(units.map((unit) => [unit.code, unit])),
    codeLists: new Map(lists.sort((a, b) => (a.id < b.id ? -1 : 1)).map((list) => [list.id, list])),
    version: createHash('sha256').update(unitsText).update(listsText).digest('hex').slice(0, 16),
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
