import type { ConnectionDefinition } from '@cadastre/contracts';
import { DEFAULT_PROFILE, TYPE_PROFILES } from '@cadastre/contracts';
import { Command, Option } from 'commander';
import { type CommandContext, commandLogger } from '../context.ts';
import { UsageError } from '../exit-code.ts';
import { writeNewFiles } from '../output/new-files.ts';
import { choosePolicy, DEFAULT_ROLE_NAME, POLICY_FORMS, type PolicyFlags, type PolicyForm } from '../policy/choose.ts';
import { renderPolicy } from '../policy/render.ts';
import { openRegister } from '../register.ts';
import { chooseConnections } from './connection.ts';

const HELP = `
In every account, a role that Cadastre may assume:
  cadastre policy --form cloudformation > cadastre-role.json
  aws cloudformation deploy --stack-name cadastre --template-file cadastre-role.json \\
    --capabilities CAPABILITY_NAMED_IAM --parameter-overrides TrustedPrincipal=arn:aws:iam::111122223333:role/Cadastre
  With --principal and --external-id, these become the defaults of the template's parameters, or of the module's variables.
  In all accounts of an organization: aws cloudformation create-stack-set with the same template and parameter.

In the account that Cadastre runs in, the right to assume those roles:
  cadastre policy --form hub

The policies alone, one file each, since IAM limits the length of one:
  cadastre policy --output policies`;

interface PolicyOptions extends PolicyFlags {
  readonly form: PolicyForm;
  readonly connection?: string;
  readonly output?: string;
}

export function policyCommand(context: CommandContext): Command {
  return new Command('policy')
    .description('Prints the IAM policies that reading takes, alone or with the role that has them.')
    .addOption(
      new Option(
        '--form <form>',
        'read: the policies to read; trust: who may assume the role; hub: what Cadastre itself needs; or the role as a whole',
      )
        .choices(POLICY_FORMS)
        .default('read'),
    )
    .option('--connection <name>', 'take from this connection what is not given here: types, name and external id of the role')
    .option('--types <list>', `resource types separated by commas, or: ${TYPE_PROFILES.join(', ')} (default: ${DEFAULT_PROFILE})`)
    .option('--exclude-types <list>', 'resource types to leave out')
    .option('--role-name <name>', `the name of the role, after its path where it has one (default: ${DEFAULT_ROLE_NAME})`)
    .option('--principal <arn>', 'the role or user that Cadastre runs as, who may assume the role')
    .option('--external-id <id>', 'the external id of the connection')
    .option('--output <directory>', 'write files there instead, and replace none that differs')
    .addHelpText('after', HELP)
    .action(async (options: PolicyOptions) => {
      const { form, connection, output, ...flags } = options;
      const choice = choosePolicy(form, flags, connection === undefined ? undefined : await definitionOf(context, connection));
      const files = renderPolicy(form, choice);
      for (const remark of choice.remarks) context.remark(remark);
      if (output !== undefined) {
        for (const path of await writeNewFiles(output, files)) context.print(path);
      } else {
        const [only, ...more] = files;
        if (only === undefined || more.length > 0)
          throw new UsageError(
            `These are ${files.length} policies, since IAM limits the length of one. Have a file written for each with --output DIRECTORY, or the role with all of them printed with --form cloudformation or --form terraform.`,
          );
        context.print(only.text.trimEnd());
      }
    });
}

async function definitionOf(context: CommandContext, name: string): Promise<ConnectionDefinition | undefined> {
  const register = await openRegister(context, { name: 'policy', logger: commandLogger(context, 'policy') });
  try {
    const [connection] = await chooseConnections(register, [name]);
    return connection?.definition;
  } finally {
    await register.close();
  }
}
