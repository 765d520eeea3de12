import type { UnreadTables } from './unread-table.ts';

/** Measured values: what is measured, by its identifier. */
const MEASURED: Readonly<Record<string, string>> = {
  aws_ec2_application_load_balancer_metric_request_count: 'name',
  aws_ec2_application_load_balancer_metric_request_count_daily: 'name',
  aws_ec2_instance_metric_cpu_utilization: 'instance_id',
  aws_ec2_instance_metric_cpu_utilization_daily: 'instance_id',
  aws_ec2_instance_metric_cpu_utilization_hourly: 'instance_id',
  aws_ec2_network_load_balancer_metric_net_flow_count: 'name',
  aws_ec2_network_load_balancer_metric_net_flow_count_daily: 'name',
  aws_vpc_nat_gateway_metric_bytes_out_to_destination: 'nat_gateway_id',
};

const VALUES = `
  metric_name, namespace, average double precision, maximum double precision, minimum double precision, sample_count double precision,
  sum double precision, unit, timestamp timestamptz, ...place`;

export const metricTables: UnreadTables = Object.fromEntries(
  Object.entries(MEASURED).map(([name, identifier]) => [name, ['cloudwatch:GetMetricStatistics', `${identifier}, ${VALUES}`] as const]),
);
