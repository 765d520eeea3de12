/**
 * How a settled scope changes its row in `inventory.scope`, as the end of an `insert … on conflict`. The fence is in the `where` of the update, which
 * PostgreSQL evaluates on the newest state of the row, locked.
 */

/** After a complete observation that started at `excluded.observed_at`. An outcome of an attempt that started later stays. */
export const STAND_COMPLETE = `
  on conflict (type, account_id, region) do update set
    outcome = case when s.attempted_at > excluded.attempted_at then s.outcome else excluded.outcome end,
    reason = case when s.attempted_at > excluded.attempted_at then s.reason else excluded.reason end,
    error_code = case when s.attempted_at > excluded.attempted_at then s.error_code else excluded.error_code end,
    missing_action = case when s.attempted_at > excluded.attempted_at then s.missing_action else excluded.missing_action end,
    request_id = case when s.attempted_at > excluded.attempted_at then s.request_id else excluded.request_id end,
    outcome_since = case when s.attempted_at > excluded.attempted_at or s.outcome = excluded.outcome then s.outcome_since else excluded.outcome_since end,
    api_calls = case when s.attempted_at > excluded.attempted_at then s.api_calls else excluded.api_calls end,
    discovery_id = case when s.attempted_at > excluded.attempted_at then s.discovery_id else excluded.discovery_id end,
    attempted_at = greatest(s.attempted_at, excluded.attempted_at),
    partition = excluded.partition,
    observed_at = excluded.observed_at,
    complete_at = excluded.complete_at
  where (s.observed_at is null or s.observed_at < excluded.observed_at)`;

/**
 * After an attempt that ended otherwise. What is registered stays, and so does an outcome of an attempt that started later. That a discovery was cancelled says
 * nothing about a scope of which anything else is known.
 */
export const STAND_UNSUCCESSFUL = `
  on conflict (type, account_id, region) do update set
    outcome = excluded.outcome,
    reason = excluded.reason,
    error_code = excluded.error_code,
    missing_action = excluded.missing_action,
    request_id = excluded.request_id,
    outcome_since = case when s.outcome = excluded.outcome then s.outcome_since else excluded.outcome_since end,
    attempted_at = excluded.attempted_at,
    api_calls = excluded.api_calls,
    partition = excluded.partition,
    discovery_id = excluded.discovery_id
  where excluded.outcome <> 'cancelled' and (s.attempted_at is null or s.attempted_at <= excluded.attempted_at)`;

/** Now, as the columns of milliseconds hold it: cut off, so that it never lies in the future. */
export const NOW = `date_trunc('milliseconds', clock_timestamp())`;
