import type { Sex } from '../../identity-provider/demo-people.ts';
import { WeightedChoice, type Random } from '../random.ts';
import { ethnicGroups, familyNames, givenNames, middleNames } from './name-tables.ts';

export interface SeedPerson {
  fullName: string;
  birthDate: string;
  sex: Sex;
  /** Ethnic group, code of the list `ethnic-group`. */
  ethnicGroup: string;
  /** Twelve digits that begin with `000`, a place of birth that nobody has. */
  personalNumber: string;
}

const groups = new WeightedChoice(ethnicGroups.map((group) => [group, group.share]));
const families = new WeightedChoice(familyNames);

/** Boys are 52.6 % of pupils: 111 boys to 100 girls are born (General Statistics Office). */
const SHARE_OF_BOYS = 0.526;

/** Coprime to a million: stepping by it visits all six-digit endings before one comes twice. */
const ENDING_STEP = 611_953;

/**
 * Numbers are handed out, never drawn, so that no two people share one. Digits 4–6: century and sex, year of birth
 * (Decree 137/2015/NĐ-CP, Article 13).
 */
class PersonalNumbers {
  readonly #counts = new Map<string, number>();
  readonly #taken: ReadonlySet<string>;

  constructor(reserved: Iterable<string>) {
    this.#taken = new Set(reserved);
  }

  next(sex: Sex, birthDate: string): string {
    const year = Number(birthDate.slice(0, 4));
    const century = (Math.floor(year / 100) - 19) * 2 + (sex === 'female' ? 1 : 0);
    const prefix = `000${century}${birthDate.slice(2, 4)}`;
    for (;;) {
      const count = (this.#counts.get(prefix) ?? 0) + 1;
      this.#counts.set(prefix, count);
      const number = prefix + String((count * ENDING_STEP) % 1_000_000).padStart(6, '0');
      if (!this.#taken.has(number)) return number;
    }
  }
}

export class PersonGenerator {
  readonly #random: Random;
  readonly #numbers: PersonalNumbers;

  /** @param reserved personal numbers that others have */
  constructor(random: Random, reserved: Iterable<string>) {
    this.#random = random;
    this.#numbers = new PersonalNumbers(reserved);
  }

  /** A person born in the calendar year; one in two hundred has the "unknown day" 1 January. */
  born(year: number, wanted?: Sex): SeedPerson {
    const random = this.#random;
    const sex: Sex = wanted ?? (random.chance(SHARE_OF_BOYS) ? 'male' : 'female');
    const group = groups.pick(random);
    const family =
      group.familyNames === undefined ? families.pick(random) : random.pick(group.familyNames);
    const middle = random.chance(0.94) ? `${random.pick(middleNames[sex])} ` : '';
    const birthDate = random.chance(0.005) ? `${year}-01-01` : this.#day(year);
    return {
      fullName: `${family} ${middle}${this.#given(sex, middle.trim())}`,
      birthDate,
      sex,
      ethnicGroup: group.code,
      personalNumber: this.#numbers.next(sex, birthDate),
    };
  }

  #given(sex: Sex, middle: string): string {
    const given = this.#random.pick(givenNames[sex]);
    return given === middle ? this.#given(sex, middle) : given;
  }

  #day(year: number): string {
    const day = new Date(Date.UTC(year, 0, this.#random.integer(1, 365)));
    return day.toISOString().slice(0, 10);
  }
}
