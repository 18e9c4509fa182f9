import type { Sitting } from './schema.ts';

export interface NumberedCandidate {
  id: string;
  schoolId: string;
  candidateNumber: string;
  electives: readonly string[];
}

export interface PlannedRoom {
  sitting: Sitting;
  number: number;
  siteSchoolId: string;
  /** In the order of the seats. */
  registrationIds: readonly string[];
}

/** Splits a list into as few parts as the size allows, as even as can be: 25 of 24 are 13 and 12. */
export function evenParts<T>(list: readonly T[], size: number): T[][] {
  const parts = Math.ceil(list.length / size);
  return Array.from({ length: parts }, (_, index) =>
    list.slice(
      Math.ceil((index * list.length) / parts),
      Math.ceil(((index + 1) * list.length) / parts),
    ),
  );
}

const choiceOf = ({ electives }: NumberedCandidate): string => electives.toSorted().join('+');

/** Groups in the order of their keys, each in the order of the list. */
function groupBy<T>(list: readonly T[], keyOf: (entry: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const entry of list) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/**
 * Rooms of one council, site by site. For Literature and Mathematics candidates sit by number; for the electives those with
 * the same choice sit side by side, so that few rooms need more than one set of papers.
 */
export function planRooms(
  candidates: readonly NumberedCandidate[],
  capacity: number,
): PlannedRoom[] {
  const byNumber = candidates.toSorted((a, b) => (a.candidateNumber < b.candidateNumber ? -1 : 1));
  const sites = groupBy(byNumber, ({ schoolId }) => schoolId);
  return (['literature', 'mathematics', 'electives'] as const).flatMap((sitting) => {
    const rooms = sites.flatMap((site) => {
      const seated = sitting === 'electives' ? groupBy(site, choiceOf).flat() : site;
      return evenParts(seated, capacity);
    });
    return rooms.map((room, index) => ({
      sitting,
      number: index + 1,
      siteSchoolId: room[0]?.schoolId ?? '',
      registrationIds: room.map(({ id }) => id),
    }));
  });
}
