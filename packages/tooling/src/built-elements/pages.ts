import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { ELEMENTS } from '../../../elements/build/bundles.ts';
import type { Checks } from '../test/checks.ts';
import type { PagesSite } from './site.ts';

interface Visit {
  readonly page: Page;
  readonly problems: string[];
  readonly warnings: string[];
  readonly requested: string[];
}

/** Opens a page and collects what goes wrong on it: errors, and violations of its policy (Chromium logs both). */
async function visit(
  on: Browser,
  url: string,
  use: (visit: Visit) => Promise<void>,
): Promise<void> {
  const page = await on.newPage();
  const found: Visit = { page, problems: [], warnings: [], requested: [] };
  page.on('pageerror', (error) => found.problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') found.problems.push(message.text());
    if (message.type() === 'warning') found.warnings.push(message.text());
  });
  page.on('request', (request) => found.requested.push(new URL(request.url()).pathname));
  try {
    await page.goto(url);
    await use(found);
  } finally {
    await page.close();
  }
}

const tags = ELEMENTS.map((name) => `<${name}></${name}>`).join('');

async function expectDrawn(page: Page, names: readonly string[] = ELEMENTS): Promise<void> {
  for (const name of names) {
    const root = page.locator(`${name} .root`);
    await root.first().waitFor({ state: 'attached', timeout: 5000 });
  }
}

function expectNone(what: string, found: readonly string[]): void {
  if (found.length > 0) throw new Error(`${what}: ${found.join(' | ')}`);
}

/** Pages with the built files on them, each under the strict policy. */
export async function checkPages(
  checks: Checks,
  on: Browser,
  at: PagesSite,
  oneFile: string,
): Promise<void> {
  for (const [kind, attribute] of [
    ['classic', ''],
    ['module', ' type="module"'],
  ] as const) {
    await checks.check(`one ${kind} script tag draws all elements under the strict policy`, () =>
      visit(
        on,
        at.page(`one-${kind}`, `${tags}<script${attribute} src="/khuevan.min.js"></script>`),
        async ({ page, problems, warnings }) => {
          await expectDrawn(page);
          expectNone('problems', problems);
          expectNone('warnings', warnings);
        },
      ),
    );
  }

  await checks.check('a second copy and another version warn once a tag and never throw', () =>
    visit(
      on,
      at.page(
        'twice',
        `${tags}<script src="/khuevan.min.js"></script><script src="/khuevan.min.js?v=2"></script><script src="/other-version.js"></script>`,
      ),
      async ({ page, problems, warnings }) => {
        await expectDrawn(page);
        expectNone('problems', problems);
        const public_ = warnings.filter((text) =>
          ELEMENTS.some((name) => text.includes(`<${name}>`)),
        );
        if (public_.length !== ELEMENTS.length) throw new Error(`warned: ${warnings.join(' | ')}`);
        if (!public_.every((text) => text.includes('(version 0.1.0)'))) {
          throw new Error(`no version in: ${public_.join(' | ')}`);
        }
      },
    ),
  );

  await checks.check('two versions: the first wins and the other is named', () =>
    visit(
      on,
      at.page(
        'versions',
        `${tags}<script src="/other-version.js"></script><script src="/khuevan.min.js"></script>`,
      ),
      async ({ page, problems, warnings }) => {
        await expectDrawn(page);
        expectNone('problems', problems);
        const expected =
          '[khuevan] <edu-quiz-runner> is already defined (version 0.0.9); this copy (version 0.1.0) is not used.';
        if (!warnings.includes(expected)) throw new Error(`warned: ${warnings.join(' | ')}`);
      },
    ),
  );

  await checks.check('the autoloader fetches what the page shows, when it shows it', () =>
    visit(
      on,
      at.page(
        'autoloader',
        '<edu-identity-verification></edu-identity-verification><script type="module" src="/autoloader.js"></script>',
      ),
      async ({ page, problems, requested }) => {
        await expectDrawn(page, ['edu-identity-verification']);
        if (requested.includes('/browser/edu-quiz-runner.js')) throw new Error('the quiz came too');
        await page.evaluate(() => {
          const holder = document.createElement('div');
          holder.append(document.createElement('edu-quiz-runner'));
          document.body.append(holder);
        });
        await expectDrawn(page, ['edu-quiz-runner']);
        expectNone('problems', problems);
      },
    ),
  );

  const integrity = (text: string): string =>
    `sha384-${createHash('sha384').update(text).digest('base64')}`;
  await checks.check('the file runs with its integrity value and not with another', async () => {
    const page = (name: string, value: string) =>
      at.page(name, `${tags}<script src="/khuevan.min.js" integrity="${value}"></script>`);
    await visit(on, page('integrity', integrity(oneFile)), async (found) => {
      await expectDrawn(found.page);
      expectNone('problems', found.problems);
    });
    await visit(on, page('tampered', integrity(`${oneFile} `)), async (found) => {
      const defined = await found.page.evaluate(
        () => customElements.get('edu-quiz-runner') !== undefined,
      );
      if (defined) throw new Error('a file that was changed ran');
    });
  });
}
