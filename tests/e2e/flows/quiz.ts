import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { Checks } from '../../../packages/tooling/src/test/checks.ts';
import { launchBrowser, newPage, PHONE, signIn, type KillableBrowser } from '../browser.ts';
import type { SandboxOrigins } from '../../../packages/sandbox/src/kernel/origins.ts';
import { enter, goOn, score, submit, type Answer } from '../quiz-steps.ts';
import type { Watch } from '../watch.ts';
import { poorAnswers, rightAnswers } from './quiz-answers.ts';

const TEST = 'Đề luyện tập môn Toán theo định dạng 2025';
const HOA = 'Nguyễn Thị Hoa';
const BINH = 'Trần Văn Bình';

/** A test taken by one who knows and one who does not; a reload, a killed browser and a lost connection on the way. */
export async function quizFlow(
  checks: Checks,
  { browser }: KillableBrowser,
  { portal }: SandboxOrigins,
  watch: Watch,
): Promise<void> {
  await checks.check(
    'quiz: answers survive a reload and a killed browser; all right scores 10',
    async () => {
      const doomed = await launchBrowser();
      const first = await newPage(doomed.browser, watch);
      const runner = await openTest(first.page, portal, HOA);
      await runner.getByRole('button', { name: 'Bắt đầu làm bài' }).click();
      await answerFrom(runner, rightAnswers.slice(0, 5));
      await saved(runner);
      await first.page.reload();
      assert.equal(await answeredCount(runner), 5);
      await answerFrom(runner, rightAnswers.slice(5, 14), 5);
      await saved(runner);
      await doomed.kill();

      // Nothing of the first browser is left: what comes back was on the server.
      const { page, context } = await newPage(browser, watch);
      const resumed = await openTest(page, portal, HOA);
      await resumed.getByRole('button', { name: /^(Bắt đầu làm bài|Làm tiếp)/ }).click();
      assert.equal(await answeredCount(resumed), 14);
      await answerFrom(resumed, rightAnswers.slice(14), 14);
      await submit(resumed);
      assert.equal(await score(resumed), '10');
      await watch.readStorage(page);
      await context.close();
    },
  );

  await checks.check('quiz: on a phone, a learner with mistakes scores 5,1', async () => {
    const { page, context } = await newPage(browser, watch, PHONE);
    const runner = await openTest(page, portal, BINH);
    await runner.getByRole('button', { name: 'Bắt đầu làm bài' }).click();
    await answerFrom(runner, poorAnswers.slice(0, 16));
    watch.expect(/ERR_INTERNET_DISCONNECTED/);
    await context.setOffline(true);
    await answerFrom(runner, poorAnswers.slice(16, 18), 16);
    await context.setOffline(false);
    await answerFrom(runner, poorAnswers.slice(18), 18);
    await noSidewaysScroll(page);
    await submit(runner);
    assert.equal(await score(runner), '5,1');
    await context.close();
  });
}

async function openTest(page: Page, portal: string, name: string): Promise<Locator> {
  await signIn(page, portal, name);
  await page.goto(`${portal}/luyen-tap`);
  await page.getByRole('link', { name: TEST }).click();
  const runner = page.locator('edu-quiz-runner');
  await runner.getByRole('heading', { name: TEST }).first().waitFor();
  return runner;
}

/** Goes to question `from` (counted from 0) and answers from there on. */
async function answerFrom(runner: Locator, answers: readonly Answer[], from = 0): Promise<void> {
  await goTo(runner, from);
  for (const [index, answer] of answers.entries()) {
    await enter(runner, answer);
    if (from + index < rightAnswers.length - 1) await goOn(runner);
  }
}

async function goTo(runner: Locator, index: number): Promise<void> {
  await runner.locator('.question').waitFor();
  const drawer = runner.getByRole('button', { name: 'Mở danh sách câu hỏi' });
  if (await drawer.isVisible()) await drawer.click();
  await runner
    .locator('nav.list .number-button[aria-label]')
    .filter({ visible: true })
    .nth(index)
    .click();
}

/** The line in the bar that says so, once nothing is on its way any more. */
async function saved(runner: Locator): Promise<void> {
  await runner.locator('.save-state.saved').waitFor();
}

async function answeredCount(runner: Locator): Promise<number> {
  const line = runner.getByText(/^\s*Đã trả lời \d+ trên 22\s*$/).first();
  await line.waitFor();
  return Number(/\d+/.exec((await line.textContent()) ?? '')?.[0]);
}

async function noSidewaysScroll(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  assert.equal(content, window);
}
