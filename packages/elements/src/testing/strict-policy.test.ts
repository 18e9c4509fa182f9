import { expect } from '@open-wc/testing';
import { shown, until } from './until.ts';

interface StrictWindow extends Window {
  readonly violations: readonly string[];
  readonly pageErrors: readonly string[];
}

/** Opens a page under the strict policy with a module in it. */
async function openStrictPage(module: string): Promise<{ page: StrictWindow; close(): void }> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = `/strict/page.html?module=${new URL(module, import.meta.url).pathname}`;
  document.body.append(frame);
  const page = await until(() => {
    const inner = frame.contentWindow as StrictWindow | null;
    return inner?.document.querySelector('edu-quiz-runner') ? inner : undefined;
  }, 'the page');
  return { page, close: () => frame.remove() };
}

describe('elements under the strict policy', () => {
  it('go through all their states and break no rule', async () => {
    const { page, close } = await openStrictPage('./strict-page.ts');
    const verifications = [...page.document.querySelectorAll('edu-identity-verification')];
    expect(verifications.length).to.equal(9);
    for (const element of verifications.slice(0, 7)) await shown(element, 'h1');

    const quiz = await until(() => page.document.querySelector('edu-quiz-runner'));
    const find = (selector: string) => shown(quiz, selector);
    await find('math');
    for (const index of [13, 17]) {
      quiz.shadowRoot?.querySelectorAll<HTMLElement>('aside li .number-button')[index]?.click();
      await quiz.updateComplete;
    }
    (await find('.hand-in')).click();
    (await find('dialog [part=confirm]')).click();
    await find('.result');

    expect(page.violations).to.deep.equal([]);
    expect(page.pageErrors).to.deep.equal([]);
    close();
  });

  it('the page does report what breaks a rule', async () => {
    const { page, close } = await openStrictPage('./strict-page.ts');
    const style = page.document.createElement('style');
    style.textContent = 'body { color: red }';
    page.document.head.append(style);
    await until(() => page.violations.length > 0, 'a violation');
    expect(page.violations[0]).to.contain('style-src');
    close();
  });
});
