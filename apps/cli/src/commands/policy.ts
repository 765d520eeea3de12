import {
  catalogue,
  cloudFormationTemplate,
  hubPolicy,
  readPolicies,
  terraformModule,
  trustPolicy,
  UnknownTypeError,
} from '@cadastre/catalogue';
import { TYPE_PROFILES } from '@cadastre/contracts';
import { Command, Option } from 'commander';
import type { CommandContext } from '../context.ts';
import { UsageError } from '../exit-code.ts';
import { flagList, typesFromFlag } from '../flag-list.ts';

const HELP = `
In every account, a role that Cadastre may assume:
  cadastre policy --form cloudformation > cadastre-role.json
  aws cloudformation deploy --stack-name cadastre --template-file cadastre-role.json \\
    --capabilities CAPABILITY_NAMED_IAM --parameter-overrides TrustedPrincipal=arn:aws:iam::111122223333:role/Cadastre
  In all accounts of an organization: aws cloudformation create-stack-set with the same template and parameter.

In the account that Cadastre runs in, the right to assume those roles:
  cadastre policy --form hub`;

interface PolicyOptions {
  readonly form: 'read' | 'trust' | 'hub' | 'cloudformation' | 'terraform';
  readonly types: string;
  readonly excludeTypes?: string;
  readonly roleName: string;
  readonly principal?: string;
  readonly externalId?: string;
}

export function policyCommand(context: CommandContext): Command {
  return new Command('policy')
    .description('Prints the IAM policies that reading takes, alone or with the role that has them.')
    .addOption(
      new Option(
        '--form <form>',
        'read: the policy to read; trust: who may assume the role; hub: what Cadastre itself needs; or the role as a whole',
      )
        .choices(['read', 'trust', 'hub', 'cloudformation', 'terraform'])
        .default('read'),
    )
    .option('--types <list>', `resource types separated by commas, or: ${TYPE_PROFILES.join(', ')}`, 'all')
    .option('--exclude-types <list>', 'resource types to leave out')
    .option('--role-name <name>', 'the name of the role', 'CadastreDiscovery')
    .option('--principal <arn>', 'for trust: the role or user that Cadastre runs as')
    .option('--external-id <id>', 'for trust: the external id of the connection')
    .addHelpText('after', HELP)
    .action((options: PolicyOptions) => {
      context.print(render(options));
      const policies = options.form === 'read' ? chosenPolicies(options).length : 1;
      if (policies > 1)
        context.remark(`These are ${policies} policies, since IAM limits the length of one: attach each of them to the role.`);
    });
}

function render(options: PolicyOptions): string {
  const { form, roleName, principal, externalId } = options;
  switch (form) {
    case 'read':
      return chosenPolicies(options).map(json).join('\n');
    case 'trust':
      if (principal === undefined)
        throw new UsageError('--form trust needs --principal with the ARN of the role or user that Cadastre runs as.');
      return json(trustPolicy({ principal, ...(externalId === undefined ? {} : { externalId }) }));
    case 'hub':
      return json(hubPolicy(roleName));
    case 'cloudformation':
      return json(cloudFormationTemplate(roleName, chosenPolicies(options)));
    case 'terraform':
      return terraformModule(roleName, chosenPolicies(options)).trimEnd();
    default:
      throw new TypeError(`Unknown form: ${String(form satisfies never)}`);
  }
}

function chosenPolicies({ types, excludeTypes }: PolicyOptions): ReturnType<typeof readPolicies> {
  try {
    const chosen = catalogue.expand(typesFromFlag(types), excludeTypes === undefined ? [] : flagList(excludeTypes));
    return readPolicies(chosen.map(({ type }) => type));
  } catch (error) {
    if (error instanceof UnknownTypeError) throw new UsageError(error.message);
    throw error;
  }
}

function json(value: object): string {
  return JSON.stringify(value, null, 2);
}
