/** A quiet, wordless bed: slow chords and a plucked pentatonic line, synthesised so that nobody's rights are touched. */

const sampleRate = 44_100;

/** Chord roots and tones as semitones above C3, one chord every 4.5 s. */
const chords = [
  [0, 7, 16],
  [-3, 9, 16],
  [5, 12, 21],
  [-5, 7, 14],
] as const;
const chordSeconds = 4.5;
/** The plucked line in semitones above C4, one step every 0.75 s; `null` rests. */
const line = [0, null, 4, 7, null, 9, 7, null, 4, null, 2, 4, null, 7, null, null] as const;
const stepSeconds = 0.75;

const frequency = (semitones: number, base: number): number => base * 2 ** (semitones / 12);

/** Mono 16-bit PCM in a WAV container. */
export function wave(durationSeconds: number): Buffer {
  const count = Math.round(durationSeconds * sampleRate);
  const samples = new Float64Array(count);
  addChords(samples);
  addLine(samples);
  const data = Buffer.alloc(44 + count * 2);
  header(data, count);
  for (let index = 0; index < count; index += 1) {
    const time = index / sampleRate;
    const edge = Math.min(1, time / 2, (durationSeconds - time) / 3);
    const value = Math.tanh((samples[index] ?? 0) * Math.max(0, edge));
    data.writeInt16LE(Math.round(value * 32_000 * 0.5), 44 + index * 2);
  }
  return data;
}

function mix(samples: Float64Array, index: number, value: number): void {
  samples[index] = (samples[index] ?? 0) + value;
}

function addChords(samples: Float64Array): void {
  const length = Math.round((chordSeconds + 1.5) * sampleRate);
  for (let start = 0, chord = 0; start < samples.length; chord += 1) {
    for (const tone of chords[chord % chords.length] ?? []) {
      const pitch = frequency(tone, 130.81);
      for (let index = 0; index < length && start + index < samples.length; index += 1) {
        const time = index / sampleRate;
        const swell = Math.min(1, time / 1.5) * Math.min(1, (chordSeconds + 1.5 - time) / 1.5);
        const phase = 2 * Math.PI * pitch * time;
        mix(
          samples,
          start + index,
          0.1 * swell * (Math.sin(phase) + 0.25 * Math.sin(phase * 2.003)),
        );
      }
    }
    start += Math.round(chordSeconds * sampleRate);
  }
}

function addLine(samples: Float64Array): void {
  const length = Math.round(2.2 * sampleRate);
  for (let step = 4; step * stepSeconds * sampleRate < samples.length; step += 1) {
    const tone = line[step % line.length];
    if (tone === null || tone === undefined) continue;
    const pitch = frequency(tone, 261.63);
    const start = Math.round(step * stepSeconds * sampleRate);
    for (let index = 0; index < length && start + index < samples.length; index += 1) {
      const time = index / sampleRate;
      const phase = 2 * Math.PI * pitch * time;
      const pluck =
        Math.exp(-time * 2.6) * Math.sin(phase) +
        0.4 * Math.exp(-time * 5) * Math.sin(phase * 2) +
        0.2 * Math.exp(-time * 9) * Math.sin(phase * 3);
      mix(samples, start + index, 0.16 * Math.min(1, time / 0.006) * pluck);
    }
  }
}

function header(data: Buffer, count: number): void {
  data.write('RIFF', 0);
  data.writeUInt32LE(36 + count * 2, 4);
  data.write('WAVEfmt ', 8);
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20);
  data.writeUInt16LE(1, 22);
  data.writeUInt32LE(sampleRate, 24);
  data.writeUInt32LE(sampleRate * 2, 28);
  data.writeUInt16LE(2, 32);
  data.writeUInt16LE(16, 34);
  data.write('data', 36);
  data.writeUInt32LE(count * 2, 40);
}
