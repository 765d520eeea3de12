import type { HealthCheck, HealthCheckConfig } from '@aws-sdk/client-route-53';
import { homeOf, placesOf } from './account-place.ts';
import type { Account } from './accounts.ts';
import { publicAddress } from './addresses.ts';
import { COMPANY, publicZoneName } from './hosted-zone-plan.ts';
import { fraction, type Key, under, uuid } from './key.ts';
import type { Site } from './plan.ts';
import { alterations, births, presence } from './rounds.ts';

type CheckName = 'web' | 'mail' | 'all' | 'alarm';

function keyOf(account: Account, name: CheckName): Key {
  return under(account.key, 'health-check', name);
}

/** `web` is there in the hub, and in every other account that holds a network of its own. */
export function healthCheckId(account: Account, name: CheckName): string {
  return uuid(keyOf(account, name));
}

/** Of what the account shows the world; the hub has one of each kind. */
export function healthChecks(site: Site): readonly HealthCheck[] {
  const home = homeOf(site);
  return home.once('health-checks', () => {
    const { account } = home;
    if (account.use === 'sharing' || placesOf(home).length === 0) return [];
    const trials = births(home.rounds, under(account.key, 'health-checks'), 1)
      .filter(({ key, round }) => fraction(key, 'kept') < 0.4 && presence(home.rounds, key, 0.4, round) === 'present')
      .map(({ key, round }) =>
        check(home, key, { ...HTTPS, FullyQualifiedDomainName: `trial-${round}.${publicZoneName(account).slice(0, -1)}` }, round),
      );
    const web = { ...HTTPS, FullyQualifiedDomainName: `www.${(account.use === 'hub' ? COMPANY : publicZoneName(account)).slice(0, -1)}` };
    const first = check(home, keyOf(account, 'web'), web);
    return account.use === 'hub' ? [first, ...checksOfHub(home), ...trials] : [first, ...trials];
  });
}

const HTTPS = {
  Type: 'HTTPS',
  Port: 443,
  ResourcePath: '/health',
  RequestInterval: 30,
  MeasureLatency: false,
  Inverted: false,
  Disabled: false,
  EnableSNI: true,
} as const satisfies HealthCheckConfig;

function checksOfHub(home: Site): readonly HealthCheck[] {
  const { account } = home;
  const alarm = check(home, keyOf(account, 'alarm'), {
    Type: 'CLOUDWATCH_METRIC',
    Inverted: false,
    Disabled: false,
    AlarmIdentifier: { Region: 'us-east-1', Name: 'queue-too-long' },
    InsufficientDataHealthStatus: 'LastKnownStatus',
  });
  return [
    check(home, keyOf(account, 'mail'), {
      Type: 'TCP',
      IPAddress: publicAddress(fraction(keyOf(account, 'mail'), 'public')),
      Port: 25,
      RequestInterval: 10,
      MeasureLatency: true,
      Inverted: false,
      Disabled: false,
    }),
    check(home, keyOf(account, 'all'), {
      Type: 'CALCULATED',
      Inverted: false,
      Disabled: false,
      HealthThreshold: 1,
      ChildHealthChecks: [healthCheckId(account, 'web'), healthCheckId(account, 'mail')],
    }),
    {
      ...alarm,
      CloudWatchAlarmConfiguration: {
        EvaluationPeriods: 3,
        Threshold: 1000,
        ComparisonOperator: 'GreaterThanThreshold',
        Period: 60,
        MetricName: 'ApproximateNumberOfMessagesVisible',
        Namespace: 'AWS/SQS',
        Statistic: 'Average',
        Dimensions: [{ Name: 'QueueName', Value: 'orders' }],
      },
    },
  ];
}

/** How many failures make it unwell is tried out now and then; each time is a version. */
function check(home: Site, key: Key, config: HealthCheckConfig, born = -1): HealthCheck {
  const edits = alterations(home.rounds, key, 0.1, 'alter', born);
  const alarmed = config.Type === 'CALCULATED' || config.Type === 'CLOUDWATCH_METRIC';
  return {
    Id: uuid(key),
    CallerReference: uuid(under(key, 'caller')),
    HealthCheckConfig: alarmed ? { ...config, Inverted: edits % 2 === 1 } : { ...config, FailureThreshold: 3 + (edits % 3) },
    HealthCheckVersion: 1 + edits,
  };
}
