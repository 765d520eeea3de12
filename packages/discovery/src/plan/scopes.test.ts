import { catalogue } from '@cadastre/catalogue';
import { describe, expect, it } from 'vitest';
import { ends } from '../reasons.ts';
import { scopesOf } from './scopes.ts';

const TARGET = { id: '7', accountId: '111122223333', partition: 'aws', roleArn: null } as const;
// In an order of their own, whatever that of the catalogue is.
const collectors = ['sts:caller-identity', 'ec2:vpc', 'ec2:managed-prefix-list', 'ec2:managed-prefix-list-entry'].map(
  (type) => catalogue.find(type)!,
);
const regions = { enabled: ['eu-west-1'], disabled: ['ap-east-1'], global: true };

const READY = { denied: null, member: false };

const scope = (region: string, type: string) => ({ accountId: '111122223333', region, type });

describe('the scopes of a target', () => {
  it('are one per region or account and type, what others wait for first, and known outcomes at once', () => {
    const disabled = {
      outcome: 'region-disabled',
      reason: 'The account has not enabled the region ap-east-1. Enable it, or take it out of the connection.',
      errorCode: null,
      missingAction: null,
      requestId: null,
    };
    expect([...scopesOf(TARGET, collectors, regions, READY)]).toEqual([
      { targetId: '7', scope: scope('global', 'sts:caller-identity'), parentType: null, rank: 1, end: null },
      { targetId: '7', scope: scope('eu-west-1', 'ec2:vpc'), parentType: null, rank: 1, end: null },
      { targetId: '7', scope: scope('ap-east-1', 'ec2:vpc'), parentType: null, rank: 1, end: disabled },
      { targetId: '7', scope: scope('eu-west-1', 'ec2:managed-prefix-list'), parentType: null, rank: 0, end: null },
      { targetId: '7', scope: scope('ap-east-1', 'ec2:managed-prefix-list'), parentType: null, rank: 0, end: disabled },
      {
        targetId: '7',
        scope: scope('eu-west-1', 'ec2:managed-prefix-list-entry'),
        parentType: 'ec2:managed-prefix-list',
        rank: 1,
        end: null,
      },
      {
        targetId: '7',
        scope: scope('ap-east-1', 'ec2:managed-prefix-list-entry'),
        parentType: 'ec2:managed-prefix-list',
        rank: 1,
        end: disabled,
      },
    ]);
  });

  it('all carry the reason for which none of them can be read', () => {
    const denied = ends.unsealable('no key.');
    const entries = [...scopesOf(TARGET, collectors, regions, { denied, member: false })];
    expect(entries.length).toBe(7);
    for (const entry of entries) expect(entry.end).toBe(denied);
  });

  it('leave out what belongs to no region where that is not wanted', () => {
    const entries = [...scopesOf(TARGET, collectors, { enabled: ['eu-west-1'], disabled: [], global: false }, READY)];
    expect(new Set(entries.map((entry) => entry.scope.region))).toEqual(new Set(['eu-west-1']));
  });

  it('end as unsupported where an account is not the one to ask about its organization', () => {
    const about = ['organizations:organization', 'organizations:root'].map((type) => catalogue.find(type)!);
    const ended = (member: boolean) => [...scopesOf(TARGET, about, regions, { denied: null, member })].map(({ end }) => end);
    expect(ended(true)).toEqual([null, ends.ofOrganization()]);
    expect(ended(false)).toEqual([null, null]);
  });

  it('end as unsupported where the partition has no such service', () => {
    const homeless = {
      ...collectors[0]!,
      type: 'sts:caller-identity',
      homeRegion: { aws: 'us-west-2', 'aws-cn': null, 'aws-us-gov': null },
    };
    const [here] = scopesOf(TARGET, [homeless], regions, READY);
    expect(here?.end).toBeNull();
    const [there] = scopesOf({ ...TARGET, partition: 'aws-cn' }, [homeless], regions, READY);
    expect(there?.end).toEqual(ends.notInPartition('sts:caller-identity', 'aws-cn'));
  });
});
