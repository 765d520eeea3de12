import { readFileSync } from 'node:fs';
import { type FaultPlan, faultPlanSchema } from '@cadastre/simulator';
import { z } from 'zod';

const list = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value),
  z.array(z.string()).min(1),
);

/** A fault plan as JSON, or the path of a file that holds one. */
const faults = z.string().transform((text, context): FaultPlan => {
  const inline = text.trimStart().startsWith('{');
  try {
    return faultPlanSchema.parse(JSON.parse(inline ? text : readFileSync(text, 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : String(error);
    context.addIssue({ code: 'custom', message: `${inline ? 'is' : `${text} holds`} no fault plan: ${reason}` });
    return z.NEVER;
  }
});

const throttle = z.preprocess(
  (value) => (value === 'on' ? true : value === 'off' ? false : typeof value === 'string' && value !== '' ? Number(value) : value),
  z.union([z.boolean(), z.number().min(0)], { error: 'must be on, off or a factor such as 0.1' }),
);

const onOrOff = z.preprocess(
  (value) => (value === 'on' ? true : value === 'off' ? false : value),
  z.boolean({ error: 'must be on or off' }),
);

/** The options of `cadastre simulate`, as text or as values. */
export const simulateOptions = z
  .strictObject({
    host: z.string().default('127.0.0.1').describe('The address to listen on. Anyone who reaches it may use it.'),
    port: z.coerce.number().int().min(0).max(65_535).default(4566).describe('The port to listen on; 0 takes a free one.'),
    accounts: z.coerce.number().int().min(1).max(100_000).default(10).describe('How many accounts.'),
    regions: list.default(['us-east-1', 'eu-west-1', 'ap-southeast-2']).describe('The regions that hold networks, separated by commas.'),
    size: z
      .union([z.enum(['tiny', 'small', 'medium', 'large']), z.coerce.number().int().min(1)], {
        error: 'must be tiny, small, medium, large or a number of resources',
      })
      .default('small')
      .describe('How much each account and region holds: tiny, small, medium, large, or about so many resources.'),
    seed: z.coerce.number().int().default(1).describe('The same seed makes the same estate.'),
    capture: z.string().min(1).optional().describe('A directory of captures to replay instead of a generated estate.'),
    network: z.string().min(1).optional().describe('Which network of the captures, where an account is in several.'),
    truth: z.string().min(1).optional().describe('A file to write what is there to, as JSON.'),
    connection: z
      .string()
      .min(1)
      .optional()
      .describe('A file to write that connects to it, for cadastre discover --file; its key goes into CADASTRE_HOME.'),
    faults: faults.optional().describe('A fault plan by seed: JSON, or a file with it.'),
    throttle: throttle.default(true).describe("AWS's request limits: on, off, or a factor on them."),
    signatures: onOrOff
      .default(true)
      .describe('Whether requests are refused that are not signed with the secret of their key: on or off, which saves some 50 µs each.'),
  })
  .refine(({ capture, truth }) => capture === undefined || truth === undefined, {
    message: 'is of a generated estate only',
    path: ['truth'],
  })
  .refine(({ capture, network }) => capture !== undefined || network === undefined, { message: 'needs --capture', path: ['network'] });

export type SimulateOptions = z.output<typeof simulateOptions>;
