import type {
  BlockPublicAccessMode,
  BlockPublicAccessStates,
  InternetGatewayBlockMode,
  VpcBlockPublicAccessExclusion,
  VpcBlockPublicAccessOptions,
} from '@aws-sdk/client-ec2';
import { ec2Id, fraction, moment, momentOfRound, under } from './key.ts';
import { ec2Arn, type Place, type Site } from './plan.ts';
import { alterations, ended, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { mainVpc, type VpcPlan } from './vpc-plan.ts';

const MODES = ['off', 'off', 'off', 'block-ingress', 'block-bidirectional'] as const satisfies readonly InternetGatewayBlockMode[];

function modeOf(place: Place, edits: number): InternetGatewayBlockMode {
  return MODES[(Math.floor(fraction(place.key, 'block-public-access') * MODES.length) + edits * 3) % MODES.length] ?? 'off';
}

function editsOf(site: Site): number {
  return site.populated ? alterations(site.rounds, under(site.key, 'block-public-access'), 0.1) : 0;
}

/** The one answer of DescribeVpcBlockPublicAccessOptions. */
export function publicAccessOptions(site: Site): VpcBlockPublicAccessOptions {
  const edits = editsOf(site);
  const mode = modeOf(site, edits);
  const untouched = mode === 'off' && edits === 0;
  const declared = !untouched && fraction(site.key, 'declared') < 0.3;
  return {
    AwsAccountId: site.account.id,
    AwsRegion: site.region,
    State: untouched ? 'default-state' : 'update-complete',
    InternetGatewayBlockMode: mode,
    ManagedBy: declared ? 'declarative-policy' : 'account',
    ExclusionsAllowed: 'allowed',
    ...(untouched
      ? {}
      : {
          Reason: mode === 'off' ? 'Switched off' : 'Traffic leaves through the hub',
          LastUpdateTimestamp: moment(site.key, `block-public-access ${edits}`),
        }),
  };
}

/** Exclusions stand for the hub's way out: its whole VPC in one region, and a subnet that was excluded once. */
export function publicAccessExclusions(site: Site): readonly VpcBlockPublicAccessExclusion[] {
  return site.once('public-access-exclusions', () => {
    if (site.account.use !== 'hub' || !site.populated) return [];
    const egress = mainVpc(site);
    const [subnet] = egress.subnets;
    const exclusions: VpcBlockPublicAccessExclusion[] = [exclusion(site, 'vpc', ec2Arn(site, `vpc/${egress.id}`))];
    if (subnet) {
      const key = under(site.key, 'exclusion', 'subnet');
      const state = presence(site.rounds, key, 0.3);
      const gone = state === 'lingering' && site.rounds.keys.length > 0;
      if (state !== 'vanished') exclusions.push(exclusion(site, 'subnet', ec2Arn(site, `subnet/${subnet.id}`), gone));
      if (ended(site.rounds) === 'lingering') {
        exclusions.push(exclusion(site, 'former', ec2Arn(site, `subnet/${subnet.id}`), true));
      }
    }
    return exclusions;
  });
}

function exclusion(site: Site, name: string, resource: string, gone = false): VpcBlockPublicAccessExclusion {
  const key = under(site.key, 'exclusion', name);
  const created = moment(key);
  return {
    ExclusionId: ec2Id('vpcbpa-exclude', key),
    InternetGatewayExclusionMode: name === 'vpc' ? 'allow-bidirectional' : 'allow-egress',
    ResourceArn: resource,
    State: gone ? 'delete-complete' : 'create-complete',
    CreationTimestamp: created,
    LastUpdateTimestamp: created,
    ...(gone ? { DeletionTimestamp: momentOfRound(site.rounds.keys.length - 1, key) } : {}),
    Tags: tagsOf(site.account, key, `${name}-exclusion`),
  };
}

/** What of it shows on a VPC and on its subnets: the mode of the place, unless the whole VPC is excluded. */
export function blockStates(owner: Site, vpc: VpcPlan): BlockPublicAccessStates {
  const mode: BlockPublicAccessMode = vpc.use === 'egress' ? 'off' : modeOf(owner, editsOf(owner));
  return { InternetGatewayBlockMode: mode };
}
