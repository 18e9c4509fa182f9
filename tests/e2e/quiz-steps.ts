import type { Locator } from 'playwright-core';

/** What a learner enters: a letter, true or false for each statement, or a number as typed; null leaves it out. */
export type Answer = string | readonly boolean[] | null;

/** Answers the question that is shown. */
export async function enter(runner: Locator, answer: Answer): Promise<void> {
  if (answer === null) return;
  if (typeof answer !== 'string') {
    for (const [index, value] of answer.entries()) {
      const row = runner.getByRole('radiogroup').nth(index);
      await row.locator('label', { hasText: value ? 'Đúng' : 'Sai' }).click();
    }
    return;
  }
  const number = runner.getByRole('textbox', { name: 'Câu trả lời của em' });
  if (await number.isVisible()) await number.fill(answer);
  else await runner.locator(`input[type=radio][value="${answer}"]`).check();
}

/** To the question after the one that is shown. */
export const goOn = (runner: Locator): Promise<void> =>
  runner.getByRole('button', { name: 'Câu sau' }).click();

export async function submit(runner: Locator): Promise<void> {
  await runner.getByRole('button', { name: 'Xem lại và nộp' }).click();
  await runner.getByRole('dialog').getByRole('button', { name: 'Nộp bài' }).click();
}

/** On the 10-point scale, as it is written. */
export async function score(runner: Locator): Promise<string> {
  const shown = runner.locator('.score b');
  await shown.waitFor();
  return (await shown.textContent())?.trim() ?? '';
}
