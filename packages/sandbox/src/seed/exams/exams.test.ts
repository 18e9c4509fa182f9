import { describe, expect, it } from 'vitest';
import { generateSeed } from '../index.ts';
import type { SeedRegistration } from './candidates.ts';
import { examFixtures } from './fixtures.ts';
import type { SeedCouncil } from './sessions.ts';

describe('seeded exams of xs', () => {
  const seed = generateSeed('xs');
  const rows = <Row>(table: string) => (seed.get(`exams.${table}`) ?? []) as readonly Row[];
  const registrations = rows<SeedRegistration>('registration');
  const past = registrations.filter(({ session_id: id }) => id === examFixtures.sessions.past);
  const open = registrations.filter(({ session_id: id }) => id === examFixtures.sessions.open);

  it('has two hundred candidates of 2026, numbered without a gap', () => {
    const numbers = past.map(({ candidate_number: number }) => number);
    expect(numbers).toHaveLength(200);
    expect(numbers[0]).toBe('22000001');
    expect(numbers.at(-1)).toBe('22000200');
    expect(new Set(numbers).size).toBe(200);
    expect(rows<SeedCouncil>('council').map((council) => council.last_sequence)).toEqual([200, 0]);
  });

  it('seats everybody three times, 24 to a room at most', () => {
    const seats = rows<{ room_id: string }>('seat');
    expect(seats).toHaveLength(600);
    const sizes = new Map<string, number>();
    for (const { room_id: room } of seats) sizes.set(room, (sizes.get(room) ?? 0) + 1);
    expect(Math.max(...sizes.values())).toBeLessThanOrEqual(24);
    expect(sizes.size).toBe(rows('room').length);
  });

  it('recognises the graduation of nearly all, as in other years', () => {
    const outcomes = rows<{ outcome: string }>('graduation_decision');
    const recognised = outcomes.filter(({ outcome }) => outcome === 'recognised').length;
    expect(recognised / outcomes.length).toBeGreaterThan(0.9);
    const waiting = past.filter(({ status }) => status === 'remark-requested');
    expect(waiting.map(({ id }) => id)).toEqual([examFixtures.candidates.remarkOpen]);
  });

  it('holds the fixtures', () => {
    const ids = new Set(registrations.map(({ id }) => id));
    const named = [...Object.values(examFixtures.candidates), examFixtures.binh];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has registrations of 2027 in every state before a number, each by a pupil', () => {
    expect(new Set(open.map(({ status }) => status))).toEqual(
      new Set(['registered', 'verified', 'returned', 'account-issued', 'trial-registered']),
    );
    expect(open.filter(({ learner_id: id }) => id === null)).toEqual([]);
  });
});
