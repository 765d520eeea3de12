import type { UnreadTables } from './unread-table.ts';

/** What runs inside networks, and accounts at large. */
export const workloadTables: UnreadTables = {
  aws_account_alternate_contact: [
    'account:GetAlternateContact',
    `
    name, contact_type, email_address, phone_number, contact_title, linked_account_id, title, ...place`,
  ],
  aws_account_contact: [
    'account:GetContactInformation',
    `
    full_name, address_line_1, address_line_2, address_line_3, company_name, city, country_code, district_or_county, phone_number,
    postal_code, state_or_region, website_url, linked_account_id, title, ...place`,
  ],
  aws_dax_subnet_group: [
    'dax:DescribeSubnetGroups',
    `
    subnet_group_name, description, vpc_id, subnets jsonb, title, akas jsonb, ...place`,
  ],
  aws_directory_service_directory: [
    'ds:DescribeDirectories',
    `
    name, directory_id, arn, stage, type, access_url, alias, description, desired_number_of_domain_controllers bigint, edition,
    launch_time timestamptz, radius_status, share_method, share_notes, share_status, short_name, size, sso_enabled boolean,
    stage_last_updated_date_time timestamptz, stage_reason, os_version, connect_settings jsonb, dns_ip_addrs jsonb, event_topics jsonb,
    snapshot_limit jsonb, owner_directory_description jsonb, radius_settings jsonb, regions_info jsonb, shared_directories jsonb,
    vpc_settings jsonb, tags_src jsonb, title, tags jsonb, akas jsonb, ...place`,
  ],
  aws_ec2_autoscaling_group: [
    'autoscaling:DescribeAutoScalingGroups',
    `
    name, autoscaling_group_arn, status, created_time timestamptz, new_instances_protected_from_scale_in boolean,
    capacity_rebalance boolean, default_instance_warmup bigint, warm_pool_size bigint, desired_capacity_type, launch_configuration_name,
    default_cooldown bigint, desired_capacity bigint, max_instance_lifetime bigint, max_size bigint, min_size bigint,
    health_check_grace_period bigint, health_check_type, placement_group, service_linked_role_arn, vpc_zone_identifier,
    launch_template_name, launch_template_id, launch_template_version, on_demand_allocation_strategy, on_demand_base_capacity bigint,
    on_demand_percentage_above_base_capacity bigint, spot_allocation_strategy, spot_instance_pools bigint, spot_max_price,
    mixed_instances_policy_launch_template_name, mixed_instances_policy_launch_template_id,
    mixed_instances_policy_launch_template_version, mixed_instances_policy_launch_template_overrides jsonb, availability_zones jsonb,
    load_balancer_names jsonb, target_group_arns jsonb, instances jsonb, enabled_metrics jsonb, traffic_sources jsonb,
    warm_pool_configuration jsonb, instance_maintenance_policy jsonb, policies jsonb, termination_policies jsonb,
    suspended_processes jsonb, tags_src jsonb, tags jsonb, title, akas jsonb, ...place`,
  ],
  aws_ec2_launch_template: [
    'ec2:DescribeLaunchTemplates',
    `
    launch_template_name, launch_template_id, create_time timestamptz, created_by, default_version_number bigint,
    latest_version_number bigint, tags_src jsonb, title, tags jsonb, akas jsonb, ...place`,
  ],
  aws_ec2_launch_template_version: [
    'ec2:DescribeLaunchTemplateVersions',
    `
    launch_template_name, launch_template_id, create_time timestamptz, created_by, default_version boolean, disable_api_stop boolean,
    disable_api_termination boolean, ebs_optimized boolean, image_id, instance_type, kernel_id, key_name, ram_disk_id, security_groups,
    security_group_ids, version_description, version_number bigint, user_data, launch_template_data jsonb, title, ...place`,
  ],
  aws_ec2_regional_settings: [
    'ec2:GetEbsEncryptionByDefault',
    `
    default_ebs_encryption_enabled boolean, default_ebs_encryption_key, snapshot_block_public_access_state, title, ...place`,
  ],
  aws_ecs_service: [
    'ecs:DescribeServices',
    `
    service_name, arn, status, cluster_arn, task_definition, created_at timestamptz, created_by, deployment_controller_type,
    desired_count bigint, enable_ecs_managed_tags boolean, enable_execute_command boolean, health_check_grace_period_seconds bigint,
    launch_type, pending_count bigint, platform_family, platform_version, propagate_tags, role_arn, running_count bigint,
    scheduling_strategy, capacity_provider_strategy jsonb, deployment_configuration jsonb, deployments jsonb, events jsonb,
    load_balancers jsonb, network_configuration jsonb, placement_constraints jsonb, placement_strategy jsonb, service_registries jsonb,
    task_sets jsonb, tags_src jsonb, title, tags jsonb, akas jsonb, ...place`,
  ],
  aws_efs_mount_target: [
    'elasticfilesystem:DescribeMountTargets',
    `
    mount_target_id, file_system_id, life_cycle_state, availability_zone_id, availability_zone_name, ip_address inet,
    network_interface_id, owner_id, subnet_id, vpc_id, security_groups jsonb, title, akas jsonb, ...place`,
  ],
  aws_eks_cluster: [
    'eks:ListClusters',
    `
    name, id, arn, client_request_token, created_at timestamptz, version, endpoint, role_arn, encryption_config jsonb,
    resources_vpc_config jsonb, kubernetes_network_config jsonb, connector_config jsonb, access_config jsonb, outpost_config jsonb,
    logging jsonb, identity jsonb, status, certificate_authority jsonb, platform_version, tags jsonb, title, akas jsonb, ...place`,
  ],
  aws_elasticache_subnet_group: [
    'elasticache:DescribeCacheSubnetGroups',
    `
    cache_subnet_group_name, arn, cache_subnet_group_description, vpc_id, subnets jsonb, supported_network_types jsonb, title, akas jsonb,
    ...place`,
  ],
  aws_lambda_function: [
    'lambda:ListFunctions',
    `
    name, arn, code_sha_256, code_size bigint, dead_letter_config_target_arn, description, handler, kms_key_arn,
    last_modified timestamptz, timeout, version, package_type, master_arn, memory_size bigint, revision_id, role, runtime, state,
    state_reason, state_reason_code, last_update_status, last_update_status_reason, last_update_status_reason_code,
    reserved_concurrent_executions bigint, vpc_id, architectures jsonb, code jsonb, environment_variables jsonb,
    file_system_configs jsonb, ephemeral_storage jsonb, policy jsonb, policy_std jsonb, tracing_config jsonb, snap_start jsonb,
    url_config jsonb, logging_config jsonb, vpc_security_group_ids jsonb, vpc_subnet_ids jsonb, title, tags jsonb, akas jsonb,
    layers jsonb, ...place`,
  ],
  aws_quicksight_vpc_connection: [
    'quicksight:ListVPCConnections',
    `
    name, vpc_connection_id, quicksight_account_id, arn, created_time timestamptz, last_updated_time timestamptz, status,
    availability_status, role_arn, security_group_ids jsonb, dns_resolvers jsonb, network_interfaces jsonb, vpc_id, title, ...place`,
  ],
  aws_rds_db_subnet_group: [
    'rds:DescribeDBSubnetGroups',
    `
    name, arn, description, status, vpc_id, subnets jsonb, tags_src jsonb, tags jsonb, title, akas jsonb, ...place`,
  ],
  aws_redshift_subnet_group: [
    'redshift:DescribeClusterSubnetGroups',
    `
    cluster_subnet_group_name, subnet_group_status, description, vpc_id, subnets jsonb, tags_src jsonb, title, tags jsonb, akas jsonb,
    ...place`,
  ],
  aws_vpc_flow_log_event: [
    'logs:FilterLogEvents',
    `
    log_group_name, log_stream_name, timestamp timestamptz, version bigint, interface_account_id, interface_id, src_addr inet,
    dst_addr inet, src_port bigint, dst_port bigint, protocol bigint, packets bigint, bytes bigint, start timestamptz, end timestamptz,
    action, log_status, event_id, filter, ingestion_time timestamptz, ...place`,
  ],
};
