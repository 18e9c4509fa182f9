import type { BrowserContext, Page } from 'playwright-core';

/** Twelve digits in a row that are no part of a longer run: a personal number. Ids and instants never look so. */
const PERSONAL_NUMBER = /(?<!\d)\d{12}(?!\d)/;

declare global {
  interface Window {
    khuevanViolation(text: string): void;
  }
}

/**
 * What must never happen, watched over every page of a browser context: a violation of the content security policy,
 * an error, a message of the page's own code, a personal number in an address or in storage.
 */
export class Watch {
  readonly violations: string[] = [];
  readonly errors: string[] = [];
  readonly leaks: string[] = [];
  /** Pages on the portal that were looked at: a watch that saw nothing proves nothing. */
  pages = 0;
  readonly #portal: string;
  readonly #expectedErrors: RegExp[] = [];

  constructor(portal: string) {
    this.#portal = portal;
  }

  /** Failures that a test brings about on purpose (a lost connection) are told by the console too. */
  expect(message: RegExp): void {
    this.#expectedErrors.push(message);
  }

  async attach(context: BrowserContext): Promise<void> {
    await context.exposeBinding('khuevanViolation', (_source, text: string) => {
      this.violations.push(text);
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        window.khuevanViolation(
          `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
        );
      });
    });
    context.on('request', (request) => this.#noNumber(`address ${request.url()}`));
    context.on('page', (page) => this.#watchPage(page));
    for (const page of context.pages()) this.#watchPage(page);
  }

  #watchPage(page: Page): void {
    page.on('framenavigated', (frame) => {
      if (frame.url().startsWith(this.#portal)) this.pages += 1;
    });
    page.on('pageerror', (error) => this.#error(`${page.url()}: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      const text = `${page.url()} ${message.type()}: ${message.text()}`;
      this.#noNumber(`console ${text}`);
      if (message.type() === 'error' || message.type() === 'warning') this.#error(text);
    });
  }

  #error(text: string): void {
    if (!this.#expectedErrors.some((expected) => expected.test(text))) this.errors.push(text);
  }

  #noNumber(text: string): void {
    if (PERSONAL_NUMBER.test(text)) this.leaks.push(text);
  }

  /** Reads all that the page's origin has stored and looks for personal numbers in it. */
  async readStorage(page: Page): Promise<void> {
    const stored = await page.evaluate(async () => {
      const found: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
      found.push(document.cookie);
      for (const { name } of await indexedDB.databases()) {
        if (name === undefined) continue;
        found.push(name);
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open(name);
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error(name)));
        });
        for (const store of database.objectStoreNames) {
          const rows = await new Promise<unknown[]>((resolve, reject) => {
            const request = database.transaction(store).objectStore(store).getAll();
            request.addEventListener('success', () => resolve(request.result));
            request.addEventListener('error', () => reject(request.error ?? new Error(store)));
          });
          found.push(JSON.stringify(rows));
        }
        database.close();
      }
      return found;
    });
    for (const text of stored) this.#noNumber(`storage ${text}`);
    for (const cookie of await page.context().cookies()) {
      this.#noNumber(`cookie ${cookie.name}=${cookie.value}`);
    }
  }
}
