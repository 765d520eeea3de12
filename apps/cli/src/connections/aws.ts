import { type Aws, createApiBudget, createAws } from '@cadastre/aws';
import { catalogue } from '@cadastre/catalogue';
import { createBudgetStore } from '@cadastre/inventory';
import { type CommandContext, commandLogger } from '../context.ts';
import type { Register } from '../register.ts';

/** The share of AWS's published request rates that a question by hand may spend, as a discovery does by default. */
const API_SHARE = 0.5;

/** The way to AWS for commands that ask it themselves. To be closed. */
export function openAws(context: CommandContext, register: Register): Aws {
  return createAws({
    budget: createApiBudget({ store: createBudgetStore(register.database.db), share: API_SHARE }),
    sessionPolicyActions: catalogue.actions(),
    logger: commandLogger(context, 'connection'),
  });
}
