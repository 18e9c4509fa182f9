import { toFailure, type Failure } from '../base/failure.ts';
import { Store } from '../base/store.ts';
import type {
  ClaimName,
  IdentityGateway,
  VerificationSession,
  VerificationStatus,
} from './identity-gateway.ts';

export interface IdentityState {
  readonly session: VerificationSession | undefined;
  readonly starting: boolean;
  readonly startFailure: Failure | undefined;
}

export interface ComparedClaim {
  readonly claim: ClaimName;
  readonly matches: boolean;
}

const finalStatuses: ReadonlySet<VerificationStatus> = new Set([
  'verified',
  'mismatch',
  'canceled',
  'expired',
]);

/** True when nothing will change any more. */
export function isFinal(status: VerificationStatus): boolean {
  return finalStatuses.has(status);
}

/**
 * The verification without its looks. Which optional claims to share is chosen on the identity provider's page, where
 * the consent is given and kept; asking here too would be asking twice.
 */
export class IdentityStore extends Store<IdentityState> {
  readonly #gateway: IdentityGateway;

  constructor(gateway: IdentityGateway) {
    super({ session: undefined, starting: false, startFailure: undefined });
    this.#gateway = gateway;
  }

  async load(signal?: AbortSignal): Promise<void> {
    const session = await this.#gateway.session(signal);
    if (signal?.aborted !== true) this.update({ session });
  }

  /** Asks again how far it is. A failed try changes nothing: the next one comes. */
  async refresh(): Promise<void> {
    try {
      await this.load();
    } catch {
      // The state on screen is still the last one known.
    }
  }

  /** What was compared and how it came out: the required claims, and an optional one that differs. */
  get comparedClaims(): readonly ComparedClaim[] {
    const { session } = this.state;
    const differing = new Set(session?.reasons.map(({ claim }) => claim));
    return (session?.requestedClaims ?? [])
      .filter(({ claim, required }) => required || differing.has(claim))
      .map(({ claim }) => ({ claim, matches: !differing.has(claim) }));
  }

  /** The claims that were compared and agree. */
  get matchedClaims(): readonly ClaimName[] {
    return this.comparedClaims.filter(({ matches }) => matches).map(({ claim }) => claim);
  }

  /** Address of the identity provider's page, or `undefined` when it could not be had; the state says why. */
  async start(returnUrl: string): Promise<string | undefined> {
    if (this.state.starting) return undefined;
    this.update({ starting: true, startFailure: undefined });
    try {
      return await this.#gateway.start(returnUrl);
    } catch (error) {
      const startFailure = toFailure(error);
      // Ended meanwhile, in another tab or by its time: show how it stands now.
      if (startFailure.kind === 'conflict') await this.refresh();
      else this.update({ startFailure });
      return undefined;
    } finally {
      this.update({ starting: false });
    }
  }
}
