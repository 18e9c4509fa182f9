import type { Interaction, Provider } from 'oidc-provider';
import { demoPeople, SANDBOX_ONE_TIME_CODE } from './demo-people.ts';
import { isUnsafeText } from '../kernel/http/unsafe-text.ts';
import type { FormToken } from './form-token.ts';
import { isSameOriginForm, readForm } from './form-body.ts';
import type { PageContext, PageWriter } from './page-writer.ts';
import { accessPage } from './pages/access-page.ts';
import type { ScopeMeaning } from './pages/access-page.ts';
import { consentPage } from './pages/consent-page.ts';
import { signInPage } from './pages/sign-in-page.ts';
import type { SignInPage } from './pages/sign-in-page.ts';
import type { People, Person } from './people.ts';
import type { SignInLimit } from './sign-in-limit.ts';
import { OIDC_CLAIMS, VERIFICATION_REQUEST_PARAMETER } from './verification-request.ts';
import type { VerificationRequest } from './verification-request.ts';
import type { VerificationRequests } from './verification-requests.ts';

const PATH = /^\/interaction\/([\w-]{8,64})$/;
const TWELVE_DIGITS = /\d{12}/;

export interface InteractionParts {
  provider: Provider;
  people: People;
  requests: VerificationRequests;
  limit: SignInLimit;
  tokens: FormToken;
  pages: PageWriter;
  apiOrigin: string;
  /** What people can give an application. */
  peopleScopes: readonly ScopeMeaning[];
}

/** One open interaction and all that its pages need to know. */
interface Step {
  ctx: PageContext;
  details: Interaction;
  request: VerificationRequest | undefined;
  clientName: string;
  /** Addresses whose origins the chain of redirects after a form post may touch. */
  formTargets: readonly string[];
}

/** Sign-in and consent: GET shows the page of the present step, POST takes its form. */
export class Interactions {
  readonly #parts: InteractionParts;

  constructor(parts: InteractionParts) {
    this.#parts = parts;
  }

  /** @returns false when the path is not an interaction's */
  async handle(ctx: PageContext): Promise<boolean> {
    const uid = PATH.exec(ctx.path)?.[1];
    if (uid === undefined || (ctx.method !== 'GET' && ctx.method !== 'POST')) return false;
    const step = await this.#open(ctx, uid);
    if (step === undefined) {
      this.#parts.pages.error(ctx, 'expired', 'interaction_not_found', 400);
    } else if (ctx.method === 'GET') {
      await this.#show(step);
    } else {
      await this.#submit(step);
    }
    return true;
  }

  async #open(ctx: PageContext, uid: string): Promise<Step | undefined> {
    const { provider, requests } = this.#parts;
    const details = await provider.interactionDetails(ctx.req, ctx.res).catch(() => undefined);
    if (details === undefined || details.uid !== uid) return undefined;
    const parameter = details.params[VERIFICATION_REQUEST_PARAMETER];
    const request = parameter === undefined ? undefined : await requests.find(parameter);
    if (parameter !== undefined && request === undefined) return undefined;
    const client = await provider.Client.find(String(details.params['client_id']));
    const redirect = String(details.params['redirect_uri']);
    return {
      ctx,
      details,
      request,
      clientName: client?.clientName ?? client?.clientId ?? '',
      formTargets: request === undefined ? [redirect] : [redirect, request.returnOrigin],
    };
  }

  async #show(step: Step): Promise<void> {
    if (step.details.prompt.name === 'consent') await this.#showConsent(step);
    else this.#showSignIn(step, {});
  }

  #showSignIn(step: Step, shown: Pick<SignInPage, 'problem' | 'loginName'>, status = 200): void {
    const { pages, tokens } = this.#parts;
    const { ctx, details, request, clientName, formTargets } = step;
    pages.write(ctx, { status, formTargets, uiLocales: details.params['ui_locales'] }, (frame) =>
      signInPage(frame, {
        action: ctx.path,
        formToken: tokens.issue(details.uid),
        clientName,
        ...(request && { request }),
        ...shown,
        testPeople: Object.values(demoPeople),
        oneTimeCode: SANDBOX_ONE_TIME_CODE,
      }),
    );
  }

  async #showConsent(step: Step): Promise<void> {
    const { pages, tokens, people } = this.#parts;
    const { ctx, details, request, formTargets } = step;
    const person = await people.findById(details.session?.accountId ?? '');
    const asked = this.#askedScopes(step);
    if (person === undefined || (request === undefined && asked.length === 0)) {
      pages.error(ctx, 'request', 'invalid_request', 400);
      return;
    }
    if (request === undefined) {
      const { clientName } = step;
      const returnOrigin = new URL(String(details.params['redirect_uri'])).origin;
      pages.write(ctx, { formTargets, uiLocales: details.params['ui_locales'] }, (frame) =>
        accessPage(frame, {
          action: ctx.path,
          formToken: tokens.issue(details.uid),
          clientName,
          returnOrigin,
          scopes: asked,
          person,
        }),
      );
      return;
    }
    pages.write(ctx, { formTargets, uiLocales: details.params['ui_locales'] }, (frame) =>
      consentPage(frame, {
        action: ctx.path,
        formToken: tokens.issue(details.uid),
        request,
        person,
      }),
    );
  }

  async #submit(step: Step): Promise<void> {
    const { ctx, details } = step;
    const form = await readForm(ctx.req);
    if (form === 'too-long') {
      this.#parts.pages.error(ctx, 'request', 'form_too_long', 413);
      return;
    }
    const genuine =
      form !== undefined &&
      isSameOriginForm(ctx.req, this.#parts.provider.issuer) &&
      this.#parts.tokens.verify(details.uid, form.get('formToken'));
    if (!genuine) {
      this.#parts.pages.error(ctx, 'request', 'form_refused', 403);
      return;
    }
    if (form.get('step') === 'cancel' || form.get('step') === 'decline') {
      await this.#finish(step, {
        error: 'access_denied',
        error_description: 'the person did not agree',
      });
    } else if (details.prompt.name === 'consent') {
      await this.#consent(step, form);
    } else {
      await this.#signIn(step, form);
    }
  }

  async #signIn(step: Step, form: URLSearchParams): Promise<void> {
    const { people } = this.#parts;
    const picked = form.get('testPerson');
    if (picked !== null) {
      const isDemo = Object.values(demoPeople).some((person) => person.loginName === picked);
      const person = isDemo ? await people.findByLoginName(picked) : undefined;
      if (person === undefined) this.#showSignIn(step, { problem: { kind: 'wrong' } }, 422);
      else await this.#signedIn(step, person);
      return;
    }
    await this.#signInWithCode(step, form);
  }

  async #signInWithCode(step: Step, form: URLSearchParams): Promise<void> {
    const { people, limit } = this.#parts;
    const { uid } = step.details;
    const loginName = (form.get('loginName') ?? '').trim().toLowerCase().slice(0, 64);
    const code = (form.get('code') ?? '').trim().slice(0, 16);
    // A personal number typed into the wrong field is not sent back into the page.
    const shown = TWELVE_DIGITS.test(loginName) || isUnsafeText(loginName) ? {} : { loginName };
    if (loginName === '' || code === '') {
      const kind = loginName === '' ? 'login-name-missing' : 'code-missing';
      this.#showSignIn(step, { ...shown, problem: { kind } }, 422);
      return;
    }
    const wait = await limit.take(loginName, uid);
    if (wait > 0) {
      step.ctx.set('retry-after', String(wait));
      const minutes = Math.ceil(wait / 60);
      this.#showSignIn(step, { ...shown, problem: { kind: 'too-many', minutes } }, 429);
      return;
    }
    const person = await people.authenticate(loginName, code);
    if (person === undefined) {
      this.#showSignIn(step, { ...shown, problem: { kind: 'wrong' } }, 422);
      return;
    }
    await limit.clear(loginName, uid);
    await this.#signedIn(step, person);
  }

  async #signedIn(step: Step, person: Person): Promise<void> {
    await this.#forgetOtherPerson(step.details, person.id);
    await this.#finish(step, {
      login: { accountId: person.id, remember: false, amr: ['otp'] },
    });
  }

  /**
   * Somebody else may still be signed in on a shared computer. Left alone, the provider would log them
   * out through a page that submits itself by script, which nothing here allows.
   */
  async #forgetOtherPerson(details: Interaction, accountId: string): Promise<void> {
    const { session } = details;
    if (session === undefined || session.accountId === accountId) return;
    if (session.uid !== undefined) {
      await (await this.#parts.provider.Session.findByUid(session.uid))?.destroy();
    }
    delete details.session;
    await details.persist();
  }

  async #consent(step: Step, form: URLSearchParams): Promise<void> {
    const { provider } = this.#parts;
    const { details, request } = step;
    const accountId = details.session?.accountId;
    const asked = this.#askedScopes(step);
    const isForNothing = request === undefined && asked.length === 0;
    if (form.get('step') !== 'accept' || accountId === undefined || isForNothing) {
      this.#parts.pages.error(step.ctx, 'request', 'invalid_request', 400);
      return;
    }
    const grant = new provider.Grant({ accountId, clientId: String(details.params['client_id']) });
    if (request === undefined) {
      const given = asked.map(({ name }) => name);
      const all = String(details.params['scope'] ?? '').split(' ');
      const refused = all.filter((name) => name !== '' && !given.includes(name));
      // The provider asks again for whatever was neither given nor refused, in both of its lists.
      grant.addOIDCScope(given.join(' '));
      grant.addResourceScope(this.#parts.apiOrigin, given.join(' '));
      if (refused.length > 0) {
        grant.rejectOIDCScope(refused.join(' '));
        grant.rejectResourceScope(this.#parts.apiOrigin, refused.join(' '));
      }
    } else {
      grantClaims(grant, request, new Set(form.getAll('share')));
    }
    await this.#finish(step, { consent: { grantId: await grant.save() } });
  }

  /** What an application asks a person for; the rest of its scopes is its own business only. */
  #askedScopes({ details, request }: Step): ScopeMeaning[] {
    if (request !== undefined) return [];
    const asked = new Set(String(details.params['scope'] ?? '').split(' '));
    return this.#parts.peopleScopes.filter(({ name }) => asked.has(name));
  }

  async #finish(step: Step, result: Parameters<Provider['interactionFinished']>[2]): Promise<void> {
    const { ctx } = step;
    const returnTo = await this.#parts.provider.interactionResult(ctx.req, ctx.res, result);
    ctx.status = 303;
    ctx.redirect(returnTo);
    ctx.status = 303;
  }
}

function grantClaims(
  grant: InstanceType<Provider['Grant']>,
  request: VerificationRequest,
  chosen: ReadonlySet<string>,
): void {
  grant.addOIDCScope('openid');
  for (const { claim, required } of request.claims) {
    if (required || chosen.has(claim)) grant.addOIDCClaims([OIDC_CLAIMS[claim]]);
    else grant.rejectOIDCClaims([OIDC_CLAIMS[claim]]);
  }
}
