import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { Checks } from '../../../packages/tooling/src/test/checks.ts';
import type { SandboxOrigins } from '../../../packages/sandbox/src/kernel/origins.ts';
import { photosynthesisAnswers } from '../../../packages/sandbox/src/seed/demo-answers.ts';
import { newPage, PHONE, signIn, type KillableBrowser } from '../browser.ts';
import { enter, goOn, score, submit } from '../quiz-steps.ts';
import type { Watch } from '../watch.ts';

const BINH = 'Trần Văn Bình';
const COURSE = /Khoa học tự nhiên 7/;
/** Played before the reload, and how far from there the video may go on. */
const PLAYED_SECONDS = 3;
const RESUME_TOLERANCE_SECONDS = 3;
/** Number 10 of the Vietnamese captions, from 43.8 s to 48.8 s. */
const CUE = 'Chất diệp lục trong lá hấp thụ ánh sáng mặt trời.';

/** A video that plays and goes on where it was, a reading that is ticked off, a quiz inside the course. */
export async function courseFlow(
  checks: Checks,
  { browser }: KillableBrowser,
  { portal }: SandboxOrigins,
  watch: Watch,
): Promise<void> {
  await checks.check('course: the video plays, its place is kept through a reload', async () => {
    const { page, context } = await newPage(browser, watch);
    const player = await openCourse(page, portal);
    await player.getByRole('button', { name: 'Phát', exact: true }).first().click();
    await until(async () => (await videoTime(player)) > PLAYED_SECONDS, 'the video plays');
    // The controls leave the picture while it plays; a hand on the mouse brings them back.
    await player.locator('video').hover();
    await player.getByRole('button', { name: 'Tạm dừng' }).first().click();
    const stopped = await videoTime(player);
    await player.getByText(/Đã lưu lúc/).waitFor();
    await page.reload();
    await until(
      async () => Math.abs((await place(player)) - stopped) < RESUME_TOLERANCE_SECONDS,
      `the place is still ${stopped} s`,
    );
    await player.getByRole('button', { name: 'Phát', exact: true }).first().click();
    await until(
      async () => (await videoTime(player)) > stopped,
      `the video goes on from ${stopped} s`,
    );
    assert.ok((await videoTime(player)) - stopped < PLAYED_SECONDS + RESUME_TOLERANCE_SECONDS);
    assert.ok((await player.locator('.lesson-button').first().textContent())?.includes('%'));
    await watch.readStorage(page);
    await context.close();
  });

  await checks.check('course: captions in Vietnamese stand beside the video', async () => {
    const { page, context } = await newPage(browser, watch);
    const player = await openCourse(page, portal);
    await player.getByRole('button', { name: 'Phụ đề' }).waitFor();
    const line = player.locator('.line', { hasText: CUE });
    await line.waitFor();
    assert.equal((await line.locator('span').last().textContent())?.trim(), CUE);
    // A click on the line plays from there, and the picture carries the same words.
    await line.click();
    await player.locator('.caption').filter({ hasText: CUE }).waitFor();
    assert.equal((await player.locator('.caption').textContent())?.trim(), CUE);
    await context.close();
  });

  await checks.check(
    'course: on a phone, a reading and the quiz are done, and the progress says so',
    async () => {
      const { page, context } = await newPage(browser, watch, PHONE);
      const player = await openCourse(page, portal);
      await lesson(player, 'Bài đọc').click();
      await player.getByRole('button', { name: 'Đánh dấu đã đọc xong' }).click();
      await player.getByText('Đã hoàn thành bài này.').waitFor();
      await page.reload();
      await until(
        async () =>
          (await lesson(player, 'Bài đọc').textContent())?.includes('đã học xong') === true,
        'the reading stays done',
      );
      await lesson(player, 'Bài tập').click();
      const runner = player.locator('edu-quiz-runner');
      await runner.getByRole('button', { name: 'Bắt đầu làm bài' }).click();
      const answers = Object.values(photosynthesisAnswers);
      for (const [index, answer] of answers.entries()) {
        await enter(runner, typeof answer === 'string' ? answer : Object.values(answer ?? {}));
        if (index < answers.length - 1) await goOn(runner);
      }
      await submit(runner);
      assert.equal(await score(runner), '10');
      await player.getByText('Đã hoàn thành bài này.').waitFor();
      // The video has still to be watched.
      await player.getByText(/^\s*2 trên 3 bài/).waitFor();
      await page.reload();
      await player.getByText(/^\s*2 trên 3 bài/).waitFor();
      for (const kind of ['Bài đọc', 'Bài tập']) {
        assert.match((await lesson(player, kind).textContent()) ?? '', /đã học xong/);
      }
      assert.doesNotMatch(
        (await player.locator('.lesson-button').first().textContent()) ?? '',
        /đã học xong/,
      );
      const { content, window } = await page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        window: document.documentElement.clientWidth,
      }));
      assert.equal(content, window);
      await context.close();
    },
  );
}

async function openCourse(page: Page, portal: string): Promise<Locator> {
  await signIn(page, portal, BINH);
  await page.goto(`${portal}/khoa-hoc`);
  await page.getByRole('link', { name: COURSE }).click();
  const player = page.locator('edu-course-player');
  await player.locator('.lesson-button').first().waitFor();
  return player;
}

/** The entry of the outline whose kind is named so. */
const lesson = (player: Locator, kind: string): Locator =>
  player.locator('.lesson-button', { hasText: kind }).first();

/** Where the video stands or will begin; its data is fetched with the first play. */
const place = async (player: Locator): Promise<number> =>
  Number(await player.getByRole('slider', { name: 'Vị trí trong video' }).inputValue());

const videoTime = (player: Locator): Promise<number> =>
  player.locator('video').evaluate((video) => (video as HTMLVideoElement).currentTime);

const POLL_MS = 200;
const WAIT_MS = 30_000;

async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + WAIT_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${WAIT_MS} ms for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
