/**
 * The SDK against its peers: CPU per call and bundle bytes. Prints one JSON line a figure; `ratio` is ours divided by
 * the peer's, so below 1 is better than the peer.
 *
 * Run: `node --conditions=@khuevan/source tests/bench/sdk.ts`
 */
import { measureCpu } from './sdk-cpu.ts';

const print = (name: string, value: number, unit: string, peer: string, peerValue: number): void => {
  const ratio = Math.round((value / peerValue) * 1000) / 1000;
  console.log(JSON.stringify({ name, value: Math.round(value * 10) / 10, unit, peer, ratio }));
};

const cpu = await measureCpu();
for (const [peer, value] of Object.entries(cpu)) {
  if (peer !== 'sdk') {
    print('sdk.cpu-per-call', cpu['sdk'] ?? Number.NaN, 'us', peer, value);
  }
}
