/** Types of what other code uses of pinned.mjs, which stays plain JavaScript for Node 20. */
export declare function nodeTooOld(version?: string): string | null;
