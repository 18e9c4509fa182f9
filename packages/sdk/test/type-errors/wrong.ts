import { type Client, createClient } from '@khuevan/sdk';
import { createLearner, getLearner, listLearners, updateLearner } from '@khuevan/sdk/registry';

declare const client: Client;

getLearner(client, {
  learnerID: 'lrn_1',
});

listLearners(client, {
  schoolId: 'sch_1',
  limit: 'all',
});

createLearner(client, {
  body: {
    schoolId: 'sch_1',
    name: 'Nguyễn Văn An',
    gender: 'boy',
    birthDate: '2015-01-02',
  },
});

updateLearner(client, { learnerId: 'lrn_1', body: {} });

getLearner(
  client,
  { learnerId: 'lrn_1' },
  {
    timout: 5,
  },
);

createClient({
  baseUrl: 'https://api.example',
  retry: { limit: 'often' },
});

const learner = await getLearner(client, { learnerId: 'lrn_1' });
export const name = learner.fullName;
