import type { Client } from '@khuevan/sdk';
import { listLearners } from '@khuevan/sdk/registry';

const PAGE_SIZE = 20;

export interface LearnerPage {
  learners: readonly { id: string; name: string; birthDate: string }[];
  /** Opaque: where the next page begins; absent on the last one. */
  next: string | undefined;
}

/** One page of the learners that this application may see. */
export async function learnerPage(
  client: Client,
  cursor: string | undefined,
): Promise<LearnerPage> {
  const { data, nextCursor } = await listLearners(client, {
    limit: PAGE_SIZE,
    ...(cursor === undefined ? {} : { cursor }),
  });
  return { learners: data, next: nextCursor };
}
