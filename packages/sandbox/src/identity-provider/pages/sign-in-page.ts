import type { DemoPerson } from '../demo-people.ts';
import type { VerificationRequest } from '../verification-request.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { icons } from './icons.ts';
import { note, page } from './layout.ts';
import type { PageFrame } from './layout.ts';
import { texts } from './text.ts';

export interface SignInPage {
  /** Where the form posts to. */
  action: string;
  formToken: string;
  /** Absent when a client other than the identity service asks. */
  request?: VerificationRequest;
  clientName: string;
  /** Typed before; shown again after a mistake. */
  loginName?: string;
  problem?:
    | { kind: 'wrong' | 'login-name-missing' | 'code-missing' }
    | { kind: 'too-many'; minutes: number };
  testPeople: readonly DemoPerson[];
  oneTimeCode: string;
}

function problemMessage(frame: PageFrame, problem: NonNullable<SignInPage['problem']>): string {
  const text = texts[frame.locale];
  if (problem.kind === 'too-many') return text.tooMany(problem.minutes);
  if (problem.kind === 'login-name-missing') return text.loginNameMissing;
  return problem.kind === 'code-missing' ? text.codeMissing : text.signInFailed;
}

export function signInPage(frame: PageFrame, model: SignInPage): string {
  const text = texts[frame.locale];
  const title = text.signInTitle;
  const content = html`<div class="columns">
    <section class="card roomy" aria-labelledby="title">
      ${requester(frame, model.request?.requester ?? model.clientName, model.request?.returnOrigin)}
      <div class="stack">
        <h1 id="title">${title}</h1>
        <p class="soft">${text.signInLead}</p>
        ${model.testPeople.length > 0 && html`<a class="jump" href="#test-people">${text.testPeople}</a>`}
      </div>
      ${model.problem && note('negative', problemMessage(frame, model.problem))}
      ${signInForm(frame, model)}
    </section>
    ${model.testPeople.length > 0 && testPeople(frame, model)}
  </div>`;
  return page(frame, title, content);
}

export function requester(frame: PageFrame, name: string, origin?: string): Html {
  const text = texts[frame.locale];
  return html`<div class="who">
    <span class="seal">${icons.school}</span>
    <p>
      <span class="small soft">${text.requester}</span><b>${name}</b>${
        origin !== undefined && html`<span class="tiny soft">${new URL(origin).host}</span>`
      }
    </p>
  </div>`;
}

function signInForm(frame: PageFrame, model: SignInPage): Html {
  const text = texts[frame.locale];
  const kind = model.problem?.kind;
  const nameInvalid = kind === 'wrong' || kind === 'login-name-missing';
  const codeInvalid = kind === 'wrong' || kind === 'code-missing';
  return html`<form method="post" action="${model.action}" novalidate>
    <input type="hidden" name="formToken" value="${model.formToken}" />
    <div class="field">
      <label for="login-name">${text.loginName}</label>
      <input
        type="text"
        id="login-name"
        name="loginName"
        value="${model.loginName ?? ''}"
        maxlength="64"
        autocomplete="username"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby="login-name-hint"
        ${nameInvalid && html` aria-invalid="true"`}
      />
      <span class="hint" id="login-name-hint">${text.loginNameHint}</span>
    </div>
    <div class="field">
      <label for="code">${text.code}</label>
      <input
        type="text"
        class="code"
        id="code"
        name="code"
        maxlength="16"
        inputmode="numeric"
        autocomplete="one-time-code"
        aria-describedby="code-hint"
        ${codeInvalid && html` aria-invalid="true"`}
      />
      <span class="hint num" id="code-hint">${text.codeHint} ${model.oneTimeCode}</span>
    </div>
    <div class="actions">
      <button class="button primary" name="step" value="sign-in">${text.signIn}</button>
      <button class="button" name="step" value="cancel">${text.cancel}</button>
    </div>
  </form>`;
}

function testPeople(frame: PageFrame, model: SignInPage): Html {
  const text = texts[frame.locale];
  return html`<section class="card" aria-labelledby="test-people">
    <div class="stack">
      <h2 id="test-people">${text.testPeople}</h2>
      <p class="small soft">${text.testPeopleHint}</p>
    </div>
    <form method="post" action="${model.action}">
      <input type="hidden" name="formToken" value="${model.formToken}" />
      <ul class="people">
        ${model.testPeople.map(
          (person) =>
            html`<li>
              <button class="person" name="testPerson" value="${person.loginName}">
                <span
                  ><b>${person.population.fullName}</b
                  ><span class="small soft"
                    >${text.role[person.role]} · ${text.expectation[person.expectation]}</span
                  ></span
                >${icons.chevron}
              </button>
            </li>`,
        )}
      </ul>
    </form>
  </section>`;
}
