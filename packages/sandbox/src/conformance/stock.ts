import type { Operation } from '../kernel/http/documents.ts';
import { demo } from '../seed/demo.ts';
import type { TestCaller } from '../testing/test-client.ts';
import type { TestSandbox } from '../testing/test-sandbox.ts';
import type { KnownIds } from './known-ids.ts';
import { PORTAL } from './portal.ts';
import { examLookUp } from './stocks/exams.ts';
import { renewSessions } from './stocks/identity.ts';
import { stocks } from './stocks/index.ts';
import type { StockTools } from './stocks/stock-tools.ts';

/** Makes, through the API, what operations need and use up. */
export class Stock {
  readonly #sandbox: TestSandbox;
  readonly #client: TestCaller;
  readonly #ids: KnownIds;
  readonly #tools: StockTools;

  constructor(sandbox: TestSandbox, client: TestCaller, ids: KnownIds) {
    this.#sandbox = sandbox;
    this.#client = client;
    this.#ids = ids;
    this.#tools = {
      sandbox,
      client,
      ids,
      async make(path, body) {
        const answer = await client.post(path, { body });
        if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`);
        ids.prefer(answer.at('/id'));
        return answer;
      },
    };
  }

  /** What the operation uses up, made anew in its first state, preferred from here on. */
  async renew(operation: Operation): Promise<void> {
    await stocks.get(operation.service)?.(operation, this.#tools);
  }

  /** A page with this widget, opened by the application for a person and a thing of the seed data. */
  async widget(name: string): Promise<TestCaller> {
    await renewSessions(this.#tools);
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

  /** The body of an exam look-up that finds something: nobody guesses the code. */
  lookUp(): Promise<object> {
    return examLookUp(this.#tools);
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
