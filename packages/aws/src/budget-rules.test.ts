import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ApiCall, budgetRules } from './budget-rules.ts';
import { SERVICE_LIMITS } from './throttling-limits.ts';

function call(service: string, operation: string, unfiltered = false): ApiCall {
  return { accountId: '111122223333', region: 'eu-west-1', service, operation, unfiltered };
}

describe('budgetRules', () => {
  it('gives every EC2 action a bucket of its own', () => {
    expect(budgetRules(call('EC2', 'DescribeVpcs'), 0.5)).toEqual([
      { key: '111122223333/eu-west-1/ec2:DescribeVpcs', capacity: 50, refillPerSecond: 10 },
    ]);
    expect(budgetRules(call('EC2', 'SearchTransitGatewayRoutes'), 1)).toEqual([
      { key: '111122223333/eu-west-1/ec2:SearchTransitGatewayRoutes', capacity: 100, refillPerSecond: 20 },
    ]);
  });

  it('charges a listing without filter, ids or page size to the smaller bucket where AWS has one', () => {
    expect(budgetRules(call('EC2', 'DescribeInstances', true), 0.5)).toEqual([
      { key: '111122223333/eu-west-1/ec2:DescribeInstances(unfiltered)', capacity: 25, refillPerSecond: 5 },
    ]);
    expect(budgetRules(call('EC2', 'DescribeVpcs', true), 0.5)).toEqual(budgetRules(call('EC2', 'DescribeVpcs'), 0.5));
  });

  it('charges Elastic Load Balancing to the category and to the total of the account, each API version apart', () => {
    expect(budgetRules(call('Elastic Load Balancing v2', 'DescribeRules'), 0.5)).toEqual([
      { key: '111122223333/eu-west-1/elastic-load-balancing-v2:(total)', capacity: 20, refillPerSecond: 5 },
      { key: '111122223333/eu-west-1/elastic-load-balancing-v2:Describe*', capacity: 20, refillPerSecond: 5 },
    ]);
    expect(budgetRules(call('Elastic Load Balancing v2', 'DescribeTrustStores'), 0.5).map((rule) => rule.key)).toEqual([
      '111122223333/eu-west-1/elastic-load-balancing-v2:(total)',
      '111122223333/eu-west-1/elastic-load-balancing-v2:DescribeTrustStore*',
    ]);
    expect(budgetRules(call('Elastic Load Balancing', 'DescribeTags'), 0.5).map((rule) => rule.key)).toEqual([
      '111122223333/eu-west-1/elastic-load-balancing:(total)',
      '111122223333/eu-west-1/elastic-load-balancing:Describe*',
    ]);
  });

  it('lets the actions of STS share one bucket of the calling account, and those of account-wide services all regions', () => {
    expect(budgetRules(call('STS', 'AssumeRole'), 0.5)).toEqual(budgetRules(call('STS', 'GetCallerIdentity'), 0.5));
    expect(budgetRules(call('Organizations', 'ListAccounts'), 0.5)).toEqual([
      { key: '111122223333/*/organizations:ListAccounts', capacity: 6, refillPerSecond: 4 },
    ]);
  });

  it('keeps one token in a bucket that the share would leave without, and makes the refill keep to the share', () => {
    expect(budgetRules(call('EC2', 'DescribeByoipCidrs'), 0.5)).toEqual([
      { key: '111122223333/eu-west-1/ec2:DescribeByoipCidrs', capacity: 1, refillPerSecond: 0.25 },
    ]);
  });

  it('treats a service that is not in the table as one that publishes nothing', () => {
    expect(budgetRules(call('Brand New', 'ListThings'), 0.5)).toEqual([
      { key: '111122223333/eu-west-1/brand-new:(others)', capacity: 5, refillPerSecond: 2.5 },
    ]);
  });
});

const SERVICES: Readonly<Record<string, string>> = {
  ec2: 'EC2',
  elbv2: 'Elastic Load Balancing v2',
  elb: 'Elastic Load Balancing',
  organizations: 'Organizations',
  sts: 'STS',
  account: 'Account',
  route53: 'Route 53',
  route53resolver: 'Route53Resolver',
  directconnect: 'Direct Connect',
  'network-firewall': 'Network Firewall',
  networkmanager: 'NetworkManager',
  globalaccelerator: 'Global Accelerator',
  'vpc-lattice': 'VPC Lattice',
  ram: 'RAM',
  cloudfront: 'CloudFront',
};

interface PublishedLimit {
  readonly bucket: number;
  readonly refillPerSecond: number;
  readonly scope: string;
}

describe('the table of limits', () => {
  const reference = join(process.env.CADASTRE_SHARED ?? join(import.meta.dirname, '../../../../shared'), 'reference/aws-throttling.json');

  it('names a page of AWS or says that there is none', () => {
    for (const limits of Object.values(SERVICE_LIMITS))
      expect(limits.documentation ?? 'https://docs.aws.amazon.com/').toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
  });

  it('has every read action as published', ({ skip }) => {
    let published: Record<string, Record<string, PublishedLimit>>;
    try {
      published = JSON.parse(readFileSync(reference, 'utf8'));
    } catch {
      skip(`${reference} is missing: set CADASTRE_SHARED`);
      return;
    }
    let compared = 0;
    for (const [name, service] of Object.entries(SERVICES)) {
      for (const [operation, limit] of Object.entries(published[name] ?? {})) {
        if (!/^(Describe|Get|List|Search)\w*$/.test(operation)) continue;
        const rules = budgetRules(call(service, operation), 1);
        const own = rules.find((rule) => !rule.key.endsWith('(total)'));
        expect([service, operation, own?.capacity, own?.refillPerSecond]).toEqual([
          service,
          operation,
          limit.bucket,
          limit.refillPerSecond,
        ]);
        expect(own?.key.startsWith(limit.scope === 'account' ? '111122223333/*/' : '111122223333/eu-west-1/')).toBe(true);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(150);
  });
});
