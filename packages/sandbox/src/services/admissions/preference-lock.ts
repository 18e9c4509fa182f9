import { json } from '../../kernel/column-types.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { ownersOf } from './owners.ts';
import { cancelOpenPayments } from './payments.ts';
import { requireNoPlace } from './held-places.ts';
import { inState, listResponse, requireList, requireStatus } from './preferences.ts';
import { requireOpen } from './windows.ts';

export const lockHandlers: Handlers = {
  async createPreferenceLock(request, { db, clock, emit }) {
    const { candidate, round, list } = await requireList(db, request, 'update');
    requireOpen(round, 'preferences', clock);
    requireStatus(list, 'draft');
    await requireNoPlace(db, candidate.id);
    if (list.preferences.length === 0) {
      throw problem('conflict', {
        detail: {
          vi: 'Danh sách chưa có nguyện vọng nào để khoá.',
          en: 'The list holds no preference to lock.',
        },
      });
    }
    const locked = await db
      .updateTable('admissions.preference_list')
      .set({
        status: 'locked',
        preferences: json(inState(list.preferences, 'locked')),
        locked_at: clock.date(),
        version: list.version + 1,
        updated_at: clock.date(),
      })
      .where('id', '=', list.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await emit('admissions.preferences.locked', {
      candidateId: candidate.id,
      roundId: round.id,
      preferenceCount: list.preferences.length,
      ...(await ownersOf(db, candidate.id)),
    });
    const response = listResponse(201, { candidate, round, list: locked });
    const location = `/admissions/v1/candidates/${candidate.id}/preference-lists/${round.id}`;
    return { ...response, headers: { ...response.headers, location } };
  },

  async deletePreferenceLock(request, { db, clock }) {
    const { candidate, round, list } = await requireList(db, request, 'update');
    requireOpen(round, 'preferences', clock);
    requireStatus(list, 'locked');
    await cancelOpenPayments(db, list);
    const draft = await db
      .updateTable('admissions.preference_list')
      .set({
        status: 'draft',
        preferences: json(inState(list.preferences, 'draft')),
        locked_at: null,
        version: list.version + 1,
        updated_at: clock.date(),
      })
      .where('id', '=', list.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return listResponse(200, { candidate, round, list: draft });
  },
};
