import { cloudFormationTemplate, hubPolicy, terraformModule, trustPolicy } from '@cadastre/catalogue';
import type { NewFile } from '../output/new-files.ts';
import type { PolicyChoice, PolicyForm } from './choose.ts';

/** A form as the files that it is used as: one, but for the policies to read where IAM's limit on their length makes several of them. */
export function renderPolicy(form: PolicyForm, choice: PolicyChoice): readonly NewFile[] {
  const { policies, roleName: name, principal, externalId, hub } = choice;
  switch (form) {
    case 'read':
      return policies.map((policy, place) => ({
        name: policies.length === 1 ? 'cadastre-read.json' : `cadastre-read-${place + 1}.json`,
        text: json(policy),
      }));
    case 'trust':
      return [
        {
          name: 'cadastre-trust.json',
          text: json(trustPolicy({ principal: principal ?? '', ...(externalId === undefined ? {} : { externalId }) })),
        },
      ];
    case 'hub':
      return [{ name: 'cadastre-hub.json', text: json(hubPolicy(hub)) }];
    case 'cloudformation':
      return [{ name: 'cadastre-role.json', text: json(cloudFormationTemplate({ name, principal, externalId, policies })) }];
    case 'terraform':
      return [{ name: 'cadastre-role.tf', text: terraformModule({ name, principal, externalId, policies }) }];
    default:
      throw new TypeError(`Unknown form: ${String(form satisfies never)}`);
  }
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
