import { namedId } from '../../kernel/ids.ts';
import { demo } from '../demo.ts';
import type { PersonGenerator } from '../people/person-generator.ts';
import { SEED_INSTANT } from '../profile.ts';
import { Random } from '../random.ts';
import type { SeedLearner } from './learners.ts';

/** Learners with a parent on record. Schools often have one number to call, seldom both parents. */
const SHARE_WITH_ONE = 0.85;
const SHARE_WITH_BOTH = 0.12;

const OCCUPATIONS = [
  'Nông dân',
  'Công nhân',
  'Buôn bán',
  'Giáo viên',
  'Viên chức',
  'Lái xe',
  'Nội trợ',
] as const;

/** Numbers that are nobody's: no network has the prefix 000. */
const phone = (index: number): string => `000${String(index % 10_000_000).padStart(7, '0')}`;

/** A father has the child's family name; a child known by one word alone says nothing of it. */
function fatherName(generated: string, child: string): string {
  const [family, ...rest] = child.split(' ');
  return rest.length === 0 ? generated : [family, ...generated.split(' ').slice(1)].join(' ');
}

/** Parents of most learners; the demo learner's father is a demo person of his own. */
export function generateGuardians(learners: readonly SeedLearner[], people: PersonGenerator) {
  const random = new Random('khuevan/guardians');
  let count = 0;
  return learners.flatMap((learner) => {
    if (learner.id === demo.learners.hoa || !random.chance(SHARE_WITH_ONE)) return [];
    const both = random.chance(SHARE_WITH_BOTH);
    const first = random.chance(0.55) ? 'mother' : 'father';
    const others = first === 'mother' ? 'father' : 'mother';
    const born = Number(learner.birth_date.slice(0, 4));
    return (both ? [first, others] : [first]).map((relationship) => {
      const gender = relationship === 'mother' ? 'female' : 'male';
      const person = people.born(born - random.integer(21, 38), gender);
      count += 1;
      return {
        school_id: learner.school_id,
        id: namedId('grd', `${relationship}/${learner.id}`),
        learner_id: learner.id,
        relationship,
        name:
          relationship === 'father' ? fatherName(person.fullName, learner.name) : person.fullName,
        birth_date: person.birthDate,
        gender,
        personal_number: learner.nationality === 'VN' ? person.personalNumber : null,
        phone: phone(count),
        occupation: random.pick(OCCUPATIONS),
        address: learner.address,
        version: 1,
        updated_at: SEED_INSTANT,
      };
    });
  });
}
