/** Types of options.mjs, which stays plain JavaScript for Node 20. */
export declare const PROFILES: readonly ['xs', 'dev'];
export declare const HELP: string;
export declare function parseOptions(
  argv: readonly string[],
): { json: boolean; reset: boolean; help: boolean } | { error: string };
