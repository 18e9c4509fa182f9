import { demo } from '../../seed/demo.ts';
import type { RenewStock } from './stock-tools.ts';

/** An attempt that a single choice can be saved in, or one that is over. */
export const renewAssessment: RenewStock = async ({ path }, { client, ids, make }) => {
  if (!path.startsWith('/attempts')) return;
  const { body } = await client.get(`/assessment/v1/assessments/${demo.assessment}`);
  const { parts } = body as { parts: { items: { id: string; kind: string }[] }[] };
  const item = parts.flatMap(({ items }) => items).find(({ kind }) => kind === 'choice');
  ids.prefer(item?.id ?? '');
  const attempt = await make(`/assessment/v1/assessments/${demo.assessment}/attempts`, {
    learnerId: ids.latest('lrn'),
  });
  if (path.endsWith('/result')) {
    await client.post(`/assessment/v1/attempts/${attempt.at('/id')}/submission`);
  }
};
