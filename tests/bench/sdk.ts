/**
 * The SDK against its peers: client CPU per call. Prints one JSON line a figure; `ratio` is ours divided by the peer's,
 * so below 1 is better than the peer.
 *
 * Run: `node --conditions=@khuevan/source tests/bench/sdk.ts`
 */
import { measureCpu, median } from './sdk-cpu.ts';

const samples = await measureCpu();
const own = samples['sdk'] ?? [];
for (const [peer, values] of Object.entries(samples)) {
  if (peer !== 'sdk') {
    const ratio = median(own.map((value, round) => value / (values[round] ?? Number.NaN)));
    console.log(
      JSON.stringify({
        name: 'sdk.cpu-per-call',
        value: Math.round(median(own)),
        unit: 'us',
        peer,
        ratio: Math.round(ratio * 1000) / 1000,
      }),
    );
  }
}
