import { createHash } from 'node:crypto';
import { checkItem, scoreItem, type AssessmentItem, type ItemResponse } from '@khuevan/qti';
import { describe, expect, it } from 'vitest';
import { demoPeople } from '../identity-provider/demo-people.ts';
import { generateBank, templates } from './bank/index.ts';
import { demo } from './demo.ts';
import { generateSeed } from './index.ts';
import { Random } from './random.ts';
import { edgeCases } from './registry/edge-cases.ts';
import type { SeedLearner } from './registry/learners.ts';

const counts = (profile: 'xs' | 'dev') =>
  Object.fromEntries([...generateSeed(profile)].map(([table, rows]) => [table, rows.length]));

describe('profiles', () => {
  it('hold what they promise', () => {
    expect(counts('xs')).toMatchObject({
      'registry.school': 4,
      'registry.class': 60,
      'registry.learner': 2_000,
      'registry.staff': 150,
      'assessment.item': 200,
      'resources.learning_resource': 60,
      'digital_school.device': 60,
    });
    expect(counts('dev')).toMatchObject({
      'registry.school': 60,
      'registry.class': 900,
      'registry.learner': 30_000,
      'registry.staff': 1_800,
      'assessment.item': 3_500,
      'resources.learning_resource': 500,
      'digital_school.device': 600,
    });
  });

  it('come out the same every time and everywhere', () => {
    const text = JSON.stringify([...generateSeed('xs')]);
    expect(createHash('sha256').update(text).digest('hex')).toBe(
      '732b59e8362e7106dd4660ea4ffbffe96f47dc3ac9ab43ac17de1ff8a96458dd',
    );
  });

  it('have ids of their own, in every table', () => {
    for (const [table, rows] of generateSeed('dev')) {
      // Rows of a report and the like are known by what they are part of.
      const hasIds = rows.every((row) => 'id' in row);
      if (!hasIds) continue;
      const ids = rows.map((row) => (row as { id: string }).id);
      expect([table, new Set(ids).size]).toEqual([table, rows.length]);
      expect(ids.filter((id) => !/^[a-z]{3}_[0-9a-z]{20,32}$/.test(id))).toEqual([]);
    }
  });
});

describe('learners of dev', () => {
  const learners = generateSeed('dev').get('registry.learner') as readonly SeedLearner[];
  const share = (test: (learner: SeedLearner) => boolean) =>
    learners.filter(test).length / learners.length;

  it('keep the national proportions', () => {
    expect(share(({ identity_status: status }) => status !== 'not_synced')).toBeCloseTo(0.695, 2);
    expect(share(({ identity_status: status }) => status === 'verified')).toBeCloseTo(0.556, 2);
    expect(share(({ identity_status: status }) => status === 'mismatch')).toBeCloseTo(0.03, 2);
    expect(share(({ status }) => status.startsWith('TRANSFERRED'))).toBeCloseTo(0.02, 2);
    expect(share(({ status }) => status.startsWith('DROPPED'))).toBeCloseTo(0.005, 2);
    expect(share(({ name }) => name.startsWith('Nguyễn '))).toBeCloseTo(0.33, 1);
    expect(share(({ ethnic_group: group }) => group === '01')).toBeCloseTo(0.853, 1);
  });

  it('have personal numbers of nobody, that say sex and year of birth, each once but for the doubled one', () => {
    const numbers = learners.flatMap(({ personal_number: number }) => number ?? []);
    expect(numbers.filter((number) => !/^000\d{9}$/.test(number))).toEqual([]);
    expect(numbers.length - new Set(numbers).size).toBe(1);
    const wrong = learners.filter(({ personal_number: number, gender, birth_date: born }) => {
      if (number === null) return false;
      const sex = Number(number[3]) % 2 === 0 ? 'male' : 'female';
      return sex !== gender || number.slice(4, 6) !== born.slice(2, 4);
    });
    expect(wrong).toEqual([]);
  });

  it('hold the demo people and the edge cases', () => {
    const byId = new Map(learners.map((learner) => [learner.id, learner]));
    expect(byId.get(demo.learners.hoa)?.name).toBe(demoPeople.hoa.registry.fullName);
    expect(byId.get(demo.learners.binh)?.personal_number).toBe(
      demoPeople.binh.registry.personalNumber,
    );
    expect(edgeCases.filter(({ id, name }) => byId.get(id)?.name !== name)).toEqual([]);
    expect(learners.some(({ temporary_code: code }) => code?.startsWith('TAM-'))).toBe(true);
  });
});

/** The answer that an item's own key names. */
function answerTo(item: AssessmentItem): ItemResponse {
  if (item.kind !== 'true-false') return item.responseDeclaration.correctResponse;
  const pairs = item.responseDeclaration.correctResponse.map((pair) => pair.split(' '));
  return Object.fromEntries(pairs.map(([id, value]) => [id ?? '', value === 'true']));
}

describe('question bank of dev', () => {
  const bank = generateBank(3_500, 'khuevan/dev/bank');

  it('has sound items that their own keys answer', () => {
    expect(bank.flatMap(({ item }) => checkItem(item))).toEqual([]);
    const marks = { 'true-false': ['0', '0.1', '0.25', '0.5', '1'] };
    const unanswerable = bank.filter(({ item }) => {
      const scoring =
        item.kind === 'true-false'
          ? ({ type: 'count-lookup', marks: marks['true-false'] } as const)
          : ({ type: 'match-correct', mark: '1' } as const);
      return scoreItem({ item, scoring }, answerTo(item)).score !== '1';
    });
    expect(unanswerable).toEqual([]);
  });

  it('covers subjects, grades 6–12 and all kinds', () => {
    expect(new Set(bank.map(({ subject }) => subject)).size).toBe(11);
    expect([...new Set(bank.map(({ grade }) => grade))].sort((a, b) => a - b)).toEqual([
      6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(new Set(bank.map(({ item }) => item.kind)).size).toBe(3);
  });
});

/** Keys worked out another way than the templates do, for one draw of each that can be. */
describe('templates', () => {
  const draw = (name: string) => {
    const template = templates.find((entry) => entry.name === name);
    const random = new Random(`test/${name}`);
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const draft = template?.draw(random);
      if (draft !== undefined) return draft;
    }
    throw new Error(`template ${name} draws nothing`);
  };
  const numbersIn = (text: string) =>
    [...text.matchAll(/-?\d+(?:,\d+)?/g)].map(([number]) => Number(number.replace(',', '.')));

  it('linear equations hold at their key', () => {
    const draft = draw('linear-equation');
    const [, a, sign, b, right] = /\$(\d+)x ([+-]) (\d+) = (-?\d+)\$/.exec(draft.prompt) ?? [];
    const x = draft.kind === 'numeric' ? Number(draft.key) : Number.NaN;
    expect(Number(a) * x + (sign === '-' ? -1 : 1) * Number(b)).toBe(Number(right));
  });

  it('combinations agree with counting', () => {
    const draft = draw('combinations');
    const [k = 0, n = 0] = numbersIn(draft.prompt);
    let count = 0;
    for (let set = 0; set < 2 ** n; set += 1) {
      if (set.toString(2).replaceAll('0', '').length === k) count += 1;
    }
    expect(draft.kind === 'numeric' && Number(draft.key)).toBe(count);
  });

  it('greatest common divisors divide, and nothing greater does', () => {
    const draft = draw('greatest-common-divisor');
    const [a = 0, b = 0] = numbersIn(draft.prompt);
    const divisors = Array.from({ length: a }, (_, index) => index + 1).filter(
      (d) => a % d === 0 && b % d === 0,
    );
    expect(draft.kind === 'numeric' && Number(draft.key)).toBe(divisors.at(-1));
  });

  it('binary numbers agree with their value', () => {
    const draft = draw('binary-to-decimal');
    const binary = /[01]{4,}/.exec(draft.prompt)?.[0] ?? '';
    const value = [...binary].reduce((sum, digit) => sum * 2 + Number(digit), 0);
    expect(draft.kind === 'numeric' && Number(draft.key)).toBe(value);
  });
});
