/** Fewer learners than this are never shown. */
export const SMALLEST_GROUP = 5;

/** A group of learners, and the groups that it is made of; `counts` of the parts add up to its own. */
export interface Group {
  readonly key: string;
  readonly counts: readonly number[];
  readonly parts: readonly Group[];
}

/** What is let out of a group: its path of keys, and its counts or null where they are left out. */
export interface ReleasedGroup {
  readonly keys: readonly string[];
  readonly counts: readonly number[] | null;
}

/** Whether counts may be known, shown or worked out. */
export type IsSafe = (counts: readonly number[]) => boolean;

/** One count: nobody, or at least k. */
export const countIsSafe =
  (k: number): IsSafe =>
  ([count = 0]) =>
    count >= k;

/**
 * A share of a whole (`[part, whole]`): the whole has at least k, and neither those who are in the part nor those who are
 * not are fewer, unless there are none.
 */
export const shareIsSafe =
  (k: number): IsSafe =>
  ([part = 0, whole = 0]) =>
    whole >= k && (part === 0 || part >= k) && (part === whole || whole - part >= k);

const sum = (groups: readonly Group[]): number[] =>
  groups.reduce<number[]>(
    (total, { counts }) => counts.map((count, index) => count + (total[index] ?? 0)),
    [],
  );

const size = ({ counts }: Group): number => Math.max(...counts);

/**
 * Which parts of a group that is shown must be left out: those that are not safe, and so many others, the smallest first,
 * that what the total gives away about them together is safe too and is about two of them at least.
 */
function hiddenParts(parts: readonly Group[], isSafe: IsSafe): ReadonlySet<Group> {
  const hidden = new Set(parts.filter(({ counts }) => !isSafe(counts)));
  if (hidden.size === 0) return hidden;
  const others = parts.filter((part) => !hidden.has(part)).toSorted((a, b) => size(a) - size(b));
  for (const next of others) {
    if (hidden.size > 1 && isSafe(sum([...hidden]))) break;
    hidden.add(next);
  }
  return hidden;
}

/**
 * Lets totals and groups out so that no difference between them tells of fewer than allowed. A group that is left out
 * takes everything below it along.
 *
 * @param isSafe must hold for the sum of groups for which it holds
 * @returns totals before their parts
 */
export function release(root: Group, isSafe: IsSafe): ReleasedGroup[] {
  const released: ReleasedGroup[] = [];
  const show = (group: Group, keys: readonly string[]): void => {
    released.push({ keys, counts: group.counts });
    const hidden = hiddenParts(group.parts, isSafe);
    for (const part of group.parts) {
      const path = [...keys, part.key];
      if (hidden.has(part)) released.push({ keys: path, counts: null });
      else show(part, path);
    }
  };
  if (isSafe(root.counts)) show(root, []);
  else released.push({ keys: [], counts: null });
  return released;
}

/** Puts counted combinations of keys together to a tree, in the order of their keys. */
export function groupsOf(
  rows: readonly { readonly keys: readonly string[]; readonly counts: readonly number[] }[],
  key = '',
  depth = 0,
): Group {
  const first = rows[0];
  if (first === undefined) return { key, counts: [0, 0], parts: [] };
  if (depth === first.keys.length) return { key, counts: sumRows(rows), parts: [] };
  const byKey = Map.groupBy(rows, ({ keys }) => keys[depth] ?? '');
  const parts = [...byKey.keys()]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((name) => groupsOf(byKey.get(name) ?? [], name, depth + 1));
  return { key, counts: sum(parts), parts };
}

const sumRows = (rows: readonly { readonly counts: readonly number[] }[]): number[] =>
  sum(rows.map(({ counts }) => ({ key: '', counts, parts: [] })));
