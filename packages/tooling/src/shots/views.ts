/** Widths, colour modes and pages of the contact sheet. */
import type { Page } from 'playwright-core';
import type { SandboxOrigins } from '../../../sandbox/src/kernel/origins.ts';

export const WIDTHS = [360, 768, 1280] as const;

export const MODES = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'forced', options: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

/** A page of the demo and how to come to what is worth looking at. */
export interface View {
  name: string;
  open(page: Page, origins: SandboxOrigins): Promise<void>;
}

const LEARNER = 'Nguyễn Thị Hoa';
/** Whose record differs from the population register by one tone. */
const MISMATCHING = 'Trần Văn Bình';
const PARENT = 'Nguyễn Văn Hùng';

const guest =
  (path: string) =>
  async (page: Page, { portal }: SandboxOrigins): Promise<void> => {
    await page.goto(portal + path);
  };

const as =
  (name: string, path: string) =>
  async (page: Page, { portal }: SandboxOrigins): Promise<void> => {
    await page.goto(`${portal}/dang-nhap`);
    await page.getByRole('button', { name }).click();
    await page.waitForURL(`${portal}/`);
    await page.goto(portal + path);
  };

/** Opens a page as someone, then follows links and buttons by their names. */
const following =
  (name: string, path: string, ...labels: readonly (string | RegExp)[]) =>
  async (page: Page, origins: SandboxOrigins): Promise<void> => {
    await as(name, path)(page, origins);
    for (const label of labels) {
      const link = page.getByRole('link', { name: label });
      await link
        .or(page.getByRole('button', { name: label }))
        .first()
        .click();
    }
  };

const START_TEST = /^(Bắt đầu|Làm tiếp)/;
const TO_PROVIDER = /^Tiếp tục đến/;

/** Through the identity provider as someone, up to the page named. */
const identity =
  (name: string, until: 'consent' | 'outcome') =>
  async (page: Page, origins: SandboxOrigins): Promise<void> => {
    await following(name, '/xac-thuc', TO_PROVIDER)(page, origins);
    await page.waitForURL(`${origins.identityProvider}/**`);
    await page.getByRole('button', { name }).click();
    const consent = page.getByRole('button', { name: 'Đồng ý và tiếp tục' });
    await consent.waitFor();
    if (until === 'consent') return;
    await consent.click();
    await page.waitForURL(`${origins.portal}/xac-thuc?**`);
    await page.locator('edu-identity-verification').getByRole('heading').first().waitFor();
  };

const lesson =
  (kind: string) =>
  async (page: Page, origins: SandboxOrigins): Promise<void> => {
    await following(LEARNER, '/khoa-hoc', /Khoa học tự nhiên/)(page, origins);
    await page.locator('.lesson-button', { hasText: kind }).first().click();
    const begin = page.getByRole('button', { name: 'Bắt đầu làm bài' });
    await page.locator('edu-lesson-reading').or(begin).or(page.locator('.score')).first().waitFor();
  };

/** Hands a test in: the result comes at once, whatever was answered. */
const result = async (page: Page, origins: SandboxOrigins): Promise<void> => {
  await following(MISMATCHING, '/luyen-tap', /môn Toán/, START_TEST)(page, origins);
  const runner = page.locator('edu-quiz-runner');
  await runner.getByRole('button', { name: 'Nộp bài' }).filter({ visible: true }).first().click();
  await runner.getByRole('dialog').getByRole('button', { name: 'Nộp bài' }).click();
  await runner.locator('.score').waitFor();
};

export const VIEWS: readonly View[] = [
  { name: 'home-guest', open: guest('/') },
  { name: 'home-learner', open: as(LEARNER, '/') },
  { name: 'sign-in', open: guest('/dang-nhap') },
  { name: 'identity-gate', open: guest('/xac-thuc') },
  { name: 'identity', open: as(LEARNER, '/xac-thuc') },
  {
    name: 'identity-provider-sign-in',
    open: async (page, origins) => {
      await following(LEARNER, '/xac-thuc', TO_PROVIDER)(page, origins);
      await page.waitForURL(`${origins.identityProvider}/**`);
    },
  },
  { name: 'identity-provider-consent', open: identity(LEARNER, 'consent') },
  { name: 'identity-verified', open: identity(LEARNER, 'outcome') },
  { name: 'identity-mismatch', open: identity(MISMATCHING, 'outcome') },
  { name: 'quiz-list', open: as(LEARNER, '/luyen-tap') },
  { name: 'quiz-gate', open: as(PARENT, '/luyen-tap') },
  { name: 'quiz-start', open: following(LEARNER, '/luyen-tap', /môn Toán/) },
  { name: 'quiz-question', open: following(LEARNER, '/luyen-tap', /môn Toán/, START_TEST) },
  { name: 'quiz-result', open: result },
  { name: 'course-list', open: as(LEARNER, '/khoa-hoc') },
  { name: 'course', open: following(LEARNER, '/khoa-hoc', /Khoa học tự nhiên/) },
  { name: 'course-reading', open: lesson('Bài đọc') },
  { name: 'course-quiz', open: lesson('Bài tập') },
  { name: 'search', open: guest('/tim-kiem?q=quang') },
  { name: 'search-nothing', open: guest('/tim-kiem?q=xyz') },
  { name: 'not-found', open: guest('/khong-co') },
  {
    name: 'vendor',
    open: async (page, { vendor }) => {
      await page.goto(vendor);
    },
  },
  {
    name: 'vendor-learners',
    open: async (page, { vendor }) => {
      await page.goto(vendor);
      await page.getByRole('button').click();
      await page.waitForURL(`${vendor}/learners`);
    },
  },
];
