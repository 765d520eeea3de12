import type { UnreadTables } from './unread-table.ts';

/** What serves, names and guards traffic at the edge. */
export const edgeTables: UnreadTables = {
  aws_acm_certificate: [
    'acm:ListCertificates',
    `
    certificate_arn, certificate, certificate_chain, domain_name, certificate_transparency_logging_preference, export,
    created_at timestamptz, subject, imported_at timestamptz, issuer, signature_algorithm, extended_key_usages jsonb, failure_reason,
    issued_at timestamptz, status, key_algorithm, not_after timestamptz, not_before timestamptz, renewal_eligibility, revocation_reason,
    revoked_at timestamptz, serial, type, domain_validation_options jsonb, in_use_by jsonb, subject_alternative_names jsonb,
    tags_src jsonb, title, tags jsonb, akas jsonb, ...place`,
  ],
  aws_api_gatewayv2_api: [
    'apigateway:GET',
    `
    name, api_id, api_endpoint, description, api_gateway_managed boolean, protocol_type, api_key_selection_expression,
    disable_execute_api_endpoint boolean, disable_schema_validation boolean, route_selection_expression, version,
    created_date timestamptz, cors_configuration jsonb, import_info jsonb, warnings jsonb, tags jsonb, title, akas jsonb, ...place`,
  ],
  aws_api_gatewayv2_domain_name: [
    'apigateway:GET',
    `
    domain_name, api_mapping_selection_expression, domain_name_configurations jsonb, mutual_tls_authentication jsonb, title, tags jsonb,
    akas jsonb, ...place`,
  ],
  aws_api_gatewayv2_integration: [
    'apigateway:GET',
    `
    integration_id, api_id, arn, description, integration_method, integration_type, integration_uri, api_gateway_managed boolean,
    connection_id, connection_type, content_handling_strategy, credentials_arn, integration_response_selection_expression,
    integration_subtype, passthrough_behavior, payload_format_version, template_selection_expression, timeout_in_millis bigint,
    request_parameters jsonb, request_templates jsonb, response_parameters jsonb, tls_config jsonb, title, akas jsonb, ...place`,
  ],
  aws_api_gatewayv2_route: [
    'apigateway:GET',
    `
    route_key, api_id, route_id, api_gateway_managed boolean, api_key_required boolean, authorization_type, authorizer_id,
    model_selection_expression, operation_name, route_response_selection_expression, target, authorization_scopes jsonb,
    request_models jsonb, request_parameters jsonb, title, akas jsonb, ...place`,
  ],
  aws_api_gatewayv2_stage: [
    'apigateway:GET',
    `
    stage_name, api_id, api_gateway_managed boolean, auto_deploy boolean, client_certificate_id, created_date, deployment_id,
    default_route_data_trace_enabled boolean, default_route_detailed_metrics_enabled boolean, default_route_logging_level,
    default_route_throttling_burst_limit bigint, default_route_throttling_rate_limit double precision, last_deployment_status_message,
    last_updated_date, description, access_log_settings jsonb, stage_variables jsonb, route_settings jsonb, tags jsonb, title, akas jsonb,
    ...place`,
  ],
  aws_cloudfront_cache_policy: [
    'cloudfront:ListCachePolicies',
    `
    name, id, comment, default_ttl bigint, etag, max_ttl bigint, min_ttl bigint, last_modified_time timestamptz,
    parameters_in_cache_key_and_forwarded_to_origin jsonb, title, akas jsonb, ...place`,
  ],
  aws_cloudfront_function: [
    'cloudfront:ListFunctions',
    `
    name, arn, status, e_tag, function_config jsonb, function_metadata jsonb, title, akas jsonb, ...place`,
  ],
  aws_cloudfront_origin_access_identity: [
    'cloudfront:ListCloudFrontOriginAccessIdentities',
    `
    id, arn, s3_canonical_user_id, caller_reference, comment, etag, title, akas jsonb, ...place`,
  ],
  aws_cloudfront_origin_request_policy: [
    'cloudfront:ListOriginRequestPolicies',
    `
    name, id, comment, etag, last_modified_time timestamptz, cookies_config jsonb, headers_config jsonb, query_strings_config jsonb,
    title, akas jsonb, ...place`,
  ],
  aws_cloudfront_response_headers_policy: [
    'cloudfront:ListResponseHeadersPolicies',
    `
    name, id, arn, last_modified_time timestamptz, type, etag, response_headers_policy_config jsonb, title, akas jsonb, ...place`,
  ],
  aws_route53_domain: [
    'route53domains:ListDomains',
    `
    domain_name, arn, abuse_contact_email, abuse_contact_phone, admin_privacy boolean, auto_renew boolean, creation_date timestamptz,
    expiration_date timestamptz, registrant_privacy boolean, registrar_name, registrar_url, registry_domain_id, reseller,
    tech_privacy boolean, transfer_lock boolean, updated_date timestamptz, who_is_server, billing_privacy boolean, billing_contact jsonb,
    dnssec_keys jsonb, nameservers jsonb, registrant_contact jsonb, status_list jsonb, tech_contact jsonb, admin_contact jsonb,
    tags_src jsonb, title, tags jsonb, akas jsonb, ...place`,
  ],
  aws_service_discovery_instance: [
    'servicediscovery:ListInstances',
    `
    id, service_id, ec2_instance_id, alias_dns_name, instance_cname, init_health_status, instance_ipv4 inet, instance_ipv6 inet,
    instance_port bigint, attributes jsonb, title, ...place`,
  ],
  aws_service_discovery_namespace: [
    'servicediscovery:ListNamespaces',
    `
    name, id, arn, create_date timestamptz, description, service_count bigint, type, dns_properties jsonb, http_properties jsonb,
    tags_src jsonb, title, tags jsonb, akas jsonb, ...place`,
  ],
  aws_service_discovery_service: [
    'servicediscovery:ListServices',
    `
    name, id, arn, create_date timestamptz, description, namespace_id, instance_count bigint, type, routing_policy, dns_records jsonb,
    health_check_config jsonb, health_check_custom_config jsonb, tags_src jsonb, title, tags jsonb, akas jsonb, ...place`,
  ],
  aws_shield_attack: [
    'shield:ListAttacks',
    `
    attack_id, resource_arn, start_time timestamptz, end_time timestamptz, attack_vectors jsonb, sub_resources jsonb,
    attack_counters jsonb, attack_properties jsonb, mitigations jsonb, title, ...place`,
  ],
  aws_shield_attack_statistic: [
    'shield:DescribeAttackStatistics',
    `
    start_time timestamptz, end_time timestamptz, unit, max double precision, attack_count bigint, ...place`,
  ],
  aws_shield_drt_access: [
    'shield:DescribeDRTAccess',
    `
    role_arn, log_bucket_list jsonb, ...place`,
  ],
  aws_shield_emergency_contact: [
    'shield:DescribeEmergencyContactSettings',
    `
    priority bigint, email_address, phone_number, contact_notes, ...place`,
  ],
  aws_shield_protection: [
    'shield:ListProtections',
    `
    id, name, resource_arn, arn, resource_type, tags_src jsonb, health_check_ids jsonb,
    application_layer_automatic_response_configuration jsonb, title, akas jsonb, tags jsonb, ...place`,
  ],
  aws_shield_protection_group: [
    'shield:ListProtectionGroups',
    `
    protection_group_id, aggregation, pattern, resource_type, arn, members jsonb, tags_src jsonb, title, akas jsonb, tags jsonb, ...place`,
  ],
  aws_shield_subscription: [
    'shield:DescribeSubscription',
    `
    subscription_state, start_time timestamptz, end_time timestamptz, time_commitment_in_seconds bigint, auto_renew,
    proactive_engagement_status, arn, subscription_limits jsonb, limits jsonb, title, akas jsonb, ...place`,
  ],
  aws_waf_rate_based_rule: [
    'waf:ListRateBasedRules',
    `
    name, rule_id, metric_name, rate_key, rate_limit bigint, predicates jsonb, tags_src jsonb, title, tags jsonb, akas jsonb, ...place`,
  ],
  aws_waf_rule: [
    'waf:ListRules',
    `
    name, rule_id, metric_name, predicates jsonb, tags_src jsonb, title, tags jsonb, akas jsonb, ...place`,
  ],
  aws_waf_rule_group: [
    'waf:ListRuleGroups',
    `
    name, arn, rule_group_id, metric_name, activated_rules jsonb, tags_src jsonb, title, tags jsonb, akas jsonb, ...place`,
  ],
  aws_waf_web_acl: [
    'waf:ListWebACLs',
    `
    name, arn, web_acl_id, default_action, metric_name, logging_configuration jsonb, rules jsonb, tags_src jsonb, title, tags jsonb,
    akas jsonb, ...place`,
  ],
  aws_wafregional_rule: [
    'waf-regional:ListRules',
    `
    name, arn, rule_id, metric_name, predicates jsonb, title, akas jsonb, ...place`,
  ],
  aws_wafregional_rule_group: [
    'waf-regional:ListRuleGroups',
    `
    name, arn, rule_group_id, metric_name, activated_rules jsonb, tags_src jsonb, title, tags jsonb, akas jsonb, ...place`,
  ],
  aws_wafregional_web_acl: [
    'waf-regional:ListWebACLs',
    `
    name, arn, web_acl_id, default_action, metric_name, logging_configuration jsonb, resources jsonb, rules jsonb, tags_src jsonb, title,
    tags jsonb, akas jsonb, ...place`,
  ],
  aws_wafv2_ip_set: [
    'wafv2:ListIPSets',
    `
    name, arn, id, scope, description, ip_address_version, lock_token, addresses jsonb, tags_src jsonb, title, tags jsonb, akas jsonb,
    region, partition, account_id`,
  ],
  aws_wafv2_regex_pattern_set: [
    'wafv2:ListRegexPatternSets',
    `
    name, arn, id, scope, description, lock_token, regular_expressions jsonb, tags_src jsonb, title, tags jsonb, akas jsonb, region,
    partition, account_id`,
  ],
  aws_wafv2_rule_group: [
    'wafv2:ListRuleGroups',
    `
    name, arn, id, scope, capacity bigint, description, lock_token, rules jsonb, visibility_config jsonb, tags_src jsonb, title,
    tags jsonb, akas jsonb, region, partition, account_id`,
  ],
  aws_wafv2_web_acl: [
    'wafv2:ListWebACLs',
    `
    name, arn, id, scope, description, capacity bigint, lock_token, managed_by_firewall_manager boolean, custom_response_bodies jsonb,
    label_namespace, retrofitted_by_firewall_manager boolean, token_domains jsonb, associated_resources jsonb, default_action jsonb,
    logging_configuration jsonb, pre_process_firewall_manager_rule_groups jsonb, post_process_firewall_manager_rule_groups jsonb,
    rules jsonb, visibility_config jsonb, tags_src jsonb, title, tags jsonb, akas jsonb, region, partition, account_id`,
  ],
};
