import { generateEvaluations } from './evaluations.ts';
import { teachersBySchool, type SeedRegister } from './facts.ts';
import { generateProposals } from './proposals.ts';
import { generateStaffingReports } from './reports.ts';

/** Reports, proposals and evaluations over the teachers of the register. */
export function seedWorkforce(register: SeedRegister): [string, readonly object[]][] {
  const teachers = teachersBySchool(register.staff);
  const { reports, tables } = generateStaffingReports(register);
  return [
    ...tables,
    ['workforce.transfer_proposal', generateProposals(reports, teachers)],
    ...generateEvaluations(register.schools, teachers),
  ];
}
