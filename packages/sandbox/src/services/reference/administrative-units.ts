import { problem } from '../../kernel/problem.ts';
import { searchText } from '../../kernel/search-text.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { ServiceContext, ServiceRequest, ServiceResponse } from '../../kernel/service.ts';
import { answer, page, textOf } from './answer.ts';
import { referenceData } from './data.ts';
import {
  eraOf,
  isValidOn,
  predecessorsOf,
  successorsOf,
  type AdministrativeUnit,
} from './units.ts';

/** Vietnam's offset to UTC; it has no summer time. */
const OFFSET = 7 * 3_600_000;

function today(clock: Clock): string {
  return new Date(clock.now() + OFFSET).toISOString().slice(0, 10);
}

export async function listAdministrativeUnits(
  request: ServiceRequest,
  context: ServiceContext,
): Promise<ServiceResponse> {
  const [level, parentCode, q, asOf] = ['level', 'parentCode', 'q', 'asOf'].map((key) =>
    textOf(request.query[key]),
  );
  const day = asOf || today(context.clock);
  const wanted = searchText(q ?? '');
  const records = referenceData().unitRecords;
  const rows = records.filter(
    ({ unit, search }) =>
      isValidOn(unit, day) &&
      (level === '' || unit.level === level) &&
      (parentCode === '' || unit.parentCode === parentCode) &&
      search.includes(wanted),
  );
  // Not the day: a reader's cursor and copy outlive midnight.
  const era = eraOf(
    records.map(({ unit }) => unit),
    day,
  );
  const scope = ['listAdministrativeUnits', level ?? '', parentCode ?? '', wanted, era];
  return page(
    rows,
    request,
    context,
    scope,
    ({ unit }) => unit.code,
    ({ unit }) => unit,
  );
}

/**
 * The unit that a request names: on the day `asOf`, else the latest that had the code.
 *
 * @throws problem `not-found`
 */
function namedUnit({ params, query }: ServiceRequest): AdministrativeUnit {
  const asOf = textOf(query['asOf']);
  const records = referenceData().unitRecords.map(({ unit }) => unit);
  const unit = records.findLast(
    ({ code, ...record }) => code === params['code'] && (asOf === '' || isValidOn(record, asOf)),
  );
  if (unit === undefined) throw problem('not-found');
  return unit;
}

export async function getAdministrativeUnit(request: ServiceRequest): Promise<ServiceResponse> {
  const unit = namedUnit(request);
  return answer(unit, unit.code, unit.validFrom);
}

export async function listAdministrativeUnitSuccessors(
  request: ServiceRequest,
): Promise<ServiceResponse> {
  const unit = namedUnit(request);
  const records = referenceData().unitRecords.map((record) => record.unit);
  return answer({ data: successorsOf(records, unit) }, 'successors', unit.code, unit.validFrom);
}

export async function listAdministrativeUnitPredecessors(
  request: ServiceRequest,
): Promise<ServiceResponse> {
  const unit = namedUnit(request);
  const records = referenceData().unitRecords.map((record) => record.unit);
  return answer({ data: predecessorsOf(records, unit) }, 'predecessors', unit.code, unit.validFrom);
}
