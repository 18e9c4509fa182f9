/** Worker that runs the suite on a request; the scenario server's address is the request's query. */
import { runSuite } from '../suite.ts';

const worker = {
  async fetch(request: Request): Promise<Response> {
    const origin = new URL(request.url).searchParams.get('origin') ?? '';
    return new Response(JSON.stringify(await runSuite({ origin })));
  },
};

export default worker;
