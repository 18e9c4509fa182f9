export interface LocalizedText {
  readonly vi: string;
  readonly en?: string;
}

export interface Code {
  readonly code: string;
  readonly name: LocalizedText;
  readonly aliases?: readonly string[];
  readonly mappings?: readonly { readonly system: string; readonly code: string }[];
  /** Codes of the list `partsOf` that this one is made of. */
  readonly parts?: readonly string[];
  readonly legalBasis?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Where it changed after the list did. */
  readonly updatedAt?: string;
}

export interface CodeList {
  readonly id: string;
  readonly name: LocalizedText;
  readonly legalBasis?: string;
  readonly verified: boolean;
  readonly remark?: LocalizedText;
  readonly validFrom?: string;
  readonly partsOf?: string;
  readonly updatedAt: string;
  /** Changes when the list does. */
  readonly version: string;
  readonly codes: readonly Code[];
}

/** A code beside its list, as `listCodes` gives it. */
export interface CodeEntry extends Code {
  readonly codeListId: string;
  readonly updatedAt: string;
}

/** Every code of every list, by list and code. */
export function entriesOf(lists: Iterable<CodeList>): CodeEntry[] {
  return [...lists]
    .flatMap((list) =>
      list.codes.map((code) => ({
        codeListId: list.id,
        ...code,
        updatedAt: code.updatedAt ?? list.updatedAt,
      })),
    )
    .sort((a, b) => (keyOfEntry(a) < keyOfEntry(b) ? -1 : 1));
}

export function keyOfEntry({ codeListId, code }: CodeEntry): string {
  return `${codeListId} ${code}`;
}
