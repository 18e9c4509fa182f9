import { randomBytes } from 'node:crypto';
import { personById, type Person } from './people.ts';

const COOKIE = 'vendor_session';
const LIFE_SECONDS = 8 * 60 * 60;

/**
 * Who is signed in, by a cookie that no script can read. This stands for the vendor's own login: replace it by
 * yours and keep the cookie's attributes (with `Secure` and the `__Host-` prefix once it is served over HTTPS).
 */
export class Sessions {
  readonly #byToken = new Map<string, { personId: string; endsAt: number }>();

  /** Signs a person in; gives back the value of `Set-Cookie`. */
  open(person: Person, now = Date.now()): string {
    this.#forgetEnded(now);
    const token = randomBytes(32).toString('base64url');
    this.#byToken.set(token, { personId: person.id, endsAt: now + LIFE_SECONDS * 1000 });
    return cookie(token, LIFE_SECONDS);
  }

  /** The person whose cookie came with a request, or null. */
  read(cookieHeader: string | undefined, now = Date.now()): Person | null {
    const session = this.#byToken.get(tokenIn(cookieHeader));
    return session !== undefined && session.endsAt > now ? personById(session.personId) : null;
  }

  /** Signs out; gives back the value of `Set-Cookie`. */
  close(cookieHeader: string | undefined): string {
    this.#byToken.delete(tokenIn(cookieHeader));
    return cookie('', 0);
  }

  #forgetEnded(now: number): void {
    for (const [token, session] of this.#byToken) {
      if (session.endsAt <= now) this.#byToken.delete(token);
    }
  }
}

const cookie = (token: string, seconds: number): string =>
  `${COOKIE}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}`;

function tokenIn(header = ''): string {
  const pairs = header.split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) ?? '';
}
