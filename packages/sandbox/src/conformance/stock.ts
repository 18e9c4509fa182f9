import type { Operation } from '../kernel/http/documents.ts';
import { demo } from '../seed/demo.ts';
import type { Answer, TestCaller } from '../testing/test-client.ts';
import type { TestSandbox } from '../testing/test-sandbox.ts';
import type { KnownIds } from './known-ids.ts';

export const PORTAL = 'http://localhost:4400';

/** Makes, through the API, what operations need and use up. */
export class Stock {
  readonly #sandbox: TestSandbox;
  readonly #client: TestCaller;
  readonly #ids: KnownIds;

  constructor(sandbox: TestSandbox, client: TestCaller, ids: KnownIds) {
    this.#sandbox = sandbox;
    this.#client = client;
    this.#ids = ids;
  }

  /** What the operation uses up, made anew in its first state, preferred from here on. */
  async renew({ service, path }: Operation): Promise<void> {
    if (path.startsWith('/clients')) this.#ids.prefer((await this.#sandbox.client()).clientId);
    if (path.startsWith('/webhook')) await this.#renewWebhook();
    if (path.startsWith('/attempts')) await this.#renewAttempt(path.endsWith('/result'));
    if (service === 'resources') this.#ids.prefer(demo.resource);
    if (service === 'courses') {
      // Whoever is enrolled already cannot be enrolled again.
      this.#ids.rotate('lrn');
      for (const id of [demo.course, demo.lessons.video, demo.courseEnrolment])
        this.#ids.prefer(id);
    }
    if (service === 'identity' || path.startsWith('/widget-sessions')) await this.#renewSessions();
  }

  async #make(path: string, body: unknown): Promise<Answer> {
    const answer = await this.#client.post(path, { body });
    if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`);
    this.#ids.prefer(answer.at('/id'));
    return answer;
  }

  async #renewWebhook(): Promise<void> {
    await this.#make('/platform/v1/webhook-endpoints', {
      url: 'http://localhost:1/webhooks',
      eventTypes: ['platform.test'],
    });
    const event = await this.#make('/platform/v1/sandbox/test-events', {});
    const deliveries = await this.#client.get('/platform/v1/webhook-deliveries', {
      query: { eventId: event.at('/id') },
    });
    this.#ids.prefer(deliveries.at('/data/0/id'));
  }

  /** An attempt that a single choice can be saved in, or one that is over. */
  async #renewAttempt(submitted: boolean): Promise<void> {
    const { body } = await this.#client.get(`/assessment/v1/assessments/${demo.assessment}`);
    const { parts } = body as { parts: { items: { id: string; kind: string }[] }[] };
    const item = parts.flatMap(({ items }) => items).find(({ kind }) => kind === 'choice');
    this.#ids.prefer(item?.id ?? '');
    const attempt = await this.#make(`/assessment/v1/assessments/${demo.assessment}/attempts`, {
      learnerId: this.#ids.latest('lrn'),
    });
    if (submitted) {
      await this.#client.post(`/assessment/v1/attempts/${attempt.at('/id')}/submission`);
    }
  }

  async #renewSessions(): Promise<void> {
    const session = await this.#make('/identity/v1/verification-sessions', {
      subject: { type: 'student', id: this.#ids.latest('lrn') ?? '' },
      purpose: { vi: 'Xác nhận thông tin' },
      requestedClaims: [{ claim: 'name', required: true }],
    });
    await this.#make('/platform/v1/widget-sessions', {
      widget: 'edu-identity-verification',
      origin: PORTAL,
      subject: { type: 'learner', id: session.at('/subject/id') },
      resource: session.at('/id'),
    });
  }

  /** A page with this widget, opened by the application for a person and a thing of the seed data. */
  async widget(name: string): Promise<TestCaller> {
    await this.#renewSessions();
    const subject = { type: 'learner', id: demo.learners.hoa };
    if (name === 'edu-quiz-runner') {
      return this.#sandbox.widget(this.#client, {
        widget: name,
        subject,
        resource: demo.assessment,
      });
    }
    if (name === 'edu-course-player') {
      const resource = demo.courseEnrolment;
      return this.#sandbox.widget(this.#client, { widget: name, subject, resource });
    }
    const session = this.#ids.latest('ver') ?? '';
    const { body } = await this.#client.get(`/identity/v1/verification-sessions/${session}`);
    const { id } = (body as { subject: { id: string } }).subject;
    return this.#sandbox.widget(this.#client, {
      widget: name,
      subject: { type: 'learner', id },
      resource: session,
    });
  }

  /** A handle works once, so each attempt to exchange one needs its own. */
  async newHandle(): Promise<string> {
    const session = this.#ids.latest('ver') ?? '';
    const { body } = await this.#client.get(`/identity/v1/verification-sessions/${session}`);
    const created = await this.#client.post('/platform/v1/widget-sessions', {
      body: {
        widget: 'edu-identity-verification',
        origin: PORTAL,
        subject: { type: 'learner', id: (body as { subject: { id: string } }).subject.id },
        resource: session,
      },
    });
    return created.at('/handle');
  }
}
