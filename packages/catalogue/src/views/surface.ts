import { literal } from './rows.ts';

/** What the columns of a view mean, by their names. */
type Meanings = Readonly<Record<string, string>>;

const ACCOUNT = 'The account that it was seen in, by its twelve digits.';
const REGION = 'The region; global for what belongs to the account or to no region.';
const TYPE = 'The resource type, such as ec2:vpc.';
const ID = 'Its id, unique in the scope. Of several parts: joined with |.';
const THING: Meanings = {
  account_id: ACCOUNT,
  region: REGION,
  type: TYPE,
  id: ID,
  arn: 'Its ARN; null where AWS gives it none.',
  name: 'What people call it: its tag Name, or the field of its type that names it.',
  tags: 'Its tags, by key; {} where it has none.',
  attributes: 'What AWS returned, with its field names, without the tags and without secrets.',
  first_seen: 'When it was first seen.',
  changed_at: 'Since when it has been as it is here.',
  observed_at: 'When the last complete listing of its scope had started: how old this picture is.',
};
const SCOPE: Meanings = { account_id: 'The account, by its twelve digits.', region: REGION, type: TYPE };

/** The reading surface that stands whatever is in the catalogue. Each view has all of its columns here. */
const SURFACE: Readonly<Record<string, Meanings>> = {
  resources: THING,
  things: { owner_id: 'The account that it belongs to, whoever sees it.', ...THING },
  links: {
    account_id: ACCOUNT,
    region: REGION,
    type: 'The resource type of what refers.',
    id: 'The id of what refers.',
    kind: 'How it refers, read from here to there: in-vpc, routes-to.',
    target_type: 'The resource type of the other end; null where it may be of several.',
    target_id: 'The other end as AWS names it here: its id or its ARN.',
    target_account_id:
      'Where the other end is registered, its owner first; null where it is not, as where its account is not read. Not looked up for the past.',
    target_region: 'The region that the other end is registered in; null like target_account_id.',
    detail:
      'The elements of lists that make the reference, such as the routes of a route table: {"Routes": [...]}. Null where it is made outside of a list.',
  },
  addresses: {
    account_id: ACCOUNT,
    region: REGION,
    type: TYPE,
    id: ID,
    address: 'An address or block that any of its fields has, IPv4 or IPv6.',
  },
  coverage: {
    ...SCOPE,
    outcome:
      'How its last attempt ended: complete, denied, region-disabled, unsupported, failed, cancelled. Null where a moment in the past is asked for that the ledger does not reach back to.',
    reason: 'Why it is not complete, in words; null where it is.',
    attempted_at: 'When the last attempt had started.',
    complete_at: 'When the last complete listing had ended: what is registered is what existed then. Null where there was none.',
    resources: 'How many things that listing had.',
    api_calls: 'How many calls of AWS the last attempt took.',
    error_code: "AWS's code of the error that the last attempt ended with.",
    missing_action: 'The IAM action that a denied read lacks.',
    request_id: "AWS's id of the request that failed, for its support.",
    outcome_since: 'Since when its attempts have ended in this outcome.',
    observed_at: 'When the last complete listing had started.',
  },
  discoveries: {
    id: 'Its number. Later ones have higher ones.',
    connection: 'The name of the connection that it reads through.',
    trigger: 'What started it: manual or schedule.',
    state: 'requested, running, complete, partial, failed, cancelled; skipped where the one before still ran when the schedule was due.',
    reason: 'Why it ended so, where that is about the discovery as a whole.',
    requested_at: 'When it was asked for.',
    started_at: 'When planning began; null before.',
    finished_at: 'When its last scope had an outcome; null before.',
    scopes: 'How many scopes were planned.',
    complete: 'How many of them ended complete. This and all counts below are null until the discovery has ended.',
    denied: 'How many were denied.',
    region_disabled: 'How many are in a region that the account has not enabled.',
    unsupported: 'How many are of a service that does not exist there, or about an organization of which the account may not ask.',
    failed: 'How many failed.',
    cancelled: 'How many were cancelled with the discovery.',
    api_calls: 'How many calls of AWS it took.',
    throttles: 'How many of them AWS throttled.',
    rows_seen: 'How many things its listings had.',
    rows_added: 'How many of them were new.',
    rows_changed: 'How many had changed.',
    rows_ended: 'How many that were registered are gone.',
  },
  accounts: {
    account_id: 'The account, by its twelve digits.',
    partition: 'aws, aws-cn or aws-us-gov.',
    name: 'Its name in its organization; null where none gives it one.',
    standing:
      'observed; suspended, pending-closure, closed, pending-activation or left, as its organization says; excluded by a filter; not-listed by any connection; forgotten.',
    reason: 'Why it stands so, in words.',
    since: 'Since when.',
    unobserved_since: 'Since when it is not observed; null where it is, or is forgotten.',
    resources: 'How many things are registered of it.',
    complete_at: 'When its latest complete listing had ended.',
    connections: 'The connections that reach it. Null for the past.',
    organization_id: 'The organization that gives it. Null for the past.',
  },
  regions: {
    account_id: 'The account, by its twelve digits.',
    region: REGION,
    standing: 'observed; disabled by the account; unobserved with its account.',
    reason: 'Why it is not observed, in words.',
    unobserved_since: 'Since when it is not; null where it is.',
    resources: 'How many things are registered of it.',
    complete_at: 'When its latest complete listing had ended.',
  },
};

/** The meanings, as comments on the columns. */
export function surfaceSql(): string {
  const comments = Object.entries(SURFACE).flatMap(([view, columns]) =>
    Object.entries(columns).map(([column, meaning]) => `comment on column cadastre.${view}.${column} is ${literal(meaning)};`),
  );
  return `${comments.join('\n')}\n`;
}
