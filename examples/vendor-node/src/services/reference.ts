import type { Client } from '@khuevan/sdk';
import {
  listAdministrativeUnits,
  listAdministrativeUnitSuccessors,
  listCodeMatches,
  listSchoolYears,
} from '@khuevan/sdk/reference';

/** What an import of old records needs: today's province for an old code, the national code for a vendor's own word. */
export async function run(client: Client): Promise<void> {
  const { data: provinces } = await listAdministrativeUnits(client, { level: 'province' });
  console.log(`${provinces.length} provinces since 1 July 2025`);

  const { data: successors } = await listAdministrativeUnitSuccessors(client, { code: '24' });
  for (const { fullName } of successors) console.log(`code 24, Bắc Giang until 2025: ${fullName}`);

  const { data: matches } = await listCodeMatches(client, {
    codeListId: 'ethnic-group',
    text: 'Ê-đê',
  });
  for (const { code, matchedOn } of matches) {
    console.log(`Ê-đê: ${code.code} ${code.name.vi}, by its ${matchedOn}`);
  }

  const { data: years } = await listSchoolYears(client, { limit: 200 });
  console.log(`${years.length} school years`);
}
