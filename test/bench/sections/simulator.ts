import type { Bench } from '../bench.ts';
import { figure, megabytes, type Section } from '../figure.ts';

/** Whether the simulator is cheap enough to measure with. */
export async function simulator(bench: Bench): Promise<Section> {
  const { first, again, rendering, loops } = await bench.estate();
  const { requests, bytes } = first.served;
  const { cpu } = first;
  return {
    name: 'simulator',
    title: 'what the simulator serves per core, against what one worker reads',
    figures: [
      figure('requests per second of its CPU, pages kept', requests / cpu.simulator, 'per s'),
      figure('MB per second of its CPU, pages kept', megabytes(bytes) / cpu.simulator, 'MB/s'),
      figure('requests per second of its CPU, pages made', rendering.served.requests / rendering.cpu, 'per s'),
      figure('MB per second of its CPU, pages made', megabytes(rendering.served.bytes) / rendering.cpu, 'MB/s'),
      figure('requests per second of CPU of the worker', requests / cpu.worker, 'per s'),
      figure('per core: served / read by the worker, first discovery', cpu.worker / cpu.simulator, '×', { atLeast: 5 }),
      figure('per core: served / read by the worker, unchanged', again.cpu.worker / again.cpu.simulator, '×', { atLeast: 5 }),
      figure('per core: served / read by the bare SDK loop', loops[1].cpu / loops[1].simulatorCpu, '×'),
    ],
    remarks: ['Both discoveries came after pages of both orders had been made, unless memory for them ran out.'],
  };
}
