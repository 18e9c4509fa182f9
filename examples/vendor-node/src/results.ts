import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@khuevan/sdk';
import {
  getVerificationResult,
  listVerificationKeys,
  type VerificationEventData,
  type VerificationOutcome,
} from '@khuevan/sdk/identity';
import { verifyIdentityResult } from '@khuevan/sdk/verification';

/** What is kept of a result: whose record and how it ended. The name and address it carries are not. */
export interface CheckedResult {
  verificationSessionId: string;
  /** The person's id in the registry. */
  subjectId: string;
  status: VerificationOutcome;
  /** When the service signed it, as an instant. */
  signedAt: string;
}

/** Outcomes of identity verifications, each read from a result whose signature was checked here. */
export class VerificationResults {
  readonly #client: Client;
  readonly #expected: { issuer: string; audience: string };
  readonly #file: string;
  readonly #bySession: Map<string, CheckedResult>;

  /** @param expected the API's origin, which signs, and our own client id, which the result must be for */
  constructor(client: Client, expected: { issuer: string; audience: string }, stateFolder: string) {
    this.#client = client;
    this.#expected = expected;
    this.#file = join(stateFolder, 'verification-results.json');
    this.#bySession = new Map(
      readKept(this.#file).map((result) => [result.verificationSessionId, result]),
    );
    mkdirSync(stateFolder, { recursive: true, mode: 0o700 });
  }

  /** Newest first. */
  all(): readonly CheckedResult[] {
    return [...this.#bySession.values()].reverse();
  }

  /**
   * The webhook only says that there is an outcome; what it is, the signed result says.
   *
   * @throws {VerificationError} when the result is not to be trusted; nothing is kept then
   */
  async fetch({ verificationSessionId, subject }: VerificationEventData): Promise<void> {
    const [{ result }, jwks] = await Promise.all([
      getVerificationResult(this.#client, { verificationSessionId }),
      listVerificationKeys(this.#client),
    ]);
    const { status, iat } = await verifyIdentityResult(result, {
      ...this.#expected,
      jwks,
      verificationSession: verificationSessionId,
    });
    this.#keep({
      verificationSessionId,
      subjectId: subject.id,
      status,
      signedAt: new Date(iat * 1000).toISOString(),
    });
  }

  /** Written whole and put in place in one step, so that a crash leaves the old file or the new one. */
  #keep(result: CheckedResult): void {
    this.#bySession.set(result.verificationSessionId, result);
    const whole = `${this.#file}.new`;
    writeFileSync(whole, JSON.stringify([...this.#bySession.values()]), { mode: 0o600 });
    renameSync(whole, this.#file);
  }
}

function readKept(file: string): CheckedResult[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as CheckedResult[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
