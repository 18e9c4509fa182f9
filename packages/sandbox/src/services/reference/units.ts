/** A province or commune as it was from `validFrom` to `validTo`; codes are used again, so a code may have several. */
export interface AdministrativeUnit {
  readonly code: string;
  readonly level: 'province' | 'commune';
  readonly name: string;
  readonly nameEn?: string;
  readonly fullName: string;
  readonly kind: 'city' | 'province' | 'ward' | 'commune' | 'special-zone';
  readonly parentCode?: string;
  readonly examCouncilCode?: string;
  readonly validFrom: string;
  /** The last day. */
  readonly validTo?: string;
  readonly decree: string;
  readonly replacedBy?: readonly string[];
  readonly replaces?: readonly string[];
}

/** `administrative-units.json`: what holds now. */
export interface UnitsFile {
  readonly provinces: readonly {
    readonly code: string;
    readonly name: string;
    readonly nameEn: string;
    readonly fullName: string;
    readonly type: string;
    readonly wards: readonly (readonly [code: string, name: string, type: string])[];
  }[];
}

/** `province-history.json`: what held before. */
export interface HistoryFile {
  readonly changesSince2025: readonly {
    readonly code: string;
    readonly validFrom: string;
    readonly decree: string;
  }[];
  readonly provinces: readonly {
    readonly code: string;
    readonly name: string;
    readonly nameEn: string;
    readonly kind: 'city' | 'province';
    readonly examCouncilCode?: string;
    readonly validFrom: string;
    readonly validTo: string;
    readonly decree: string;
    readonly replacedBy: readonly string[];
  }[];
}

/** First day of the two-level system, and the decision that issued its codes. */
const TWO_LEVELS = '2025-07-01';
const CODES = 'Quyết định 19/2025/QĐ-TTg';
const MERGERS = 'Nghị quyết 202/2025/QH15';

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

function pastProvinces(history: HistoryFile): AdministrativeUnit[] {
  return history.provinces.map(({ validFrom, validTo, decree, replacedBy, ...province }) => ({
    ...province,
    level: 'province',
    fullName: `${province.kind === 'city' ? 'Thành phố' : 'Tỉnh'} ${province.name}`,
    validFrom,
    validTo,
    decree,
    replacedBy,
  }));
}

function currentProvinces(file: UnitsFile, history: HistoryFile): AdministrativeUnit[] {
  return file.provinces.map(({ code, name, nameEn, fullName, type }) => {
    const change = history.changesSince2025.find((entry) => entry.code === code);
    const merged = history.provinces.filter(
      (past) => past.replacedBy.includes(code) && past.validTo < TWO_LEVELS,
    );
    return {
      code,
      level: 'province',
      name,
      nameEn,
      fullName,
      kind: kindOf(type),
      // The exam of 2026 numbers its councils by the unit's own code.
      examCouncilCode: code,
      validFrom: change?.validFrom ?? TWO_LEVELS,
      decree:
        change?.decree ?? (new Set(merged.map((past) => past.code)).size > 1 ? MERGERS : CODES),
    };
  });
}

function communes(file: UnitsFile): AdministrativeUnit[] {
  return file.provinces.flatMap((province) =>
    province.wards.map(([code, name, type]) => ({
      code,
      level: 'commune' as const,
      name,
      fullName: `${type} ${name}`,
      kind: kindOf(type),
      parentCode: province.code,
      validFrom: TWO_LEVELS,
      decree: CODES,
    })),
  );
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** Whether the second takes over from the first. */
function follows(before: AdministrativeUnit, after: AdministrativeUnit): boolean {
  return (
    before.validTo !== undefined &&
    dayAfter(before.validTo) === after.validFrom &&
    before.replacedBy?.includes(after.code) === true
  );
}

function withReplaced(
  unit: AdministrativeUnit,
  past: readonly AdministrativeUnit[],
): AdministrativeUnit {
  const replaces = past.filter((before) => follows(before, unit)).map(({ code }) => code);
  return replaces.length === 0 ? unit : { ...unit, replaces };
}

/** Every record that there is, by code and first day. */
export function readUnits(file: UnitsFile, history: HistoryFile): AdministrativeUnit[] {
  const past = pastProvinces(history);
  const provinces = [...past, ...currentProvinces(file, history)].map((unit) =>
    withReplaced(unit, past),
  );
  return [...provinces, ...communes(file)].sort((a, b) =>
    `${a.code} ${a.validFrom}` < `${b.code} ${b.validFrom}` ? -1 : 1,
  );
}

export function isValidOn(unit: { validFrom?: string; validTo?: string }, day: string): boolean {
  return (unit.validFrom ?? '') <= day && (unit.validTo === undefined || day <= unit.validTo);
}

/** The first day of the time without changes that a day lies in; empty before the first record. */
export function eraOf(units: Iterable<AdministrativeUnit>, day: string): string {
  let era = '';
  for (const { validFrom, validTo } of units) {
    const changes = validTo === undefined ? [validFrom] : [validFrom, dayAfter(validTo)];
    for (const change of changes) if (change <= day && change > era) era = change;
  }
  return era;
}

function reachable(
  units: readonly AdministrativeUnit[],
  start: AdministrativeUnit,
  isNext: (from: AdministrativeUnit, to: AdministrativeUnit) => boolean,
): AdministrativeUnit[] {
  const found = new Set<AdministrativeUnit>();
  const add = (from: AdministrativeUnit): void => {
    for (const unit of units) {
      if (found.has(unit) || !isNext(from, unit)) continue;
      found.add(unit);
      add(unit);
    }
  };
  add(start);
  return units.filter((unit) => found.has(unit));
}

/** The units without an end that took over from a unit, directly or over others; none for one that still holds. */
export function successorsOf(
  units: readonly AdministrativeUnit[],
  unit: AdministrativeUnit,
): AdministrativeUnit[] {
  return reachable(units, unit, follows).filter(({ validTo }) => validTo === undefined);
}

/** Every unit that a unit took over from, directly or over others. */
export function predecessorsOf(
  units: readonly AdministrativeUnit[],
  unit: AdministrativeUnit,
): AdministrativeUnit[] {
  return reachable(units, unit, (after, before) => follows(before, after));
}
