import { referenceData } from '../reference/public.ts';

/** Combination → its three subjects, from the code list; a new one is a line there. */
let loaded: ReadonlyMap<string, readonly string[]> | undefined;

export function subjectsOf(combination: string): readonly string[] | undefined {
  loaded ??= new Map(
    referenceData()
      .codeLists.get('subject-combination')
      ?.codes.map(({ code, parts = [] }) => [code, parts]) ?? [],
  );
  return loaded.get(combination);
}
