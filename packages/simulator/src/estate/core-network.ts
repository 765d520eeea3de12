import type {
  CoreNetwork,
  CoreNetworkChange,
  CoreNetworkPolicy,
  CoreNetworkPolicyVersion,
  CoreNetworkSummary,
  GetResourcePolicyResponse,
} from '@aws-sdk/client-networkmanager';
import type { OperationInput } from '../estate.ts';
import { partnersOfHub } from './account-place.ts';
import { within } from './addresses.ts';
import { ec2Id, moment, momentOfRound } from './key.ts';
import { type Lists, text } from './lists.ts';
import type { Site } from './plan.ts';
import { alterations } from './rounds.ts';
import { tagsOf } from './tags.ts';
import {
  coreNetworkArn,
  coreNetworkId,
  globalNetworkId,
  hasWan,
  liveVersion,
  type PolicyVersion,
  policyVersions,
  type Segment,
  wanArn,
  wanEdges,
  wanKey,
} from './wan-plan.ts';

/** The hub's, shared with those it deals with, and one that it is still making. Shared things show without their tags. */
function coreNetworks(site: Site): readonly CoreNetworkSummary[] {
  const { plan, account } = site;
  if (!hasWan(plan)) return [];
  if (account !== plan.hub) return partnersOfHub(site).includes(account) ? [summary(site)] : [];
  const key = wanKey(plan, 'core-network', 'next');
  const id = ec2Id('core-network', key);
  return [
    { ...summary(site), GlobalNetworkId: globalNetworkId(plan, 'backbone'), Tags: networkTags(site) },
    {
      CoreNetworkId: id,
      CoreNetworkArn: wanArn(plan, account, `core-network/${id}`),
      GlobalNetworkId: globalNetworkId(plan, 'lab'),
      OwnerAccountId: account.id,
      State: 'CREATING',
      Description: 'what comes next',
      Tags: tagsOf(account, key, 'next', alterations(site.rounds, key, 0.1)),
    },
  ];
}

function summary({ plan }: Site): CoreNetworkSummary {
  return {
    CoreNetworkId: coreNetworkId(plan),
    CoreNetworkArn: coreNetworkArn(plan),
    OwnerAccountId: plan.hub.id,
    State: 'AVAILABLE',
    Description: 'backbone',
  };
}

function networkTags({ plan, rounds }: Site): ReturnType<typeof tagsOf> {
  const key = wanKey(plan, 'core-network');
  return tagsOf(plan.hub, key, 'backbone', alterations(rounds, key, 0.2));
}

/** What the one that is still being made has is not known yet. */
function coreNetwork(site: Site, id: string): readonly CoreNetwork[] {
  const listed = coreNetworks(site).find(({ CoreNetworkId }) => CoreNetworkId === id);
  if (listed === undefined) return [];
  const { OwnerAccountId: _owner, ...told } = listed;
  const { plan } = site;
  const made = { ...told, CreatedAt: moment(wanKey(plan, 'core-network', id)) };
  if (id !== coreNetworkId(plan)) return [made];
  return [
    {
      ...made,
      Segments: (liveVersion(plan, site.rounds)?.segments ?? []).map(({ name, edges, shared }) => ({
        Name: name,
        EdgeLocations: [...edges],
        SharedSegments: [...shared],
      })),
      Edges: wanEdges(plan).map(({ region }, index) => ({
        EdgeLocation: region,
        Asn: edgeAsn(index),
        InsideCidrBlocks: [within('10.254.0.0/16', 24, index)],
      })),
    },
  ];
}

/** Autonomous system numbers: one per edge. */
export function edgeAsn(edge: number): number {
  return 64_700 + edge;
}

/** Only the owner knows of them. */
function versionsOf(site: Site, id: string): readonly PolicyVersion[] {
  const { plan, account, rounds } = site;
  return account === plan.hub && hasWan(plan) && id === coreNetworkId(plan) ? policyVersions(plan, rounds) : [];
}

function describeVersion({ plan }: Site, version: PolicyVersion): CoreNetworkPolicyVersion {
  const { number, alias, key, born } = version;
  return {
    CoreNetworkId: coreNetworkId(plan),
    PolicyVersionId: number,
    ...(alias === null ? {} : { Alias: alias }),
    Description: `version ${number}`,
    CreatedAt: born < 0 ? moment(key) : momentOfRound(born, key),
    ChangeSetState: changeSetState(version),
  };
}

/** The first one was wrong, so that nothing came of it. */
function changeSetState({ number, alias }: PolicyVersion): NonNullable<CoreNetworkPolicyVersion['ChangeSetState']> {
  if (alias === 'LATEST') return 'READY_TO_EXECUTE';
  if (alias === 'LIVE') return 'EXECUTION_SUCCEEDED';
  return number === 1 ? 'FAILED_GENERATION' : 'OUT_OF_DATE';
}

/** The live one, unless another is asked for. */
function policy(site: Site, input: OperationInput): readonly CoreNetworkPolicy[] {
  const { Alias = 'LIVE', PolicyVersionId: asked } = input;
  return versionsOf(site, text(input, 'CoreNetworkId'))
    .filter(({ number, alias }) => (asked === undefined ? alias === Alias : number === asked))
    .map((version) => ({ ...describeVersion(site, version), PolicyDocument: document(site, version) }));
}

function document({ plan }: Site, { segments }: PolicyVersion): string {
  return JSON.stringify({
    version: '2021.12',
    'core-network-configuration': {
      'asn-ranges': ['64700-64799'],
      'edge-locations': wanEdges(plan).map(({ region: location }, index) => ({ location, asn: edgeAsn(index) })),
    },
    segments: segments.map(({ name, edges }) => ({ name, 'edge-locations': edges, 'require-attachment-acceptance': name === 'partners' })),
    'segment-actions': segments.map(({ name, shared }) => ({
      action: 'share',
      mode: 'attachment-route',
      segment: name,
      'share-with': shared,
    })),
    'attachment-policies': segments.map(({ name }, index) => ({
      'rule-number': ruleNumber(index),
      conditions: [{ type: 'tag-value', key: 'segment', operator: 'equals', value: name }],
      action: { 'association-method': 'constant', segment: name },
    })),
  });
}

function ruleNumber(segment: number): number {
  return 100 * (segment + 1);
}

/** Which rule of the live policy puts an attachment into a segment. */
export function ruleOf({ plan, rounds }: Site, segment: string): number {
  return ruleNumber((liveVersion(plan, rounds)?.segments ?? []).findIndex(({ name }) => name === segment));
}

/** What a version makes of the one before it. */
function changes(site: Site, input: OperationInput): readonly CoreNetworkChange[] {
  const versions = versionsOf(site, text(input, 'CoreNetworkId'));
  const at = versions.findIndex(({ number }) => number === Number(input.PolicyVersionId));
  const version = versions[at];
  if (version === undefined || changeSetState(version) === 'FAILED_GENERATION') return [];
  const before = versions[at - 1]?.segments ?? [];
  const gone = before.filter(({ name }) => version.segments.every((segment) => segment.name !== name));
  return [
    ...version.segments.map((segment) =>
      change(
        segment,
        before.some(({ name }) => name === segment.name),
        true,
      ),
    ),
    ...gone.map((segment) => change(segment, true, false)),
    {
      Type: 'CORE_NETWORK_CONFIGURATION',
      Action: 'MODIFY',
      Identifier: 'core-network-configuration',
      IdentifierPath: 'CORE_NETWORK_CONFIGURATION',
      NewValues: { InsideCidrBlocks: ['10.254.0.0/16'] },
    },
  ];
}

function change({ name, edges, shared }: Segment, was: boolean, is: boolean): CoreNetworkChange {
  const values = { SegmentName: name, EdgeLocations: [...edges], SharedSegments: [...shared] };
  return {
    Type: 'CORE_NETWORK_SEGMENT',
    Action: was ? (is ? 'MODIFY' : 'REMOVE') : 'ADD',
    Identifier: name,
    ...(was ? { PreviousValues: values } : {}),
    ...(is ? { NewValues: values } : {}),
    IdentifierPath: `CORE_NETWORK_SEGMENT/${name}`,
  };
}

/** By which the core network is shared. */
function resourcePolicy(site: Site, arn: string): readonly GetResourcePolicyResponse[] {
  const { plan, account } = site;
  const partners = partnersOfHub(site);
  if (account !== plan.hub || arn !== coreNetworkArn(plan) || !hasWan(plan) || partners.length === 0) return [];
  const actions = ['networkmanager:CreateVpcAttachment', 'networkmanager:GetCoreNetwork', 'networkmanager:ListAttachments'];
  const edits = alterations(site.rounds, wanKey(plan, 'resource-policy'), 0.3);
  return [
    {
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { AWS: partners.map(({ id }) => id) },
            Action: edits % 2 === 0 ? actions : actions.slice(0, 2),
            Resource: arn,
          },
        ],
      }),
    },
  ];
}

export const CORE_NETWORK_LISTS: Lists = {
  'networkmanager:ListCoreNetworks': coreNetworks,
  'networkmanager:GetCoreNetwork': (site, input) => coreNetwork(site, text(input, 'CoreNetworkId')),
  'networkmanager:ListCoreNetworkPolicyVersions': (site, input) =>
    versionsOf(site, text(input, 'CoreNetworkId')).map((version) => describeVersion(site, version)),
  'networkmanager:GetCoreNetworkPolicy': policy,
  'networkmanager:GetCoreNetworkChangeSet': changes,
  'networkmanager:GetResourcePolicy': (site, input) => resourcePolicy(site, text(input, 'ResourceArn')),
};
