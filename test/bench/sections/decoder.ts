import type { Bench } from '../bench.ts';
import { benchDecoder } from '../decoder.ts';
import { figure, type Section } from '../figure.ts';

/** The compiled decoders and the HTTP handler against the SDK as it comes. */
export async function decoder(bench: Bench): Promise<Section> {
  bench.progress('decoder: pages and small calls');
  const compared = await benchDecoder();
  return {
    name: 'decoder',
    title: 'one call from send to result, CPU of the client, against the SDK as it comes',
    figures: compared.flatMap(({ name, baseline, ours, ratio }) => [
      figure(`${name}: SDK`, baseline, 'ms'),
      figure(`${name}: ours`, ours, 'ms'),
      figure(`${name}: SDK / ours`, ratio, '×'),
    ]),
    remarks: [],
  };
}
