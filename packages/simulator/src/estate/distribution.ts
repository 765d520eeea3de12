import type {
  CacheBehaviors,
  DefaultCacheBehavior,
  DistributionConfig,
  DistributionSummary,
  GetDistributionResult,
  Origin,
  Tags,
} from '@aws-sdk/client-cloudfront';
import { homeOf } from './account-place.ts';
import { certificateArn } from './balancer-arn.ts';
import { CONNECTION_GROUP_LISTS, connectionGroups, distributionTenants } from './connection-group.ts';
import { type DistributionPlan, distributionPlans } from './distribution-plan.ts';
import { edgeArn, entityTag } from './edge.ts';
import { COMPANY, publicZoneName } from './hosted-zone-plan.ts';
import { hex, moment, momentOfRound, under, uuid } from './key.ts';
import { type Lists, text } from './lists.ts';
import type { Site } from './plan.ts';
import { tagsOfArn } from './resource-tag.ts';
import { alterations, drift } from './rounds.ts';
import { originPlans, vpcOrigins } from './vpc-origin.ts';
import { webBalancers } from './web-balancer.ts';

/** What a distribution is, of which its listing tells a part. */
interface Made {
  readonly plan: DistributionPlan;
  readonly config: DistributionConfig;
  readonly edits: number;
}

function made(site: Site): readonly Made[] {
  const home = homeOf(site);
  return home.once('distributions', () =>
    distributionPlans(home).map((plan) => {
      const edits = alterations(home.rounds, plan.key, 0.1, 'alter', plan.born);
      return { plan, config: configure(home, plan, edits), edits };
    }),
  );
}

function configure(home: Site, plan: DistributionPlan, edits: number): DistributionConfig {
  const { key, use } = plan;
  const origins = originsOf(home, plan);
  const [first = 'files'] = origins.map(({ Id }) => Id);
  const aliases = aliasesOf(home, plan);
  const tenants = use === 'tenants';
  return {
    CallerReference: uuid(under(key, 'caller')),
    Aliases: { Quantity: aliases.length, ...(aliases.length === 0 ? {} : { Items: aliases }) },
    DefaultRootObject: use === 'site' ? 'index.html' : '',
    Origins: { Quantity: origins.length, Items: origins },
    OriginGroups: { Quantity: 0 },
    DefaultCacheBehavior: { TargetOriginId: first, ...behaviour(edits) },
    CacheBehaviors: behaviours(origins, edits),
    CustomErrorResponses: { Quantity: 0 },
    Comment: `${use} of ${home.account.name}`,
    Logging: {
      Enabled: use === 'site',
      IncludeCookies: false,
      Bucket: use === 'site' ? `${home.account.name}-logs.s3.amazonaws.com` : '',
      Prefix: use === 'site' ? 'edge/' : '',
    },
    PriceClass: edits % 2 === 0 ? 'PriceClass_100' : 'PriceClass_All',
    Enabled: plan.born < 0,
    ViewerCertificate:
      aliases.length === 0
        ? { CloudFrontDefaultCertificate: true, SSLSupportMethod: 'vip', MinimumProtocolVersion: 'TLSv1' }
        : {
            CloudFrontDefaultCertificate: false,
            ACMCertificateArn: certificateArn(home, key),
            SSLSupportMethod: 'sni-only',
            MinimumProtocolVersion: 'TLSv1.2_2021',
          },
    Restrictions: { GeoRestriction: { RestrictionType: 'none', Quantity: 0 } },
    WebACLId: use === 'site' ? webAcl(home) : '',
    HttpVersion: tenants ? 'http2' : 'http2and3',
    IsIPV6Enabled: !tenants,
    Staging: false,
    ConnectionMode: tenants ? 'tenant-only' : 'direct',
  };
}

function webAcl(home: Site): string {
  const id = uuid(under(home.account.key, 'web-acl'));
  return `arn:${home.plan.partition}:wafv2:${home.region}:${home.account.id}:global/webacl/edge/${id}`;
}

function aliasesOf({ account }: Site, { use }: DistributionPlan): string[] {
  if (use === 'site') return [COMPANY, `www.${COMPANY}`].map((name) => name.slice(0, -1));
  return use === 'web' ? [`static.${publicZoneName(account)}`.slice(0, -1)] : [];
}

const COMMON = { OriginPath: '', ConnectionAttempts: 3, ConnectionTimeout: 10, OriginShield: { Enabled: false } } as const;
const NO_HEADERS = { Quantity: 0 } as const;

/** A bucket, or load balancers that the internet reaches; and what it does not reach, through VPC origins. */
function originsOf(home: Site, { key, use }: DistributionPlan): Origin[] {
  const bucket: Origin = {
    ...COMMON,
    Id: 'files',
    DomainName: `${home.account.name}-files.s3.amazonaws.com`,
    CustomHeaders: NO_HEADERS,
    S3OriginConfig: { OriginAccessIdentity: '' },
    OriginAccessControlId: `E${hex(under(key, 'access')).slice(0, 13).toUpperCase()}`,
  };
  if (use === 'tenants' || use === 'trial') return [bucket];
  const public_ = webBalancers(home)
    .filter(({ internal }) => !internal)
    .map(
      ({ dnsName, region }): Origin => ({
        ...COMMON,
        Id: `web-${region}`,
        DomainName: dnsName,
        CustomHeaders: { Quantity: 1, Items: [{ HeaderName: 'x-from-edge', HeaderValue: originSecret(home, region) }] },
        CustomOriginConfig: {
          HTTPPort: 80,
          HTTPSPort: 443,
          OriginProtocolPolicy: 'https-only',
          OriginSslProtocols: { Quantity: 1, Items: ['TLSv1.2'] },
          OriginReadTimeout: 30,
          OriginKeepaliveTimeout: 5,
        },
      }),
    );
  const hidden = originPlans(home).map(
    ({ id, name, domainName }, index): Origin => ({
      ...COMMON,
      Id: `inside-${name}-${index}`,
      DomainName: domainName,
      CustomHeaders: NO_HEADERS,
      VpcOriginConfig: { VpcOriginId: id, OriginReadTimeout: 30, OriginKeepaliveTimeout: 5 },
    }),
  );
  return use === 'site' || public_.length + hidden.length === 0 ? [bucket, ...public_, ...hidden] : [...public_, ...hidden];
}

/** Whoever finds this text outside the simulator has found a leak. */
function originSecret(home: Site, region: string): string {
  return `simulated.origin.${hex(under(home.account.key, 'origin-secret', region))}`;
}

/** All but the first origin are reached by a path of their own. */
function behaviours(origins: readonly Origin[], edits: number): CacheBehaviors {
  const items = origins.slice(1).map(({ Id }) => ({ PathPattern: `/${Id}/*`, TargetOriginId: Id, ...behaviour(edits) }));
  return { Quantity: items.length, ...(items.length === 0 ? {} : { Items: items }) };
}

/** CloudFront's managed policy CachingOptimized (CloudFront developer guide, "Use managed cache policies"). */
const CACHING_OPTIMIZED = '658327ea-f89d-4fab-a63d-7e88639e58f6';

function behaviour(edits: number): Omit<DefaultCacheBehavior, 'TargetOriginId'> {
  return {
    TrustedSigners: { Enabled: false, Quantity: 0 },
    TrustedKeyGroups: { Enabled: false, Quantity: 0 },
    ViewerProtocolPolicy: 'redirect-to-https',
    AllowedMethods: { Quantity: 2, Items: ['GET', 'HEAD'], CachedMethods: { Quantity: 2, Items: ['GET', 'HEAD'] } },
    SmoothStreaming: false,
    Compress: edits % 3 === 0,
    LambdaFunctionAssociations: { Quantity: 0 },
    FunctionAssociations: { Quantity: 0 },
    FieldLevelEncryptionId: '',
    CachePolicyId: CACHING_OPTIMIZED,
  };
}

function common(home: Site, { plan, edits }: Made) {
  const created = plan.born < 0 ? moment(plan.key) : momentOfRound(plan.born, plan.key);
  return {
    Id: plan.id,
    ARN: edgeArn(home, `distribution/${plan.id}`),
    Status: 'Deployed',
    LastModifiedTime: edits === 0 ? created : momentOfRound(plan.born + edits, plan.key),
    DomainName: plan.domainName,
  };
}

/** The listing has the most of a distribution's configuration, as its own. */
function distributions(site: Site): readonly DistributionSummary[] {
  const home = homeOf(site);
  return home.once('distribution-summaries', () =>
    made(home).map((one) => {
      const { CallerReference: _caller, DefaultRootObject: _root, Logging: _logging, ...config } = one.config;
      return { ...common(home, one), ...config, ETag: entityTag(one.plan.key, one.edits) } as DistributionSummary;
    }),
  );
}

function distribution(site: Site, id: string): readonly GetDistributionResult[] {
  const home = homeOf(site);
  return made(home)
    .filter(({ plan }) => plan.id === id)
    .map((one) => ({
      Distribution: {
        ...common(home, one),
        InProgressInvalidationBatches: drift(home.rounds, one.plan.key, 'invalidations', 2),
        ActiveTrustedSigners: { Enabled: false, Quantity: 0 },
        ActiveTrustedKeyGroups: { Enabled: false, Quantity: 0 },
        DistributionConfig: one.config,
      },
      ETag: entityTag(one.plan.key, one.edits),
    }));
}

/** Of whatever has some and is the account's own. */
function edgeTags(site: Site, arn: string): readonly Tags[] {
  const home = homeOf(site);
  const found = [
    ...made(home).map((one) => ({ Arn: common(home, one).ARN, Name: one.plan.use })),
    ...vpcOrigins(home).filter(({ AccountId }) => AccountId === home.account.id),
    ...connectionGroups(home),
    ...distributionTenants(home),
  ].find(({ Arn }) => Arn === arn);
  return [{ Items: found === undefined ? [] : tagsOfArn(home, arn, found.Name ?? '') }];
}

export const CLOUDFRONT_LISTS: Lists = {
  'cloudfront:ListDistributions': distributions,
  'cloudfront:GetDistribution': (site, input) => distribution(site, text(input, 'Id')),
  'cloudfront:ListVpcOrigins': vpcOrigins,
  'cloudfront:ListTagsForResource': (site, input) => edgeTags(site, text(input, 'Resource')),
  ...CONNECTION_GROUP_LISTS,
};
