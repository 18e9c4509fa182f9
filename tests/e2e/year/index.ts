import assert from 'node:assert/strict';
import { verifyWebhook } from '@khuevan/sdk/webhooks';
import type { SandboxOrigins } from '../../../packages/sandbox/src/kernel/origins.ts';
import type { Checks } from '../../../packages/tooling/src/test/checks.ts';
import { admissionChapter } from './admission.ts';
import { childChapter } from './child.ts';
import { deviceChapter } from './device.ts';
import { dossierChapter } from './dossier.ts';
import { examChapter } from './exam.ts';
import { healthChapter } from './health.ts';
import { maturityChapter, staffingChapter } from './school.ts';
import { teacherChapter } from './teacher.ts';
import { Year } from './year.ts';

/** In the order of the calendar of 2026: the clock only goes forward. */
const CHAPTERS = [
  examChapter,
  admissionChapter,
  childChapter,
  healthChapter,
  deviceChapter,
  dossierChapter,
  staffingChapter,
  teacherChapter,
  maturityChapter,
];

/**
 * A year of the sector through the SDK: everybody with their own rights, time moved by the platform's test clock, and each
 * step told by a webhook that verifies.
 *
 * @param state the sandbox's state folder
 */
export async function yearFlow(
  checks: Checks,
  origins: SandboxOrigins,
  state: string,
): Promise<void> {
  const year = await Year.open(checks, origins, state);
  try {
    for (const chapter of CHAPTERS) await chapter(year);
    await webhooksHold(year);
  } finally {
    await year.close();
  }
}

async function webhooksHold(year: Year): Promise<void> {
  const { receiver } = year;
  await year.step('every delivery verifies, by the secret and by the public keys', async () => {
    assert.ok(receiver.deliveries.length > 40, `${receiver.deliveries.length} deliveries`);
    for (const delivery of receiver.deliveries) await receiver.verify(delivery);
  });

  await year.step('a delivery changed on its way does not', async () => {
    const [first] = receiver.deliveries;
    assert.ok(first !== undefined);
    const changed = Buffer.from(first.body);
    changed[changed.length - 3] = (changed[changed.length - 3] ?? 0) ^ 1;
    const { publicKeys } = receiver;
    await assert.rejects(verifyWebhook(changed, first.headers, { publicKeys }), {
      code: 'signature-invalid',
    });
  });

  await year.step('no event holds a personal number or a name', () => {
    assert.equal(year.names.length, 3);
    for (const { body } of receiver.deliveries) {
      // Ids are letters and digits by chance.
      const text = new TextDecoder().decode(body).replaceAll(/[a-z]{3}_[0-9a-z]{20,32}/g, '');
      assert.doesNotMatch(text, /(?<!\d)\d{12}(?!\d)/);
      for (const name of year.names) assert.ok(!text.includes(name), `${name} in an event`);
    }
  });
}
