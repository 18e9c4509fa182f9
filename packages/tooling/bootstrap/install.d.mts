/** Types of what other code uses of install.mjs, which stays plain JavaScript for Node 20. */
export declare function staleReason(root: string): string | null;
