/** Types of environment.mjs, which stays plain JavaScript for Node 20. */
export declare const DEFAULT_BASE_PORT: number;

export interface Environment<Profile extends string = string> {
  /** First of five ports in a row. */
  basePort: number;
  profile: Profile;
  /** State folder as it was given, absolute or relative. */
  directory: string;
  /** A PostgreSQL server instead of the embedded database. */
  databaseUrl?: string;
}

export declare function readEnvironment<Profile extends string>(
  environment: Readonly<Record<string, string | undefined>>,
  profiles: readonly Profile[],
): Environment<Profile> | { error: string };
