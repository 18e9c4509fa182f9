import type { Client } from '@khuevan/sdk';
import { launchLearningResource, listLearningResources } from '@khuevan/sdk/resources';

/** Finds a film without tone marks, and asks for the addresses under which it plays for a while. */
export async function run(client: Client): Promise<void> {
  const { data } = await listLearningResources(client, { q: 'quang hop', kind: 'video' });
  for (const { title, licence } of data) console.log(`${title} (${licence})`);
  const [film] = data;
  if (film === undefined) throw new Error('the catalogue has no film on photosynthesis');

  const launch = await launchLearningResource(client, { learningResourceId: film.id });
  for (const { type } of launch.sources) console.log(`  plays as ${type}`);
  const languages = launch.captions.map(({ language }) => language).join(', ');
  console.log(`  captions: ${languages}; addresses hold until ${launch.expiresAt}`);
}
