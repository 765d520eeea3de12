-- Generated from the catalogue: change the declarations there, not this text.

create or replace function inventory.to_bigint(value text) returns bigint language sql stable parallel safe
  return case when pg_input_is_valid(value, 'bigint') then value::bigint end;

create or replace function inventory.to_boolean(value text) returns boolean language sql stable parallel safe
  return case when pg_input_is_valid(value, 'boolean') then value::boolean end;

create or replace function inventory.to_cidr(value text) returns cidr language sql stable parallel safe
  return case when pg_input_is_valid(value, 'cidr') then value::cidr end;

create or replace function inventory.to_double_precision(value text) returns double precision language sql stable parallel safe
  return case when pg_input_is_valid(value, 'double precision') then value::double precision end;

create or replace function inventory.to_inet(value text) returns inet language sql stable parallel safe
  return case when pg_input_is_valid(value, 'inet') then value::inet end;

create or replace function inventory.to_jsonb(value text) returns jsonb language sql stable parallel safe
  return case when pg_input_is_valid(value, 'jsonb') then value::jsonb end;

create or replace function inventory.to_ltree(value text) returns ltree language sql stable parallel safe
  return case when pg_input_is_valid(value, 'ltree'::regtype::text) then value::ltree end;

create or replace function inventory.to_timestamptz(value text) returns timestamptz language sql stable parallel safe
  return case when pg_input_is_valid(value, 'timestamptz') then value::timestamptz end;

create or replace function inventory.canonical_list(value jsonb, lower_case boolean) returns jsonb language sql immutable parallel safe
  return (
    select coalesce(jsonb_agg(distinct case when lower_case then lower(element) else element end), '[]')
    from jsonb_array_elements_text(case jsonb_typeof(value) when 'array' then value else jsonb_build_array(value) end) as list(element)
  );

create or replace function inventory.canonical_principal(value jsonb) returns jsonb language sql immutable parallel safe
  return case jsonb_typeof(value)
    when 'string' then jsonb_build_object('AWS', jsonb_build_array(value))
    when 'object' then (select jsonb_object_agg(kind, inventory.canonical_list(ids, false)) from jsonb_each(value) as principals(kind, ids))
  end;

create or replace function inventory.canonical_condition(value jsonb) returns jsonb language sql immutable parallel safe
  return case jsonb_typeof(value) when 'object' then (
    select jsonb_object_agg(operator, (
      select coalesce(jsonb_object_agg(lower(key), inventory.canonical_list(operands, false)), '{}')
      from jsonb_each(case jsonb_typeof(tests) when 'object' then tests else '{}' end) as test(key, operands)
    ))
    from jsonb_each(value) as conditions(operator, tests)
  ) end;

create or replace function inventory.canonical_policy(policy jsonb) returns jsonb language sql immutable parallel safe
  return case jsonb_typeof(policy) when 'object' then jsonb_strip_nulls(jsonb_build_object(
    'Id', policy -> 'Id',
    'Version', coalesce(policy -> 'Version', '""'),
    'Statement', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'Sid', statement -> 'Sid',
        'Effect', statement -> 'Effect',
        'Action', case when statement ? 'Action' then inventory.canonical_list(statement -> 'Action', true) end,
        'NotAction', case when statement ? 'NotAction' then inventory.canonical_list(statement -> 'NotAction', true) end,
        'Resource', case when statement ? 'Resource' then inventory.canonical_list(statement -> 'Resource', false) end,
        'NotResource', case when statement ? 'NotResource' then inventory.canonical_list(statement -> 'NotResource', false) end,
        'Principal', inventory.canonical_principal(statement -> 'Principal'),
        'NotPrincipal', inventory.canonical_principal(statement -> 'NotPrincipal'),
        'Condition', inventory.canonical_condition(statement -> 'Condition')
      ) order by position), '[]')
      from jsonb_array_elements(
        case jsonb_typeof(policy -> 'Statement') when 'array' then policy -> 'Statement' when 'object' then jsonb_build_array(policy -> 'Statement') else '[]' end
      ) with ordinality as statements(statement, position)
    )
  )) end;

create or replace function inventory.unread(relation text, action text) returns setof record language plpgsql rows 1 as $$
begin
  raise warning '% is always empty', relation using detail = format('Cadastre does not call %s, which it would take.', action);
end $$;

delete from inventory.declared_link;
insert into inventory.declared_link (type, kind, target_type, list, element) values
  ('cloudfront:anycast-ip-list', 'in-ipam-pool', null, 'IpamConfig.IpamCidrConfigs', '$."IpamConfig"."IpamCidrConfigs"[*] ? (@."IpamPoolArn" == $id)'),
  ('cloudfront:distribution', 'forwards-to', 'cloudfront:vpc-origin', 'Origins.Items', '$."Origins"."Items"[*] ? (@."VpcOriginConfig"."VpcOriginId" == $id)'),
  ('cloudfront:distribution', 'runs', null, 'DefaultCacheBehavior.LambdaFunctionAssociations.Items', '$."DefaultCacheBehavior"."LambdaFunctionAssociations"."Items"[*] ? (@."LambdaFunctionARN" == $id)'),
  ('cloudfront:distribution', 'runs', null, 'DefaultCacheBehavior.FunctionAssociations.Items', '$."DefaultCacheBehavior"."FunctionAssociations"."Items"[*] ? (@."FunctionARN" == $id)'),
  ('cloudfront:distribution', 'runs', null, 'CacheBehaviors.Items', '$."CacheBehaviors"."Items"[*] ? (@."LambdaFunctionAssociations"."Items"[*]."LambdaFunctionARN" == $id)'),
  ('cloudfront:distribution', 'runs', null, 'CacheBehaviors.Items', '$."CacheBehaviors"."Items"[*] ? (@."FunctionAssociations"."Items"[*]."FunctionARN" == $id)'),
  ('cloudfront:distribution', 'logs-to', null, 'CacheBehaviors.Items', '$."CacheBehaviors"."Items"[*] ? (@."RealtimeLogConfigArn" == $id)'),
  ('directconnect:lag', 'has-connection', 'directconnect:connection', 'connections', '$."connections"[*] ? (@."connectionId" == $id)'),
  ('ec2:vpn-gateway', 'attached-to', 'ec2:vpc', 'VpcAttachments', '$."VpcAttachments"[*] ? (@."VpcId" == $id)'),
  ('ec2:account-attribute', 'has-default-vpc', 'ec2:vpc', 'AttributeValues', '$."AttributeValues"[*] ? (@."AttributeValue" == $id)'),
  ('ec2:byoip-cidr', 'originates-from', 'ec2:ipam-byoasn', 'AsnAssociations', '$."AsnAssociations"[*] ? (@."Asn" == $id)'),
  ('ec2:client-vpn-endpoint', 'attached-to', 'ec2:subnet', 'AssociatedTargetNetworks', '$."AssociatedTargetNetworks"[*] ? (@."NetworkId" == $id)'),
  ('ec2:client-vpn-endpoint', 'uses-certificate', null, 'AuthenticationOptions', '$."AuthenticationOptions"[*] ? (@."MutualAuthentication"."ClientRootCertificateChain" == $id)'),
  ('ec2:client-vpn-endpoint', 'authenticates-with', null, 'AuthenticationOptions', '$."AuthenticationOptions"[*] ? (@."ActiveDirectory"."DirectoryId" == $id)'),
  ('ec2:client-vpn-endpoint', 'authenticates-with', null, 'AuthenticationOptions', '$."AuthenticationOptions"[*] ? (@."FederatedAuthentication"."SamlProviderArn" == $id)'),
  ('ec2:client-vpn-endpoint', 'authenticates-with', null, 'AuthenticationOptions', '$."AuthenticationOptions"[*] ? (@."FederatedAuthentication"."SelfServiceSamlProviderArn" == $id)'),
  ('ec2:egress-only-internet-gateway', 'attached-to', 'ec2:vpc', 'Attachments', '$."Attachments"[*] ? (@."VpcId" == $id)'),
  ('ec2:instance', 'uses-security-group', 'ec2:security-group', 'SecurityGroups', '$."SecurityGroups"[*] ? (@."GroupId" == $id)'),
  ('ec2:instance', 'has-network-interface', 'ec2:network-interface', 'NetworkInterfaces', '$."NetworkInterfaces"[*] ? (@."NetworkInterfaceId" == $id)'),
  ('ec2:internet-gateway', 'attached-to', 'ec2:vpc', 'Attachments', '$."Attachments"[*] ? (@."VpcId" == $id)'),
  ('ec2:ipam-discovered-public-address', 'uses-security-group', 'ec2:security-group', 'SecurityGroups', '$."SecurityGroups"[*] ? (@."GroupId" == $id)'),
  ('ec2:ipam-policy-allocation-rule', 'allocates-from', 'ec2:ipam-pool', 'AllocationRules', '$."AllocationRules"[*] ? (@."SourceIpamPoolId" == $id)'),
  ('ec2:ipam-prefix-list-resolver-rule', 'about', 'ec2:ipam-pool', 'Conditions', '$."Conditions"[*] ? (@."IpamPoolId" == $id)'),
  ('ec2:ipam-prefix-list-resolver-rule', 'about', null, 'Conditions', '$."Conditions"[*] ? (@."ResourceId" == $id)'),
  ('ec2:nat-gateway', 'has-network-interface', 'ec2:network-interface', 'NatGatewayAddresses', '$."NatGatewayAddresses"[*] ? (@."NetworkInterfaceId" == $id)'),
  ('ec2:nat-gateway', 'uses-address', 'ec2:elastic-ip', 'NatGatewayAddresses', '$."NatGatewayAddresses"[*] ? (@."AllocationId" == $id)'),
  ('ec2:network-acl', 'filters', 'ec2:subnet', 'Associations', '$."Associations"[*] ? (@."SubnetId" == $id)'),
  ('ec2:network-insights-access-scope', 'from', null, 'NetworkInsightsAccessScopeContent.MatchPaths', '$."NetworkInsightsAccessScopeContent"."MatchPaths"[*] ? (@."Source"."ResourceStatement"."Resources"[*] == $id)'),
  ('ec2:network-insights-access-scope', 'to', null, 'NetworkInsightsAccessScopeContent.MatchPaths', '$."NetworkInsightsAccessScopeContent"."MatchPaths"[*] ? (@."Destination"."ResourceStatement"."Resources"[*] == $id)'),
  ('ec2:network-insights-access-scope', 'through', null, 'NetworkInsightsAccessScopeContent.MatchPaths', '$."NetworkInsightsAccessScopeContent"."MatchPaths"[*] ? (@."ThroughResources"[*]."ResourceStatement"."Resources"[*] == $id)'),
  ('ec2:network-insights-access-scope', 'exempts', null, 'NetworkInsightsAccessScopeContent.ExcludePaths', '$."NetworkInsightsAccessScopeContent"."ExcludePaths"[*] ? (@."Source"."ResourceStatement"."Resources"[*] == $id)'),
  ('ec2:network-insights-access-scope', 'exempts', null, 'NetworkInsightsAccessScopeContent.ExcludePaths', '$."NetworkInsightsAccessScopeContent"."ExcludePaths"[*] ? (@."Destination"."ResourceStatement"."Resources"[*] == $id)'),
  ('ec2:network-insights-access-scope', 'exempts', null, 'NetworkInsightsAccessScopeContent.ExcludePaths', '$."NetworkInsightsAccessScopeContent"."ExcludePaths"[*] ? (@."ThroughResources"[*]."ResourceStatement"."Resources"[*] == $id)'),
  ('ec2:network-insights-analysis', 'passes', null, 'ForwardPathComponents', '$."ForwardPathComponents"[*] ? (@."Component"."Arn" == $id)'),
  ('ec2:network-insights-analysis', 'passes', null, 'ReturnPathComponents', '$."ReturnPathComponents"[*] ? (@."Component"."Arn" == $id)'),
  ('ec2:network-insights-analysis', 'explained-by', null, 'Explanations', '$."Explanations"[*] ? (@."Component"."Arn" == $id)'),
  ('ec2:network-insights-analysis', 'might-pass', null, 'AlternatePathHints', '$."AlternatePathHints"[*] ? (@."ComponentArn" == $id)'),
  ('ec2:network-interface', 'uses-security-group', 'ec2:security-group', 'Groups', '$."Groups"[*] ? (@."GroupId" == $id)'),
  ('ec2:network-interface', 'uses-address', 'ec2:elastic-ip', 'PrivateIpAddresses', '$."PrivateIpAddresses"[*] ? (@."Association"."AllocationId" == $id)'),
  ('ec2:route-server-route', 'installed-in', 'ec2:route-table', 'RouteInstallationDetails', '$."RouteInstallationDetails"[*] ? (@."RouteTableId" == $id)'),
  ('ec2:route-table', 'routes-to', 'ec2:internet-gateway', 'Routes', '$."Routes"[*] ? (@."GatewayId" == $id)'),
  ('ec2:route-table', 'routes-to', 'ec2:vpn-gateway', 'Routes', '$."Routes"[*] ? (@."GatewayId" == $id)'),
  ('ec2:route-table', 'routes-to', 'ec2:vpc-endpoint', 'Routes', '$."Routes"[*] ? (@."GatewayId" == $id)'),
  ('ec2:route-table', 'routes-to', 'ec2:egress-only-internet-gateway', 'Routes', '$."Routes"[*] ? (@."EgressOnlyInternetGatewayId" == $id)'),
  ('ec2:route-table', 'routes-to', 'ec2:nat-gateway', 'Routes', '$."Routes"[*] ? (@."NatGatewayId" == $id)'),
  ('ec2:route-table', 'routes-to', 'ec2:transit-gateway', 'Routes', '$."Routes"[*] ? (@."TransitGatewayId" == $id)'),
  ('ec2:route-table', 'routes-to', 'ec2:local-gateway', 'Routes', '$."Routes"[*] ? (@."LocalGatewayId" == $id)'),
  ('ec2:route-table', 'routes-to', 'ec2:carrier-gateway', 'Routes', '$."Routes"[*] ? (@."CarrierGatewayId" == $id)'),
  ('ec2:route-table', 'routes-to', 'ec2:network-interface', 'Routes', '$."Routes"[*] ? (@."NetworkInterfaceId" == $id)'),
  ('ec2:route-table', 'routes-to', 'ec2:instance', 'Routes', '$."Routes"[*] ? (@."InstanceId" == $id)'),
  ('ec2:route-table', 'routes-to', 'ec2:vpc-peering-connection', 'Routes', '$."Routes"[*] ? (@."VpcPeeringConnectionId" == $id)'),
  ('ec2:route-table', 'routes-to', null, 'Routes', '$."Routes"[*] ? (@."CoreNetworkArn" == $id)'),
  ('ec2:route-table', 'routes-to', null, 'Routes', '$."Routes"[*] ? (@."OdbNetworkArn" == $id)'),
  ('ec2:route-table', 'uses-prefix-list', 'ec2:managed-prefix-list', 'Routes', '$."Routes"[*] ? (@."DestinationPrefixListId" == $id)'),
  ('ec2:route-table', 'routes-for', 'ec2:subnet', 'Associations', '$."Associations"[*] ? (@."SubnetId" == $id)'),
  ('ec2:route-table', 'routes-for', 'ec2:internet-gateway', 'Associations', '$."Associations"[*] ? (@."GatewayId" == $id)'),
  ('ec2:route-table', 'routes-for', 'ec2:vpn-gateway', 'Associations', '$."Associations"[*] ? (@."GatewayId" == $id)'),
  ('ec2:route-table', 'learns-from', 'ec2:vpn-gateway', 'PropagatingVgws', '$."PropagatingVgws"[*] ? (@."GatewayId" == $id)'),
  ('ec2:security-group', 'refers-to-security-group', 'ec2:security-group', 'IpPermissions', '$."IpPermissions"[*] ? (@."UserIdGroupPairs"[*]."GroupId" == $id)'),
  ('ec2:security-group', 'uses-prefix-list', 'ec2:managed-prefix-list', 'IpPermissions', '$."IpPermissions"[*] ? (@."PrefixListIds"[*]."PrefixListId" == $id)'),
  ('ec2:security-group', 'refers-to-security-group', 'ec2:security-group', 'IpPermissionsEgress', '$."IpPermissionsEgress"[*] ? (@."UserIdGroupPairs"[*]."GroupId" == $id)'),
  ('ec2:security-group', 'uses-prefix-list', 'ec2:managed-prefix-list', 'IpPermissionsEgress', '$."IpPermissionsEgress"[*] ? (@."PrefixListIds"[*]."PrefixListId" == $id)'),
  ('ec2:stale-security-group', 'refers-to-security-group', 'ec2:security-group', 'StaleIpPermissions', '$."StaleIpPermissions"[*] ? (@."UserIdGroupPairs"[*]."GroupId" == $id)'),
  ('ec2:stale-security-group', 'through-peering', 'ec2:vpc-peering-connection', 'StaleIpPermissions', '$."StaleIpPermissions"[*] ? (@."UserIdGroupPairs"[*]."VpcPeeringConnectionId" == $id)'),
  ('ec2:stale-security-group', 'uses-prefix-list', 'ec2:managed-prefix-list', 'StaleIpPermissions', '$."StaleIpPermissions"[*] ? (@."PrefixListIds"[*] == $id)'),
  ('ec2:stale-security-group', 'refers-to-security-group', 'ec2:security-group', 'StaleIpPermissionsEgress', '$."StaleIpPermissionsEgress"[*] ? (@."UserIdGroupPairs"[*]."GroupId" == $id)'),
  ('ec2:stale-security-group', 'through-peering', 'ec2:vpc-peering-connection', 'StaleIpPermissionsEgress', '$."StaleIpPermissionsEgress"[*] ? (@."UserIdGroupPairs"[*]."VpcPeeringConnectionId" == $id)'),
  ('ec2:stale-security-group', 'uses-prefix-list', 'ec2:managed-prefix-list', 'StaleIpPermissionsEgress', '$."StaleIpPermissionsEgress"[*] ? (@."PrefixListIds"[*] == $id)'),
  ('ec2:transit-gateway-route', 'routes-to', 'ec2:transit-gateway-attachment', 'TransitGatewayAttachments', '$."TransitGatewayAttachments"[*] ? (@."TransitGatewayAttachmentId" == $id)'),
  ('ec2:verified-access-instance', 'uses-trust-provider', 'ec2:verified-access-trust-provider', 'VerifiedAccessTrustProviders', '$."VerifiedAccessTrustProviders"[*] ? (@."VerifiedAccessTrustProviderId" == $id)'),
  ('ec2:vpc-endpoint', 'uses-security-group', 'ec2:security-group', 'Groups', '$."Groups"[*] ? (@."GroupId" == $id)'),
  ('elb:load-balancer', 'balances-over', 'ec2:instance', 'Instances', '$."Instances"[*] ? (@."InstanceId" == $id)'),
  ('elb:load-balancer', 'uses-certificate', null, 'ListenerDescriptions', '$."ListenerDescriptions"[*] ? (@."Listener"."SSLCertificateId" == $id)'),
  ('elbv2:load-balancer', 'in-subnet', 'ec2:subnet', 'AvailabilityZones', '$."AvailabilityZones"[*] ? (@."SubnetId" == $id)'),
  ('elbv2:load-balancer', 'uses-address', 'ec2:elastic-ip', 'AvailabilityZones', '$."AvailabilityZones"[*] ? (@."LoadBalancerAddresses"[*]."AllocationId" == $id)'),
  ('elbv2:listener', 'uses-certificate', null, 'Certificates', '$."Certificates"[*] ? (@."CertificateArn" == $id)'),
  ('elbv2:listener', 'forwards-to', 'elbv2:target-group', 'DefaultActions', '$."DefaultActions"[*] ? (@."TargetGroupArn" == $id)'),
  ('elbv2:listener', 'forwards-to', 'elbv2:target-group', 'DefaultActions', '$."DefaultActions"[*] ? (@."ForwardConfig"."TargetGroups"[*]."TargetGroupArn" == $id)'),
  ('elbv2:rule', 'forwards-to', 'elbv2:target-group', 'Actions', '$."Actions"[*] ? (@."TargetGroupArn" == $id)'),
  ('elbv2:rule', 'forwards-to', 'elbv2:target-group', 'Actions', '$."Actions"[*] ? (@."ForwardConfig"."TargetGroups"[*]."TargetGroupArn" == $id)'),
  ('globalaccelerator:cross-account-attachment', 'permits-use-of', 'elbv2:load-balancer', 'Resources', '$."Resources"[*] ? (@."EndpointId" == $id)'),
  ('globalaccelerator:cross-account-attachment', 'permits-use-of', null, 'Resources', '$."Resources"[*] ? (@."EndpointId" == $id)'),
  ('globalaccelerator:cross-account-attachment', 'permits-use-of', 'globalaccelerator:byoip-cidr', 'Resources', '$."Resources"[*] ? (@."Cidr" == $id)'),
  ('globalaccelerator:custom-routing-endpoint-group', 'forwards-to', 'ec2:subnet', 'EndpointDescriptions', '$."EndpointDescriptions"[*] ? (@."EndpointId" == $id)'),
  ('globalaccelerator:endpoint-group', 'forwards-to', 'elbv2:load-balancer', 'EndpointDescriptions', '$."EndpointDescriptions"[*] ? (@."EndpointId" == $id)'),
  ('globalaccelerator:endpoint-group', 'forwards-to', 'ec2:elastic-ip', 'EndpointDescriptions', '$."EndpointDescriptions"[*] ? (@."EndpointId" == $id)'),
  ('globalaccelerator:endpoint-group', 'forwards-to', 'ec2:instance', 'EndpointDescriptions', '$."EndpointDescriptions"[*] ? (@."EndpointId" == $id)'),
  ('network-firewall:firewall', 'in-subnet', 'ec2:subnet', 'SubnetMappings', '$."SubnetMappings"[*] ? (@."SubnetId" == $id)'),
  ('network-firewall:firewall', 'has-vpc-endpoint', 'ec2:vpc-endpoint', 'FirewallStatus.SyncStates', '$."FirewallStatus"."SyncStates".* ? (@."Attachment"."EndpointId" == $id)'),
  ('network-firewall:firewall-policy', 'uses-rule-group', 'network-firewall:rule-group', 'FirewallPolicy.StatelessRuleGroupReferences', '$."FirewallPolicy"."StatelessRuleGroupReferences"[*] ? (@."ResourceArn" == $id)'),
  ('network-firewall:firewall-policy', 'uses-rule-group', 'network-firewall:rule-group', 'FirewallPolicy.StatefulRuleGroupReferences', '$."FirewallPolicy"."StatefulRuleGroupReferences"[*] ? (@."ResourceArn" == $id)'),
  ('network-firewall:logging-configuration', 'logs-to', null, 'LoggingConfiguration.LogDestinationConfigs', '$."LoggingConfiguration"."LogDestinationConfigs"[*] ? (@."LogDestination"."bucketName" == $id)'),
  ('network-firewall:logging-configuration', 'logs-to', null, 'LoggingConfiguration.LogDestinationConfigs', '$."LoggingConfiguration"."LogDestinationConfigs"[*] ? (@."LogDestination"."logGroup" == $id)'),
  ('network-firewall:logging-configuration', 'logs-to', null, 'LoggingConfiguration.LogDestinationConfigs', '$."LoggingConfiguration"."LogDestinationConfigs"[*] ? (@."LogDestination"."deliveryStream" == $id)'),
  ('network-firewall:proxy-configuration', 'uses-rule-group', 'network-firewall:proxy-rule-group', 'RuleGroups', '$."RuleGroups"[*] ? (@."ProxyRuleGroupArn" == $id)'),
  ('network-firewall:rule-group', 'refers-to', null, 'RuleGroup.ReferenceSets.IPSetReferences', '$."RuleGroup"."ReferenceSets"."IPSetReferences".* ? (@."ReferenceArn" == $id)'),
  ('network-firewall:tls-inspection-configuration', 'uses-certificate', null, 'TLSInspectionConfiguration.ServerCertificateConfigurations', '$."TLSInspectionConfiguration"."ServerCertificateConfigurations"[*] ? (@."ServerCertificates"[*]."ResourceArn" == $id)'),
  ('network-firewall:tls-inspection-configuration', 'uses-certificate', null, 'TLSInspectionConfiguration.ServerCertificateConfigurations', '$."TLSInspectionConfiguration"."ServerCertificateConfigurations"[*] ? (@."CertificateAuthorityArn" == $id)'),
  ('network-firewall:vpc-endpoint-association', 'has-vpc-endpoint', 'ec2:vpc-endpoint', 'VpcEndpointAssociationStatus.AssociationSyncState', '$."VpcEndpointAssociationStatus"."AssociationSyncState".* ? (@."Attachment"."EndpointId" == $id)'),
  ('networkmanager:network-route', 'routes-to', 'networkmanager:attachment', 'Destinations', '$."Destinations"[*] ? (@."CoreNetworkAttachmentId" == $id)'),
  ('networkmanager:network-route', 'routes-to', 'ec2:transit-gateway-attachment', 'Destinations', '$."Destinations"[*] ? (@."TransitGatewayAttachmentId" == $id)'),
  ('networkmanager:network-route', 'reaches', null, 'Destinations', '$."Destinations"[*] ? (@."ResourceId" == $id)'),
  ('networkmanager:organization-service-access', 'has-account', 'organizations:account', 'AccountStatusList', '$."AccountStatusList"[*] ? (@."AccountId" == $id)'),
  ('ram:resource-share-invitation', 'about', null, 'resourceShareAssociations', '$."resourceShareAssociations"[*] ? (@."associatedEntity" == $id)'),
  ('route53:hosted-zone', 'associated-with', 'ec2:vpc', 'VPCs', '$."VPCs"[*] ? (@."VPCId" == $id)'),
  ('route53:dnssec', 'uses-key', null, 'KeySigningKeys', '$."KeySigningKeys"[*] ? (@."KmsArn" == $id)'),
  ('vpc-lattice:listener', 'forwards-to', 'vpc-lattice:target-group', 'defaultAction.forward.targetGroups', '$."defaultAction"."forward"."targetGroups"[*] ? (@."targetGroupIdentifier" == $id)'),
  ('vpc-lattice:listener', 'forwards-to', null, 'defaultAction.forward.targetGroups', '$."defaultAction"."forward"."targetGroups"[*] ? (@."targetGroupIdentifier" == $id)'),
  ('vpc-lattice:rule', 'forwards-to', 'vpc-lattice:target-group', 'action.forward.targetGroups', '$."action"."forward"."targetGroups"[*] ? (@."targetGroupIdentifier" == $id)'),
  ('vpc-lattice:rule', 'forwards-to', null, 'action.forward.targetGroups', '$."action"."forward"."targetGroups"[*] ? (@."targetGroupIdentifier" == $id)');

delete from inventory.declared_state;
insert into inventory.declared_state (type, path) values
  ('account:account-information', '{AccountState}'),
  ('account:region', '{RegionOptStatus}'),
  ('cloudfront:anycast-ip-list', '{Status}'),
  ('cloudfront:connection-group', '{Status}'),
  ('cloudfront:distribution', '{Status}'),
  ('cloudfront:distribution-tenant', '{Status}'),
  ('cloudfront:vpc-origin', '{Status}'),
  ('directconnect:connection', '{connectionState}'),
  ('directconnect:customer-agreement', '{status}'),
  ('directconnect:gateway', '{directConnectGatewayState}'),
  ('directconnect:gateway-association', '{associationState}'),
  ('directconnect:gateway-association-proposal', '{proposalState}'),
  ('directconnect:gateway-attachment', '{attachmentState}'),
  ('directconnect:interconnect', '{interconnectState}'),
  ('directconnect:hosted-connection', '{connectionState}'),
  ('directconnect:lag', '{lagState}'),
  ('directconnect:virtual-interface', '{virtualInterfaceState}'),
  ('ec2:transit-gateway', '{State}'),
  ('directconnect:transit-gateway-association', '{associationState}'),
  ('directconnect:virtual-gateway', '{virtualGatewayState}'),
  ('directconnect:virtual-interface-test', '{status}'),
  ('ec2:vpn-gateway', '{State}'),
  ('directconnect:vpn-gateway-association', '{associationState}'),
  ('ec2:account-vpc-encryption-control', '{State}'),
  ('ec2:vpn-connection', '{State}'),
  ('ec2:active-vpn-tunnel-status', '{ProvisioningStatus}'),
  ('ec2:availability-zone', '{OptInStatus}'),
  ('ec2:byoip-cidr', '{State}'),
  ('ec2:carrier-gateway', '{State}'),
  ('ec2:client-vpn-endpoint', '{Status,Code}'),
  ('ec2:client-vpn-authorization-policy', '{Status}'),
  ('ec2:client-vpn-connection', '{Status,Code}'),
  ('ec2:client-vpn-target-network', '{Status,Code}'),
  ('ec2:customer-gateway', '{State}'),
  ('ec2:elastic-ip-transfer', '{AddressTransferStatus}'),
  ('ec2:flow-log', '{FlowLogStatus}'),
  ('ec2:instance', '{State,Name}'),
  ('ec2:image', '{State}'),
  ('ec2:instance-connect-endpoint', '{State}'),
  ('ec2:ipam', '{State}'),
  ('ec2:ipam-byoasn', '{State}'),
  ('ec2:ipam-resource-discovery', '{State}'),
  ('ec2:ipam-discovered-public-address', '{AssociationStatus}'),
  ('ec2:ipam-discovered-resource-cidr', '{NetworkInterfaceAttachmentStatus}'),
  ('ec2:ipam-discovered-route', '{State}'),
  ('ec2:ipam-external-resource-verification-token', '{State}'),
  ('ec2:ipam-internet-registry-association', '{State}'),
  ('ec2:ipam-policy', '{State}'),
  ('ec2:ipam-pool', '{State}'),
  ('ec2:ipam-pool-cidr', '{State}'),
  ('ec2:ipam-prefix-list-resolver', '{State}'),
  ('ec2:ipam-prefix-list-resolver-target', '{State}'),
  ('ec2:ipam-scope', '{State}'),
  ('ec2:ipam-resource-discovery-association', '{State}'),
  ('ec2:ipam-route-protection-finding', '{State}'),
  ('ec2:ipam-routing-policy-registration', '{State}'),
  ('ec2:local-gateway', '{State}'),
  ('ec2:local-gateway-route-table', '{State}'),
  ('ec2:local-gateway-route', '{State}'),
  ('ec2:local-gateway-route-table-virtual-interface-group-association', '{State}'),
  ('ec2:local-gateway-route-table-vpc-association', '{State}'),
  ('ec2:local-gateway-virtual-interface', '{ConfigurationState}'),
  ('ec2:local-gateway-virtual-interface-group', '{ConfigurationState}'),
  ('ec2:managed-prefix-list', '{State}'),
  ('ec2:nat-gateway', '{State}'),
  ('ec2:network-insights-access-scope-analysis', '{Status}'),
  ('ec2:network-insights-analysis', '{Status}'),
  ('ec2:network-interface', '{Status}'),
  ('ec2:network-interface-permission', '{PermissionState,State}'),
  ('ec2:outpost-lag', '{State}'),
  ('ec2:region', '{OptInStatus}'),
  ('ec2:route-server', '{State}'),
  ('ec2:route-server-association', '{State}'),
  ('ec2:route-server-endpoint', '{State}'),
  ('ec2:route-server-peer', '{State}'),
  ('ec2:route-server-propagation', '{State}'),
  ('ec2:route-server-route', '{RouteStatus}'),
  ('ec2:secondary-interface', '{Status}'),
  ('ec2:secondary-network', '{State}'),
  ('ec2:secondary-subnet', '{State}'),
  ('ec2:vpc', '{State}'),
  ('ec2:security-group-rule', '{ReferencedGroupInfo,PeeringStatus}'),
  ('ec2:security-group-vpc-association', '{State}'),
  ('ec2:service-link-virtual-interface', '{ConfigurationState}'),
  ('ec2:subnet', '{State}'),
  ('ec2:transit-gateway-attachment', '{State}'),
  ('ec2:transit-gateway-attachment-propagation', '{State}'),
  ('ec2:transit-gateway-connect', '{State}'),
  ('ec2:transit-gateway-connect-peer', '{State}'),
  ('ec2:transit-gateway-metering-policy', '{State}'),
  ('ec2:transit-gateway-metering-policy-entry', '{State}'),
  ('ec2:transit-gateway-multicast-domain', '{State}'),
  ('ec2:transit-gateway-multicast-domain-association', '{Subnet,State}'),
  ('ec2:transit-gateway-peering-attachment', '{State}'),
  ('ec2:transit-gateway-policy-table', '{State}'),
  ('ec2:transit-gateway-policy-table-association', '{State}'),
  ('ec2:transit-gateway-policy-table-entry', '{State}'),
  ('ec2:transit-gateway-route-table', '{State}'),
  ('ec2:transit-gateway-prefix-list-reference', '{State}'),
  ('ec2:transit-gateway-route', '{State}'),
  ('ec2:transit-gateway-route-table-announcement', '{State}'),
  ('ec2:transit-gateway-route-table-association', '{State}'),
  ('ec2:transit-gateway-route-table-propagation', '{State}'),
  ('ec2:transit-gateway-vpc-attachment', '{State}'),
  ('ec2:verified-access-endpoint', '{Status,Code}'),
  ('ec2:vpc-block-public-access-exclusion', '{State}'),
  ('ec2:vpc-block-public-access-options', '{State}'),
  ('ec2:vpc-encryption-control', '{State}'),
  ('ec2:vpc-endpoint', '{State}'),
  ('ec2:vpc-endpoint-connection', '{VpcEndpointState}'),
  ('ec2:vpc-endpoint-connection-notification', '{ConnectionNotificationState}'),
  ('ec2:vpc-endpoint-service', '{PrivateDnsNameVerificationState}'),
  ('ec2:vpc-endpoint-service-configuration', '{ServiceState}'),
  ('ec2:vpc-peering-connection', '{Status,Code}'),
  ('ec2:vpn-concentrator', '{State}'),
  ('elb:instance-health', '{State}'),
  ('elbv2:target-health', '{TargetHealth,State}'),
  ('elbv2:trust-store', '{Status}'),
  ('globalaccelerator:accelerator', '{Status}'),
  ('globalaccelerator:byoip-cidr', '{State}'),
  ('globalaccelerator:custom-routing-accelerator', '{Status}'),
  ('network-firewall:firewall-policy', '{FirewallPolicyStatus}'),
  ('network-firewall:proxy', '{ProxyState}'),
  ('network-firewall:rule-group', '{RuleGroupStatus}'),
  ('network-firewall:tls-inspection-configuration', '{TLSInspectionConfigurationStatus}'),
  ('networkmanager:attachment', '{State}'),
  ('networkmanager:connect-peer', '{State}'),
  ('networkmanager:global-network', '{State}'),
  ('networkmanager:connect-peer-association', '{State}'),
  ('networkmanager:connection', '{State}'),
  ('networkmanager:core-network', '{State}'),
  ('networkmanager:core-network-policy-version', '{ChangeSetState}'),
  ('networkmanager:core-network-policy', '{ChangeSetState}'),
  ('networkmanager:customer-gateway-association', '{State}'),
  ('networkmanager:device', '{State}'),
  ('networkmanager:link', '{State}'),
  ('networkmanager:link-association', '{LinkAssociationState}'),
  ('networkmanager:network-route', '{State}'),
  ('networkmanager:peering', '{State}'),
  ('networkmanager:site', '{State}'),
  ('networkmanager:transit-gateway-connect-peer-association', '{State}'),
  ('networkmanager:transit-gateway-registration', '{State,Code}'),
  ('organizations:account', '{State}'),
  ('organizations:account-parent', '{State}'),
  ('organizations:delegated-administrator', '{State}'),
  ('ram:resource', '{status}'),
  ('ram:resource-share', '{status}'),
  ('ram:resource-share-invitation', '{status}'),
  ('ram:resource-share-permission', '{status}'),
  ('ram:resource-share-principal-association', '{status}'),
  ('ram:resource-share-resource-association', '{status}'),
  ('ram:source-association', '{status}'),
  ('route53:traffic-policy-instance', '{State}'),
  ('route53resolver:dnssec-config', '{ValidationStatus}'),
  ('route53resolver:endpoint', '{Status}'),
  ('route53resolver:endpoint-ip-address', '{Status}'),
  ('route53resolver:firewall-rule-group', '{Status}'),
  ('route53resolver:firewall-rule-group-association', '{Status}'),
  ('route53resolver:outpost-resolver', '{Status}'),
  ('route53resolver:query-log-config', '{Status}'),
  ('route53resolver:query-log-config-association', '{Status}'),
  ('route53resolver:rule', '{Status}'),
  ('route53resolver:rule-association', '{Status}'),
  ('vpc-lattice:auth-policy', '{state}'),
  ('vpc-lattice:domain-verification', '{status}'),
  ('vpc-lattice:service', '{status}'),
  ('vpc-lattice:resource-configuration', '{status}'),
  ('vpc-lattice:resource-gateway', '{status}'),
  ('vpc-lattice:service-network-resource-association', '{status}'),
  ('vpc-lattice:service-network-service-association', '{status}'),
  ('vpc-lattice:service-network-vpc-association', '{status}'),
  ('vpc-lattice:service-network-vpc-endpoint-association', '{state}'),
  ('vpc-lattice:target-group', '{status}'),
  ('vpc-lattice:target', '{status}');

delete from inventory.declared_domain;
insert into inventory.declared_domain (type, path) values
  ('route53:hosted-zone', '{Name}'),
  ('route53:hosted-zone-by-vpc', '{Name}'),
  ('route53resolver:rule', '{DomainName}');

delete from inventory.declared_name;
insert into inventory.declared_name (type) values
  ('account:region'),
  ('directconnect:customer-agreement'),
  ('directconnect:location'),
  ('ec2:account-attribute'),
  ('ec2:availability-zone'),
  ('ec2:byoip-cidr'),
  ('ec2:ipam-byoasn'),
  ('ec2:region'),
  ('ec2:vpc-endpoint-service'),
  ('elb:load-balancer'),
  ('elbv2:ssl-policy'),
  ('globalaccelerator:byoip-cidr'),
  ('sts:caller-identity');

create or replace view cadastre.resources as
select account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from inventory.resource_at
union all
select account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'directconnect:bgp-peer'::text collate "C" as type, (coalesce(nullif(e.item ->> 'bgpPeerId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'bgpPeers') when 'array' then h.attributes -> 'bgpPeers' else '[]' end) as e(item)
  where h.type = 'directconnect:virtual-interface' and coalesce(lower(e.item ->> 'bgpPeerState'), '') not in ('deleted')
) r
union all
select account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'ec2:network-acl-association'::text collate "C" as type, (coalesce(nullif(e.item ->> 'NetworkAclAssociationId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'Associations') when 'array' then h.attributes -> 'Associations' else '[]' end) as e(item)
  where h.type = 'ec2:network-acl'
) r
union all
select account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'ec2:network-acl-entry'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'Egress', ''), '') || '|' || coalesce(nullif(e.item ->> 'RuleNumber', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'Entries') when 'array' then h.attributes -> 'Entries' else '[]' end) as e(item)
  where h.type = 'ec2:network-acl'
) r
union all
select account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'ec2:network-interface-private-ip'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'PrivateIpAddress', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'PrivateIpAddresses') when 'array' then h.attributes -> 'PrivateIpAddresses' else '[]' end) as e(item)
  where h.type = 'ec2:network-interface'
) r
union all
select account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'ec2:route'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'DestinationCidrBlock', ''), nullif(e.item ->> 'DestinationIpv6CidrBlock', ''), nullif(e.item ->> 'DestinationPrefixListId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'Routes') when 'array' then h.attributes -> 'Routes' else '[]' end) as e(item)
  where h.type = 'ec2:route-table'
) r
union all
select account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'ec2:route-table-association'::text collate "C" as type, (coalesce(nullif(e.item ->> 'RouteTableAssociationId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'Associations') when 'array' then h.attributes -> 'Associations' else '[]' end) as e(item)
  where h.type = 'ec2:route-table'
) r
union all
select account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'ec2:route-table-propagating-vgw'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'GatewayId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'PropagatingVgws') when 'array' then h.attributes -> 'PropagatingVgws' else '[]' end) as e(item)
  where h.type = 'ec2:route-table'
) r
union all
select account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'ec2:vpc-cidr-block'::text collate "C" as type, (coalesce(nullif(e.item ->> 'AssociationId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'CidrBlockAssociationSet') when 'array' then h.attributes -> 'CidrBlockAssociationSet' else '[]' end) as e(item)
  where h.type = 'ec2:vpc'
) r
union all
select account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'ec2:vpn-static-route'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'DestinationCidrBlock', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'Routes') when 'array' then h.attributes -> 'Routes' else '[]' end) as e(item)
  where h.type = 'ec2:vpn-connection' and coalesce(lower(e.item ->> 'State'), '') not in ('deleted')
) r
union all
select account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'ec2:vpn-tunnel'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'OutsideIpAddress', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'VgwTelemetry') when 'array' then h.attributes -> 'VgwTelemetry' else '[]' end) as e(item)
  where h.type = 'ec2:vpn-connection'
) r
union all
select account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'elb:listener'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item -> 'Listener' ->> 'LoadBalancerPort', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'ListenerDescriptions') when 'array' then h.attributes -> 'ListenerDescriptions' else '[]' end) as e(item)
  where h.type = 'elb:load-balancer'
) r
union all
select account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'route53:vpc-association'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'VPCId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'VPCs') when 'array' then h.attributes -> 'VPCs' else '[]' end) as e(item)
  where h.type = 'route53:hosted-zone'
) r;
comment on view cadastre.resources is 'One row per thing that exists now, embedded types included.';

create or replace view cadastre.things as
select owner_id, account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from inventory.thing_at
union all
select owner_id, account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'directconnect:bgp-peer'::text collate "C" as type, (coalesce(nullif(e.item ->> 'bgpPeerId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at, h.owner_id
  from inventory.thing_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'bgpPeers') when 'array' then h.attributes -> 'bgpPeers' else '[]' end) as e(item)
  where h.type = 'directconnect:virtual-interface' and coalesce(lower(e.item ->> 'bgpPeerState'), '') not in ('deleted')
) r
union all
select owner_id, account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'ec2:network-acl-association'::text collate "C" as type, (coalesce(nullif(e.item ->> 'NetworkAclAssociationId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at, h.owner_id
  from inventory.thing_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'Associations') when 'array' then h.attributes -> 'Associations' else '[]' end) as e(item)
  where h.type = 'ec2:network-acl'
) r
union all
select owner_id, account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'ec2:network-acl-entry'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'Egress', ''), '') || '|' || coalesce(nullif(e.item ->> 'RuleNumber', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at, h.owner_id
  from inventory.thing_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'Entries') when 'array' then h.attributes -> 'Entries' else '[]' end) as e(item)
  where h.type = 'ec2:network-acl'
) r
union all
select owner_id, account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'ec2:network-interface-private-ip'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'PrivateIpAddress', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at, h.owner_id
  from inventory.thing_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'PrivateIpAddresses') when 'array' then h.attributes -> 'PrivateIpAddresses' else '[]' end) as e(item)
  where h.type = 'ec2:network-interface'
) r
union all
select owner_id, account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'ec2:route'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'DestinationCidrBlock', ''), nullif(e.item ->> 'DestinationIpv6CidrBlock', ''), nullif(e.item ->> 'DestinationPrefixListId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at, h.owner_id
  from inventory.thing_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'Routes') when 'array' then h.attributes -> 'Routes' else '[]' end) as e(item)
  where h.type = 'ec2:route-table'
) r
union all
select owner_id, account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'ec2:route-table-association'::text collate "C" as type, (coalesce(nullif(e.item ->> 'RouteTableAssociationId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at, h.owner_id
  from inventory.thing_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'Associations') when 'array' then h.attributes -> 'Associations' else '[]' end) as e(item)
  where h.type = 'ec2:route-table'
) r
union all
select owner_id, account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'ec2:route-table-propagating-vgw'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'GatewayId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at, h.owner_id
  from inventory.thing_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'PropagatingVgws') when 'array' then h.attributes -> 'PropagatingVgws' else '[]' end) as e(item)
  where h.type = 'ec2:route-table'
) r
union all
select owner_id, account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'ec2:vpc-cidr-block'::text collate "C" as type, (coalesce(nullif(e.item ->> 'AssociationId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at, h.owner_id
  from inventory.thing_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'CidrBlockAssociationSet') when 'array' then h.attributes -> 'CidrBlockAssociationSet' else '[]' end) as e(item)
  where h.type = 'ec2:vpc'
) r
union all
select owner_id, account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'ec2:vpn-static-route'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'DestinationCidrBlock', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at, h.owner_id
  from inventory.thing_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'Routes') when 'array' then h.attributes -> 'Routes' else '[]' end) as e(item)
  where h.type = 'ec2:vpn-connection' and coalesce(lower(e.item ->> 'State'), '') not in ('deleted')
) r
union all
select owner_id, account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'ec2:vpn-tunnel'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'OutsideIpAddress', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at, h.owner_id
  from inventory.thing_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'VgwTelemetry') when 'array' then h.attributes -> 'VgwTelemetry' else '[]' end) as e(item)
  where h.type = 'ec2:vpn-connection'
) r
union all
select owner_id, account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'elb:listener'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item -> 'Listener' ->> 'LoadBalancerPort', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at, h.owner_id
  from inventory.thing_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'ListenerDescriptions') when 'array' then h.attributes -> 'ListenerDescriptions' else '[]' end) as e(item)
  where h.type = 'elb:load-balancer'
) r
union all
select owner_id, account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'route53:vpc-association'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'VPCId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at, h.owner_id
  from inventory.thing_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'VPCs') when 'array' then h.attributes -> 'VPCs' else '[]' end) as e(item)
  where h.type = 'route53:hosted-zone'
) r;
comment on view cadastre.things is 'Each thing once, embedded types included, from its owner where the owner is observed. What is shared between accounts has a row for each of them in cadastre.resources.';

comment on column cadastre.resources.account_id is 'The account that it was seen in, by its twelve digits.';
comment on column cadastre.resources.region is 'The region; global for what belongs to the account or to no region.';
comment on column cadastre.resources.type is 'The resource type, such as ec2:vpc.';
comment on column cadastre.resources.id is 'Its id, unique in the scope. Of several parts: joined with |.';
comment on column cadastre.resources.arn is 'Its ARN; null where AWS gives it none.';
comment on column cadastre.resources.name is 'What people call it: its tag Name, or the field of its type that names it.';
comment on column cadastre.resources.tags is 'Its tags, by key; {} where it has none.';
comment on column cadastre.resources.attributes is 'What AWS returned, with its field names, without the tags and without secrets.';
comment on column cadastre.resources.first_seen is 'When it was first seen.';
comment on column cadastre.resources.changed_at is 'Since when it has been as it is here.';
comment on column cadastre.resources.observed_at is 'When the last complete listing of its scope had started: how old this picture is.';
comment on column cadastre.things.owner_id is 'The account that it belongs to, whoever sees it.';
comment on column cadastre.things.account_id is 'The account that it was seen in, by its twelve digits.';
comment on column cadastre.things.region is 'The region; global for what belongs to the account or to no region.';
comment on column cadastre.things.type is 'The resource type, such as ec2:vpc.';
comment on column cadastre.things.id is 'Its id, unique in the scope. Of several parts: joined with |.';
comment on column cadastre.things.arn is 'Its ARN; null where AWS gives it none.';
comment on column cadastre.things.name is 'What people call it: its tag Name, or the field of its type that names it.';
comment on column cadastre.things.tags is 'Its tags, by key; {} where it has none.';
comment on column cadastre.things.attributes is 'What AWS returned, with its field names, without the tags and without secrets.';
comment on column cadastre.things.first_seen is 'When it was first seen.';
comment on column cadastre.things.changed_at is 'Since when it has been as it is here.';
comment on column cadastre.things.observed_at is 'When the last complete listing of its scope had started: how old this picture is.';
comment on column cadastre.links.account_id is 'The account that it was seen in, by its twelve digits.';
comment on column cadastre.links.region is 'The region; global for what belongs to the account or to no region.';
comment on column cadastre.links.type is 'The resource type of what refers.';
comment on column cadastre.links.id is 'The id of what refers.';
comment on column cadastre.links.kind is 'How it refers, read from here to there: in-vpc, routes-to.';
comment on column cadastre.links.target_type is 'The resource type of the other end; null where it may be of several.';
comment on column cadastre.links.target_id is 'The other end as AWS names it here: its id or its ARN.';
comment on column cadastre.links.target_account_id is 'Where the other end is registered, its owner first; null where it is not, as where its account is not read. Not looked up for the past.';
comment on column cadastre.links.target_region is 'The region that the other end is registered in; null like target_account_id.';
comment on column cadastre.links.detail is 'The elements of lists that make the reference, such as the routes of a route table: {"Routes": [...]}. Null where it is made outside of a list.';
comment on column cadastre.addresses.account_id is 'The account that it was seen in, by its twelve digits.';
comment on column cadastre.addresses.region is 'The region; global for what belongs to the account or to no region.';
comment on column cadastre.addresses.type is 'The resource type, such as ec2:vpc.';
comment on column cadastre.addresses.id is 'Its id, unique in the scope. Of several parts: joined with |.';
comment on column cadastre.addresses.address is 'An address or block that any of its fields has, IPv4 or IPv6.';
comment on column cadastre.coverage.account_id is 'The account, by its twelve digits.';
comment on column cadastre.coverage.region is 'The region; global for what belongs to the account or to no region.';
comment on column cadastre.coverage.type is 'The resource type, such as ec2:vpc.';
comment on column cadastre.coverage.outcome is 'How its last attempt ended: complete, denied, region-disabled, unsupported, failed, cancelled. Null where a moment in the past is asked for that the ledger does not reach back to.';
comment on column cadastre.coverage.reason is 'Why it is not complete, in words; null where it is.';
comment on column cadastre.coverage.attempted_at is 'When the last attempt had started.';
comment on column cadastre.coverage.complete_at is 'When the last complete listing had ended: what is registered is what existed then. Null where there was none.';
comment on column cadastre.coverage.resources is 'How many things that listing had.';
comment on column cadastre.coverage.api_calls is 'How many calls of AWS the last attempt took.';
comment on column cadastre.coverage.error_code is 'AWS''s code of the error that the last attempt ended with.';
comment on column cadastre.coverage.missing_action is 'The IAM action that a denied read lacks.';
comment on column cadastre.coverage.request_id is 'AWS''s id of the request that failed, for its support.';
comment on column cadastre.coverage.outcome_since is 'Since when its attempts have ended in this outcome.';
comment on column cadastre.coverage.observed_at is 'When the last complete listing had started.';
comment on column cadastre.discoveries.id is 'Its number. Later ones have higher ones.';
comment on column cadastre.discoveries.connection is 'The name of the connection that it reads through.';
comment on column cadastre.discoveries.trigger is 'What started it: manual or schedule.';
comment on column cadastre.discoveries.state is 'requested, running, complete, partial, failed, cancelled; skipped where the one before still ran when the schedule was due.';
comment on column cadastre.discoveries.reason is 'Why it ended so, where that is about the discovery as a whole.';
comment on column cadastre.discoveries.requested_at is 'When it was asked for.';
comment on column cadastre.discoveries.started_at is 'When planning began; null before.';
comment on column cadastre.discoveries.finished_at is 'When its last scope had an outcome; null before.';
comment on column cadastre.discoveries.scopes is 'How many scopes were planned.';
comment on column cadastre.discoveries.complete is 'How many of them ended complete. This and all counts below are null until the discovery has ended.';
comment on column cadastre.discoveries.denied is 'How many were denied.';
comment on column cadastre.discoveries.region_disabled is 'How many are in a region that the account has not enabled.';
comment on column cadastre.discoveries.unsupported is 'How many are of a service that does not exist there, or about an organization of which the account may not ask.';
comment on column cadastre.discoveries.failed is 'How many failed.';
comment on column cadastre.discoveries.cancelled is 'How many were cancelled with the discovery.';
comment on column cadastre.discoveries.api_calls is 'How many calls of AWS it took.';
comment on column cadastre.discoveries.throttles is 'How many of them AWS throttled.';
comment on column cadastre.discoveries.rows_seen is 'How many things its listings had.';
comment on column cadastre.discoveries.rows_added is 'How many of them were new.';
comment on column cadastre.discoveries.rows_changed is 'How many had changed.';
comment on column cadastre.discoveries.rows_ended is 'How many that were registered are gone.';
comment on column cadastre.accounts.account_id is 'The account, by its twelve digits.';
comment on column cadastre.accounts.partition is 'aws, aws-cn or aws-us-gov.';
comment on column cadastre.accounts.name is 'Its name in its organization; null where none gives it one.';
comment on column cadastre.accounts.standing is 'observed; suspended, pending-closure, closed, pending-activation or left, as its organization says; excluded by a filter; not-listed by any connection; forgotten.';
comment on column cadastre.accounts.reason is 'Why it stands so, in words.';
comment on column cadastre.accounts.since is 'Since when.';
comment on column cadastre.accounts.unobserved_since is 'Since when it is not observed; null where it is, or is forgotten.';
comment on column cadastre.accounts.resources is 'How many things are registered of it.';
comment on column cadastre.accounts.complete_at is 'When its latest complete listing had ended.';
comment on column cadastre.accounts.connections is 'The connections that reach it. Null for the past.';
comment on column cadastre.accounts.organization_id is 'The organization that gives it. Null for the past.';
comment on column cadastre.regions.account_id is 'The account, by its twelve digits.';
comment on column cadastre.regions.region is 'The region; global for what belongs to the account or to no region.';
comment on column cadastre.regions.standing is 'observed; disabled by the account; unobserved with its account.';
comment on column cadastre.regions.reason is 'Why it is not observed, in words.';
comment on column cadastre.regions.unobserved_since is 'Since when it is not; null where it is.';
comment on column cadastre.regions.resources is 'How many things are registered of it.';
comment on column cadastre.regions.complete_at is 'When its latest complete listing had ended.';

create or replace view aws.aws_account_account_information as
select
  r.id as id,
  r.arn as arn,
  r.name as account_name,
  inventory.to_timestamptz(r.attributes ->> 'AccountCreatedDate') as account_created_date,
  r.attributes ->> 'AccountState' as account_state,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'account:account-information';
comment on view aws.aws_account_account_information is 'account:account-information: The name and the state of the account, as it tells itself.';

create or replace view aws.aws_account_region as
select
  r.id as region_name,
  r.attributes ->> 'RegionOptStatus' as region_opt_status,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'account:region';
comment on view aws.aws_account_region is 'account:region: Whether the account has a region enabled, or is about to enable or disable it.';

create or replace view aws.aws_cloudfront_anycast_ip_list as
select
  r.id as id,
  r.arn as arn,
  r.name as name,
  r.attributes ->> 'Status' as status,
  r.attributes ->> 'IpAddressType' as ip_address_type,
  inventory.to_bigint(r.attributes ->> 'IpCount') as ip_count,
  r.attributes -> 'AnycastIps' as anycast_ips,
  r.attributes -> 'IpamConfig' as ipam_config,
  r.attributes ->> 'ETag' as e_tag,
  inventory.to_timestamptz(r.attributes ->> 'LastModifiedTime') as last_modified_time,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'cloudfront:anycast-ip-list';
comment on view aws.aws_cloudfront_anycast_ip_list is 'cloudfront:anycast-ip-list: Addresses, the same all over the world, at which CloudFront answers for the distributions that use them.';

create or replace view aws.aws_cloudfront_connection_group as
select
  r.id as id,
  r.arn as arn,
  r.name as name,
  r.attributes ->> 'Status' as status,
  inventory.to_boolean(r.attributes ->> 'Enabled') as enabled,
  inventory.to_boolean(r.attributes ->> 'IsDefault') as is_default,
  r.attributes ->> 'RoutingEndpoint' as routing_endpoint,
  r.attributes ->> 'AnycastIpListId' as anycast_ip_list_id,
  r.attributes ->> 'ETag' as e_tag,
  inventory.to_timestamptz(r.attributes ->> 'CreatedTime') as created_time,
  inventory.to_timestamptz(r.attributes ->> 'LastModifiedTime') as last_modified_time,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'cloudfront:connection-group';
comment on view aws.aws_cloudfront_connection_group is 'cloudfront:connection-group: How viewers connect to the tenants of multi-tenant distributions: the name that theirs lead to.';

create or replace view aws.aws_cloudfront_distribution as
select
  r.id as id,
  r.arn as arn,
  r.attributes ->> 'Status' as status,
  r.attributes -> 'DistributionConfig' ->> 'CallerReference' as caller_reference,
  r.name as comment,
  r.attributes -> 'DistributionConfig' ->> 'DefaultRootObject' as default_root_object,
  r.attributes ->> 'DomainName' as domain_name,
  inventory.to_boolean(r.attributes ->> 'Enabled') as enabled,
  r.attributes ->> 'ETag' as e_tag,
  r.attributes ->> 'HttpVersion' as http_version,
  inventory.to_boolean(r.attributes ->> 'IsIPV6Enabled') as is_ipv6_enabled,
  inventory.to_bigint(r.attributes ->> 'InProgressInvalidationBatches') as in_progress_invalidation_batches,
  inventory.to_timestamptz(r.attributes ->> 'LastModifiedTime') as last_modified_time,
  r.attributes ->> 'PriceClass' as price_class,
  r.attributes ->> 'WebACLId' as web_acl_id,
  r.attributes -> 'ActiveTrustedKeyGroups' as active_trusted_key_groups,
  r.attributes -> 'ActiveTrustedSigners' as active_trusted_signers,
  r.attributes -> 'Aliases' as aliases,
  r.attributes -> 'AliasICPRecordals' as alias_icp_recordals,
  r.attributes -> 'CacheBehaviors' as cache_behaviors,
  r.attributes -> 'CustomErrorResponses' as custom_error_responses,
  r.attributes -> 'DefaultCacheBehavior' as default_cache_behavior,
  r.attributes -> 'DistributionConfig' -> 'Logging' as logging,
  r.attributes -> 'Origins' -> 'Items' as origins,
  r.attributes -> 'OriginGroups' as origin_groups,
  r.attributes -> 'Restrictions' as restrictions,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.attributes -> 'ViewerCertificate' as viewer_certificate,
  null::jsonb as monitoring_subscription,
  r.id as title,
  r.tags as tags,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'cloudfront:distribution';
comment on view aws.aws_cloudfront_distribution is 'cloudfront:distribution: Domain names that CloudFront answers for at the edge, and the origins from which it takes what it lacks.';
comment on column aws.aws_cloudfront_distribution.monitoring_subscription is 'Always null. It would take cloudfront:GetMonitoringSubscription for every row.';

create or replace view aws.aws_cloudfront_distribution_tenant as
select
  r.id as id,
  r.arn as arn,
  r.name as name,
  r.attributes ->> 'Status' as status,
  inventory.to_boolean(r.attributes ->> 'Enabled') as enabled,
  r.attributes ->> 'DistributionId' as distribution_id,
  r.attributes ->> 'ConnectionGroupId' as connection_group_id,
  r.attributes -> 'Domains' as domains,
  r.attributes -> 'Customizations' as customizations,
  r.attributes ->> 'ETag' as e_tag,
  inventory.to_timestamptz(r.attributes ->> 'CreatedTime') as created_time,
  inventory.to_timestamptz(r.attributes ->> 'LastModifiedTime') as last_modified_time,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'cloudfront:distribution-tenant';
comment on view aws.aws_cloudfront_distribution_tenant is 'cloudfront:distribution-tenant: One of many customers of a multi-tenant distribution, with domains and a certificate of its own.';

create or replace view aws.aws_cloudfront_vpc_origin as
select
  r.id as id,
  r.arn as arn,
  r.name as name,
  r.attributes ->> 'Status' as status,
  r.attributes ->> 'AccountId' as owner_account_id,
  r.attributes ->> 'OriginEndpointArn' as origin_endpoint_arn,
  r.attributes ->> 'IpAddressType' as ip_address_type,
  inventory.to_timestamptz(r.attributes ->> 'CreatedTime') as created_time,
  inventory.to_timestamptz(r.attributes ->> 'LastModifiedTime') as last_modified_time,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id,
  r.attributes ->> 'AccountId' as owner_id
from inventory.resource_at r
where r.type = 'cloudfront:vpc-origin';
comment on view aws.aws_cloudfront_vpc_origin is 'cloudfront:vpc-origin: CloudFront''s way to a private load balancer or instance: into a VPC without a route from the internet.';

create or replace view aws.aws_directconnect_connection as
select
  r.id as connection_id,
  r.arn as arn,
  r.name as connection_name,
  r.attributes ->> 'ownerAccount' as owner_account,
  r.attributes ->> 'connectionState' as connection_state,
  r.attributes ->> 'location' as location,
  r.attributes ->> 'bandwidth' as bandwidth,
  inventory.to_bigint(r.attributes ->> 'vlan') as vlan,
  r.attributes ->> 'partnerName' as partner_name,
  inventory.to_timestamptz(r.attributes ->> 'loaIssueTime') as loa_issue_time,
  r.attributes ->> 'lagId' as lag_id,
  r.attributes ->> 'awsDevice' as aws_device,
  inventory.to_boolean(r.attributes ->> 'jumboFrameCapable') as jumbo_frame_capable,
  r.attributes ->> 'awsDeviceV2' as aws_device_v2,
  r.attributes ->> 'awsLogicalDeviceId' as aws_logical_device_id,
  r.attributes ->> 'hasLogicalRedundancy' as has_logical_redundancy,
  r.attributes ->> 'providerName' as provider_name,
  inventory.to_boolean(r.attributes ->> 'macSecCapable') as mac_sec_capable,
  r.attributes ->> 'portEncryptionStatus' as port_encryption_status,
  r.attributes ->> 'encryptionMode' as encryption_mode,
  r.attributes -> 'macSecKeys' as mac_sec_keys,
  inventory.to_boolean(r.attributes ->> 'partnerInterconnectMacSecCapable') as partner_interconnect_mac_sec_capable,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id,
  r.attributes ->> 'ownerAccount' as owner_id
from inventory.resource_at r
where r.type = 'directconnect:connection';
comment on view aws.aws_directconnect_connection is 'directconnect:connection: A physical or hosted Direct Connect connection.';

create or replace view aws.aws_directconnect_customer_agreement as
select
  r.id as agreement_name,
  r.attributes ->> 'status' as status,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'directconnect:customer-agreement';
comment on view aws.aws_directconnect_customer_agreement is 'directconnect:customer-agreement: A contract about Direct Connect, and whether the account has signed it.';

create or replace view aws.aws_directconnect_gateway as
select
  r.id as direct_connect_gateway_id,
  r.arn as arn,
  r.name as direct_connect_gateway_name,
  inventory.to_bigint(r.attributes ->> 'amazonSideAsn') as amazon_side_asn,
  r.attributes ->> 'ownerAccount' as owner_account,
  r.attributes ->> 'directConnectGatewayState' as direct_connect_gateway_state,
  r.attributes ->> 'stateChangeError' as state_change_error,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id,
  r.attributes ->> 'ownerAccount' as owner_id
from inventory.resource_at r
where r.type = 'directconnect:gateway';
comment on view aws.aws_directconnect_gateway is 'directconnect:gateway: A Direct Connect gateway: a global router between virtual interfaces and gateways.';

create or replace view aws.aws_directconnect_gateway_association as
select
  r.id as association_id,
  r.attributes ->> 'directConnectGatewayId' as direct_connect_gateway_id,
  r.attributes ->> 'directConnectGatewayOwnerAccount' as direct_connect_gateway_owner_account,
  r.attributes ->> 'associationState' as association_state,
  r.attributes ->> 'stateChangeError' as state_change_error,
  r.attributes -> 'associatedGateway' as associated_gateway,
  r.attributes -> 'allowedPrefixesToDirectConnectGateway' as allowed_prefixes_to_direct_connect_gateway,
  r.attributes -> 'associatedCoreNetwork' as associated_core_network,
  r.attributes ->> 'virtualGatewayId' as virtual_gateway_id,
  r.attributes ->> 'virtualGatewayRegion' as virtual_gateway_region,
  r.attributes ->> 'virtualGatewayOwnerAccount' as virtual_gateway_owner_account,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'directconnect:gateway-association';
comment on view aws.aws_directconnect_gateway_association is 'directconnect:gateway-association: A virtual private, transit or core network gateway behind a Direct Connect gateway, and the prefixes advertised from it.';

create or replace view aws.aws_directconnect_gateway_association_proposal as
select
  r.id as proposal_id,
  r.attributes ->> 'directConnectGatewayId' as direct_connect_gateway_id,
  r.attributes ->> 'directConnectGatewayOwnerAccount' as direct_connect_gateway_owner_account,
  r.attributes ->> 'proposalState' as proposal_state,
  r.attributes -> 'associatedGateway' as associated_gateway,
  r.attributes -> 'existingAllowedPrefixesToDirectConnectGateway' as existing_allowed_prefixes_to_direct_connect_gateway,
  r.attributes -> 'requestedAllowedPrefixesToDirectConnectGateway' as requested_allowed_prefixes_to_direct_connect_gateway,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'directconnect:gateway-association-proposal';
comment on view aws.aws_directconnect_gateway_association_proposal is 'directconnect:gateway-association-proposal: A request to put a gateway behind the Direct Connect gateway of another account, and the prefixes to be advertised from it.';

create or replace view aws.aws_directconnect_gateway_attachment as
select
  r.attributes ->> 'directConnectGatewayId' as direct_connect_gateway_id,
  r.attributes ->> 'virtualInterfaceId' as virtual_interface_id,
  r.attributes ->> 'virtualInterfaceRegion' as virtual_interface_region,
  r.attributes ->> 'virtualInterfaceOwnerAccount' as virtual_interface_owner_account,
  r.attributes ->> 'attachmentState' as attachment_state,
  r.attributes ->> 'attachmentType' as attachment_type,
  r.attributes ->> 'stateChangeError' as state_change_error,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'directconnect:gateway-attachment';
comment on view aws.aws_directconnect_gateway_attachment is 'directconnect:gateway-attachment: A virtual interface attached to a Direct Connect gateway.';

create or replace view aws.aws_directconnect_interconnect as
select
  r.id as interconnect_id,
  r.name as interconnect_name,
  r.attributes ->> 'interconnectState' as interconnect_state,
  r.attributes ->> 'location' as location,
  r.attributes ->> 'bandwidth' as bandwidth,
  inventory.to_timestamptz(r.attributes ->> 'loaIssueTime') as loa_issue_time,
  r.attributes ->> 'lagId' as lag_id,
  r.attributes ->> 'awsDevice' as aws_device,
  inventory.to_boolean(r.attributes ->> 'jumboFrameCapable') as jumbo_frame_capable,
  r.attributes ->> 'awsDeviceV2' as aws_device_v2,
  r.attributes ->> 'awsLogicalDeviceId' as aws_logical_device_id,
  r.attributes ->> 'hasLogicalRedundancy' as has_logical_redundancy,
  r.attributes ->> 'providerName' as provider_name,
  inventory.to_boolean(r.attributes ->> 'macSecCapable') as mac_sec_capable,
  r.attributes ->> 'portEncryptionStatus' as port_encryption_status,
  r.attributes ->> 'encryptionMode' as encryption_mode,
  r.attributes -> 'macSecKeys' as mac_sec_keys,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'directconnect:interconnect';
comment on view aws.aws_directconnect_interconnect is 'directconnect:interconnect: A Direct Connect partner''s line to AWS, over which the connections of its customers run.';

create or replace view aws.aws_directconnect_hosted_connection as
select
  r.id as connection_id,
  r.arn as arn,
  r.attributes ->> 'ownerAccount' as owner_account,
  r.name as connection_name,
  r.attributes ->> 'connectionState' as connection_state,
  r.attributes ->> 'location' as location,
  r.attributes ->> 'bandwidth' as bandwidth,
  inventory.to_bigint(r.attributes ->> 'vlan') as vlan,
  r.attributes ->> 'partnerName' as partner_name,
  inventory.to_timestamptz(r.attributes ->> 'loaIssueTime') as loa_issue_time,
  r.attributes ->> 'lagId' as lag_id,
  r.attributes ->> 'awsDevice' as aws_device,
  inventory.to_boolean(r.attributes ->> 'jumboFrameCapable') as jumbo_frame_capable,
  r.attributes ->> 'awsDeviceV2' as aws_device_v2,
  r.attributes ->> 'awsLogicalDeviceId' as aws_logical_device_id,
  r.attributes ->> 'hasLogicalRedundancy' as has_logical_redundancy,
  r.attributes ->> 'providerName' as provider_name,
  inventory.to_boolean(r.attributes ->> 'macSecCapable') as mac_sec_capable,
  r.attributes ->> 'portEncryptionStatus' as port_encryption_status,
  r.attributes ->> 'encryptionMode' as encryption_mode,
  r.attributes -> 'macSecKeys' as mac_sec_keys,
  inventory.to_boolean(r.attributes ->> 'partnerInterconnectMacSecCapable') as partner_interconnect_mac_sec_capable,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id,
  r.attributes ->> 'ownerAccount' as owner_id
from inventory.resource_at r
where r.type = 'directconnect:hosted-connection';
comment on view aws.aws_directconnect_hosted_connection is 'directconnect:hosted-connection: A customer''s connection over the interconnect of a Direct Connect partner, as the partner sees it.';

create or replace view aws.aws_directconnect_lag as
select
  r.id as lag_id,
  r.arn as arn,
  r.name as lag_name,
  r.attributes ->> 'connectionsBandwidth' as connections_bandwidth,
  inventory.to_bigint(r.attributes ->> 'numberOfConnections') as number_of_connections,
  r.attributes ->> 'ownerAccount' as owner_account,
  r.attributes ->> 'lagState' as lag_state,
  r.attributes ->> 'location' as location,
  inventory.to_bigint(r.attributes ->> 'minimumLinks') as minimum_links,
  r.attributes ->> 'awsDevice' as aws_device,
  r.attributes ->> 'awsDeviceV2' as aws_device_v2,
  r.attributes ->> 'awsLogicalDeviceId' as aws_logical_device_id,
  r.attributes -> 'connections' as connections,
  inventory.to_boolean(r.attributes ->> 'allowsHostedConnections') as allows_hosted_connections,
  inventory.to_boolean(r.attributes ->> 'jumboFrameCapable') as jumbo_frame_capable,
  r.attributes ->> 'hasLogicalRedundancy' as has_logical_redundancy,
  r.attributes ->> 'providerName' as provider_name,
  inventory.to_boolean(r.attributes ->> 'macSecCapable') as mac_sec_capable,
  r.attributes ->> 'encryptionMode' as encryption_mode,
  r.attributes -> 'macSecKeys' as mac_sec_keys,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id,
  r.attributes ->> 'ownerAccount' as owner_id
from inventory.resource_at r
where r.type = 'directconnect:lag';
comment on view aws.aws_directconnect_lag is 'directconnect:lag: A group of Direct Connect connections used as one.';

create or replace view aws.aws_directconnect_location as
select
  r.id as location_code,
  r.name as location_name,
  r.attributes -> 'availablePortSpeeds' as available_port_speeds,
  r.attributes -> 'availableProviders' as available_providers,
  r.attributes -> 'availableMacSecPortSpeeds' as available_mac_sec_port_speeds,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'directconnect:location';
comment on view aws.aws_directconnect_location is 'directconnect:location: A place where Direct Connect can be reached in a region.';

create or replace view aws.aws_directconnect_virtual_interface as
select
  r.id as virtual_interface_id,
  r.arn as arn,
  r.name as virtual_interface_name,
  r.attributes ->> 'ownerAccount' as owner_account,
  r.attributes ->> 'location' as location,
  r.attributes ->> 'connectionId' as connection_id,
  r.attributes ->> 'virtualInterfaceType' as virtual_interface_type,
  inventory.to_bigint(r.attributes ->> 'vlan') as vlan,
  inventory.to_bigint(r.attributes ->> 'asn') as asn,
  inventory.to_bigint(r.attributes ->> 'asnLong') as asn_long,
  inventory.to_bigint(r.attributes ->> 'amazonSideAsn') as amazon_side_asn,
  inventory.to_inet(r.attributes ->> 'amazonAddress') as amazon_address,
  inventory.to_inet(r.attributes ->> 'customerAddress') as customer_address,
  r.attributes ->> 'addressFamily' as address_family,
  r.attributes ->> 'virtualInterfaceState' as virtual_interface_state,
  inventory.to_bigint(r.attributes ->> 'mtu') as mtu,
  inventory.to_boolean(r.attributes ->> 'jumboFrameCapable') as jumbo_frame_capable,
  r.attributes ->> 'virtualGatewayId' as virtual_gateway_id,
  r.attributes ->> 'directConnectGatewayId' as direct_connect_gateway_id,
  r.attributes -> 'routeFilterPrefixes' as route_filter_prefixes,
  r.attributes -> 'bgpPeers' as bgp_peers,
  r.attributes ->> 'awsDeviceV2' as aws_device_v2,
  r.attributes ->> 'awsLogicalDeviceId' as aws_logical_device_id,
  inventory.to_boolean(r.attributes ->> 'siteLinkEnabled') as site_link_enabled,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id,
  r.attributes ->> 'ownerAccount' as owner_id
from inventory.resource_at r
where r.type = 'directconnect:virtual-interface';
comment on view aws.aws_directconnect_virtual_interface is 'directconnect:virtual-interface: A VLAN over a Direct Connect connection, with its BGP peers.';

create or replace view aws.aws_directconnect_router_configuration as
select
  r.id as virtual_interface_id,
  r.name as virtual_interface_name,
  r.attributes -> 'router' as router,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'directconnect:router-configuration';
comment on view aws.aws_directconnect_router_configuration is 'directconnect:router-configuration: The make of the customer''s router at the end of a virtual interface.';

create or replace view aws.aws_ec2_transit_gateway as
select
  r.id as transit_gateway_id,
  r.arn as transit_gateway_arn,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'Description' as description,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  inventory.to_bigint(r.attributes -> 'Options' ->> 'AmazonSideAsn') as amazon_side_asn,
  r.attributes -> 'Options' ->> 'AssociationDefaultRouteTableId' as association_default_route_table_id,
  r.attributes -> 'Options' ->> 'AutoAcceptSharedAttachments' as auto_accept_shared_attachments,
  r.attributes -> 'Options' ->> 'DefaultRouteTableAssociation' as default_route_table_association,
  r.attributes -> 'Options' ->> 'DefaultRouteTablePropagation' as default_route_table_propagation,
  r.attributes -> 'Options' ->> 'DnsSupport' as dns_support,
  r.attributes -> 'Options' ->> 'MulticastSupport' as multicast_support,
  r.attributes -> 'Options' ->> 'PropagationDefaultRouteTableId' as propagation_default_route_table_id,
  r.attributes -> 'Options' ->> 'VpnEcmpSupport' as vpn_ecmp_support,
  r.attributes -> 'Options' -> 'TransitGatewayCidrBlocks' as cidr_blocks,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway';
comment on view aws.aws_ec2_transit_gateway is 'ec2:transit-gateway: A regional router to which networks are attached.';

create or replace view aws.aws_directconnect_transit_gateway_association as
select
  r.id as association_id,
  r.attributes ->> 'directConnectGatewayId' as direct_connect_gateway_id,
  r.attributes ->> 'directConnectGatewayOwnerAccount' as direct_connect_gateway_owner_account,
  r.attributes ->> 'associationState' as association_state,
  r.attributes ->> 'stateChangeError' as state_change_error,
  r.attributes -> 'associatedGateway' as associated_gateway,
  r.attributes -> 'allowedPrefixesToDirectConnectGateway' as allowed_prefixes_to_direct_connect_gateway,
  r.attributes -> 'associatedCoreNetwork' as associated_core_network,
  r.attributes ->> 'virtualGatewayId' as virtual_gateway_id,
  r.attributes ->> 'virtualGatewayRegion' as virtual_gateway_region,
  r.attributes ->> 'virtualGatewayOwnerAccount' as virtual_gateway_owner_account,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'directconnect:transit-gateway-association';
comment on view aws.aws_directconnect_transit_gateway_association is 'directconnect:transit-gateway-association: The association of a transit gateway with a Direct Connect gateway of any account, as the transit gateway''s account sees it.';

create or replace view aws.aws_directconnect_virtual_gateway as
select
  r.id as virtual_gateway_id,
  r.attributes ->> 'virtualGatewayState' as virtual_gateway_state,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'directconnect:virtual-gateway';
comment on view aws.aws_directconnect_virtual_gateway is 'directconnect:virtual-gateway: A virtual private gateway as Direct Connect sees it.';

create or replace view aws.aws_directconnect_virtual_interface_test as
select
  r.id as test_id,
  r.attributes ->> 'virtualInterfaceId' as virtual_interface_id,
  r.attributes -> 'bgpPeers' as bgp_peers,
  r.attributes ->> 'status' as status,
  r.attributes ->> 'ownerAccount' as owner_account,
  inventory.to_bigint(r.attributes ->> 'testDurationInMinutes') as test_duration_in_minutes,
  inventory.to_timestamptz(r.attributes ->> 'startTime') as start_time,
  inventory.to_timestamptz(r.attributes ->> 'endTime') as end_time,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id,
  r.attributes ->> 'ownerAccount' as owner_id
from inventory.resource_at r
where r.type = 'directconnect:virtual-interface-test';
comment on view aws.aws_directconnect_virtual_interface_test is 'directconnect:virtual-interface-test: A test of what takes over when the BGP sessions of a virtual interface go down.';

create or replace view aws.aws_vpc_vpn_gateway as
select
  r.id as vpn_gateway_id,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'Type' as type,
  inventory.to_bigint(r.attributes ->> 'AmazonSideAsn') as amazon_side_asn,
  r.attributes ->> 'AvailabilityZone' as availability_zone,
  r.attributes -> 'VpcAttachments' as vpc_attachments,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:vpn-gateway';
comment on view aws.aws_vpc_vpn_gateway is 'ec2:vpn-gateway: A virtual private gateway: a VPC''s end of VPN connections and Direct Connect.';

create or replace view aws.aws_directconnect_vpn_gateway_association as
select
  r.id as association_id,
  r.attributes ->> 'directConnectGatewayId' as direct_connect_gateway_id,
  r.attributes ->> 'directConnectGatewayOwnerAccount' as direct_connect_gateway_owner_account,
  r.attributes ->> 'associationState' as association_state,
  r.attributes ->> 'stateChangeError' as state_change_error,
  r.attributes -> 'associatedGateway' as associated_gateway,
  r.attributes -> 'allowedPrefixesToDirectConnectGateway' as allowed_prefixes_to_direct_connect_gateway,
  r.attributes -> 'associatedCoreNetwork' as associated_core_network,
  r.attributes ->> 'virtualGatewayId' as virtual_gateway_id,
  r.attributes ->> 'virtualGatewayRegion' as virtual_gateway_region,
  r.attributes ->> 'virtualGatewayOwnerAccount' as virtual_gateway_owner_account,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'directconnect:vpn-gateway-association';
comment on view aws.aws_directconnect_vpn_gateway_association is 'directconnect:vpn-gateway-association: The association of a virtual private gateway with a Direct Connect gateway of any account, as the virtual gateway''s account sees it.';

create or replace view aws.aws_ec2_account_attribute as
select
  r.id as attribute_name,
  r.attributes -> 'AttributeValues' as attribute_values,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:account-attribute';
comment on view aws.aws_ec2_account_attribute is 'ec2:account-attribute: A setting or limit of the account in a region, such as its default VPC.';

create or replace view aws.aws_ec2_account_vpc_encryption_control as
select
  r.attributes ->> 'State' as state,
  r.attributes ->> 'Mode' as mode,
  r.attributes -> 'Exclusions' as exclusions,
  r.attributes ->> 'ManagedBy' as managed_by,
  inventory.to_timestamptz(r.attributes ->> 'LastUpdateTimestamp') as last_update_timestamp,
  region || ' Account VPC Encryption Control' as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:account-vpc-encryption-control';
comment on view aws.aws_ec2_account_vpc_encryption_control is 'ec2:account-vpc-encryption-control: Whether the VPCs of an account are held to encryption in a region, unless they say otherwise.';

create or replace view aws.aws_vpc_vpn_connection as
select
  r.id as vpn_connection_id,
  r.arn as arn,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'Type' as type,
  r.attributes ->> 'Category' as category,
  r.attributes ->> 'VpnGatewayId' as vpn_gateway_id,
  r.attributes ->> 'CustomerGatewayId' as customer_gateway_id,
  null::text as customer_gateway_configuration,
  r.attributes ->> 'TransitGatewayId' as transit_gateway_id,
  r.attributes -> 'Options' as options,
  r.attributes -> 'Routes' as routes,
  r.attributes -> 'VgwTelemetry' as vgw_telemetry,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:vpn-connection';
comment on view aws.aws_vpc_vpn_connection is 'ec2:vpn-connection: A site-to-site VPN connection with its tunnels and static routes.';
comment on column aws.aws_vpc_vpn_connection.customer_gateway_configuration is 'Always null. It holds the pre-shared keys of the tunnels, which are never stored.';

create or replace view aws.aws_ec2_active_vpn_tunnel_status as
select
  r.parent_id as vpn_connection_id,
  inventory.to_inet(split_part(id, '|', 2)) as outside_ip_address,
  r.attributes ->> 'Phase1EncryptionAlgorithm' as phase1_encryption_algorithm,
  r.attributes ->> 'Phase2EncryptionAlgorithm' as phase2_encryption_algorithm,
  r.attributes ->> 'Phase1IntegrityAlgorithm' as phase1_integrity_algorithm,
  r.attributes ->> 'Phase2IntegrityAlgorithm' as phase2_integrity_algorithm,
  inventory.to_bigint(r.attributes ->> 'Phase1DHGroup') as phase1_dh_group,
  inventory.to_bigint(r.attributes ->> 'Phase2DHGroup') as phase2_dh_group,
  r.attributes ->> 'IkeVersion' as ike_version,
  r.attributes ->> 'ProvisioningStatus' as provisioning_status,
  r.attributes ->> 'ProvisioningStatusReason' as provisioning_status_reason,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:active-vpn-tunnel-status';
comment on view aws.aws_ec2_active_vpn_tunnel_status is 'ec2:active-vpn-tunnel-status: What the two ends of a tunnel that is up have agreed on: algorithms, groups, the version of IKE.';

create or replace view aws.aws_availability_zone as
select
  r.name as name,
  r.id as zone_id,
  r.attributes ->> 'ZoneType' as zone_type,
  r.attributes ->> 'OptInStatus' as opt_in_status,
  r.attributes ->> 'GroupName' as group_name,
  r.attributes ->> 'RegionName' as region_name,
  r.attributes ->> 'ParentZoneName' as parent_zone_name,
  r.attributes ->> 'ParentZoneId' as parent_zone_id,
  attributes ->> 'Messages' as messages,
  coalesce(r.name, r.id) as title,
  jsonb_build_array('arn:' || partition || '::' || (attributes ->> 'RegionName') || '::availability-zone/' || (attributes ->> 'ZoneName')) as akas
from inventory.resource_at r
where r.type = 'ec2:availability-zone';
comment on view aws.aws_availability_zone is 'ec2:availability-zone: A zone of a region: an Availability Zone, or a Local or Wavelength Zone, whether or not the account has opted in.';

create or replace view aws.aws_ec2_availability_zone as
select
  r.id as zone_id,
  r.name as zone_name,
  r.attributes ->> 'ZoneType' as zone_type,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'OptInStatus' as opt_in_status,
  r.attributes ->> 'GroupName' as group_name,
  r.attributes ->> 'GroupLongName' as group_long_name,
  r.attributes ->> 'NetworkBorderGroup' as network_border_group,
  r.attributes ->> 'RegionName' as region_name,
  r.attributes ->> 'ParentZoneId' as parent_zone_id,
  r.attributes ->> 'ParentZoneName' as parent_zone_name,
  r.attributes -> 'Geography' as geography,
  r.attributes -> 'SubGeography' as sub_geography,
  r.attributes -> 'Messages' as messages,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:availability-zone';
comment on view aws.aws_ec2_availability_zone is 'ec2:availability-zone: A zone of a region: an Availability Zone, or a Local or Wavelength Zone, whether or not the account has opted in.';

create or replace view aws.aws_ec2_byoip_cidr as
select
  inventory.to_cidr(r.attributes ->> 'Cidr') as cidr,
  r.attributes ->> 'Description' as description,
  r.attributes -> 'AsnAssociations' as asn_associations,
  r.attributes ->> 'StatusMessage' as status_message,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'NetworkBorderGroup' as network_border_group,
  r.attributes ->> 'AdvertisementType' as advertisement_type,
  r.attributes ->> 'PoolId' as pool_id,
  r.attributes ->> 'IpamPoolId' as ipam_pool_id,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:byoip-cidr';
comment on view aws.aws_ec2_byoip_cidr is 'ec2:byoip-cidr: A public range of addresses that was brought to AWS, and whether AWS advertises it.';

create or replace view aws.aws_ec2_carrier_gateway as
select
  r.id as carrier_gateway_id,
  r.arn as arn,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'OwnerId' as owner_id,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:carrier-gateway';
comment on view aws.aws_ec2_carrier_gateway is 'ec2:carrier-gateway: The gateway of a VPC to the network of a telecommunications carrier, in Wavelength Zones.';

create or replace view aws.aws_ec2_client_vpn_endpoint as
select
  r.id as client_vpn_endpoint_id,
  r.attributes ->> 'TransportProtocol' as transport_protocol,
  inventory.to_cidr(r.attributes ->> 'ClientCidrBlock') as client_cidr_block,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  inventory.to_timestamptz(r.attributes ->> 'DeletionTime') as deletion_time,
  r.attributes ->> 'Description' as description,
  r.attributes ->> 'DnsName' as dns_name,
  r.attributes ->> 'SelfServicePortalUrl' as self_service_portal_url,
  r.attributes ->> 'ServerCertificateArn' as server_certificate_arn,
  inventory.to_bigint(r.attributes ->> 'SessionTimeoutHours') as session_timeout_hours,
  inventory.to_boolean(r.attributes ->> 'SplitTunnel') as split_tunnel,
  r.attributes ->> 'VpcId' as vpc_id,
  inventory.to_bigint(r.attributes ->> 'VpnPort') as vpn_port,
  r.attributes -> 'AuthenticationOptions' as authentication_options,
  r.attributes -> 'ClientConnectOptions' as client_connect_options,
  r.attributes -> 'ConnectionLogOptions' as connection_log_options,
  r.attributes -> 'ClientLoginBannerOptions' as client_login_banner_options,
  r.attributes -> 'DnsServers' as dns_servers,
  r.attributes -> 'SecurityGroupIds' as security_group_ids,
  r.attributes -> 'Status' as status,
  r.attributes -> 'AssociatedTargetNetworks' as associated_target_networks,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  attributes -> 'VpnProtocol' as vpn_protocol,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:client-vpn-endpoint';
comment on view aws.aws_ec2_client_vpn_endpoint is 'ec2:client-vpn-endpoint: An endpoint to which clients connect over VPN.';

create or replace view aws.aws_ec2_client_vpn_authorization_policy as
select
  r.id as client_vpn_endpoint_id,
  r.attributes ->> 'PolicyDocument' as policy_document,
  r.attributes ->> 'Description' as description,
  r.attributes ->> 'ShadowMode' as shadow_mode,
  r.attributes ->> 'Status' as status,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:client-vpn-authorization-policy';
comment on view aws.aws_ec2_client_vpn_authorization_policy is 'ec2:client-vpn-authorization-policy: The policy that decides who may reach what through a client VPN endpoint.';

create or replace view aws.aws_ec2_client_vpn_authorization_rule as
select
  r.attributes ->> 'ClientVpnEndpointId' as client_vpn_endpoint_id,
  r.name as description,
  r.attributes ->> 'GroupId' as group_id,
  inventory.to_boolean(r.attributes ->> 'AccessAll') as access_all,
  inventory.to_cidr(r.attributes ->> 'DestinationCidr') as destination_cidr,
  r.attributes -> 'Status' as status,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:client-vpn-authorization-rule';
comment on view aws.aws_ec2_client_vpn_authorization_rule is 'ec2:client-vpn-authorization-rule: Who may reach which addresses through a client VPN endpoint.';

create or replace view aws.aws_ec2_client_vpn_connection as
select
  r.id as connection_id,
  r.attributes ->> 'ClientVpnEndpointId' as client_vpn_endpoint_id,
  inventory.to_timestamptz(r.attributes ->> 'Timestamp') as timestamp,
  r.attributes ->> 'Username' as username,
  inventory.to_timestamptz(r.attributes ->> 'ConnectionEstablishedTime') as connection_established_time,
  r.attributes ->> 'IngressBytes' as ingress_bytes,
  r.attributes ->> 'EgressBytes' as egress_bytes,
  r.attributes ->> 'IngressPackets' as ingress_packets,
  r.attributes ->> 'EgressPackets' as egress_packets,
  inventory.to_inet(r.attributes ->> 'ClientIp') as client_ip,
  inventory.to_inet(r.attributes ->> 'ClientIpv6Address') as client_ipv6_address,
  r.name as common_name,
  r.attributes -> 'Status' as status,
  inventory.to_timestamptz(r.attributes ->> 'ConnectionEndTime') as connection_end_time,
  r.attributes -> 'PostureComplianceStatuses' as posture_compliance_statuses,
  inventory.to_timestamptz(r.attributes ->> 'AuthorizationPolicyLastEvaluatedTime') as authorization_policy_last_evaluated_time,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:client-vpn-connection';
comment on view aws.aws_ec2_client_vpn_connection is 'ec2:client-vpn-connection: A client that is connected to a client VPN endpoint.';

create or replace view aws.aws_ec2_client_vpn_route as
select
  r.attributes ->> 'ClientVpnEndpointId' as client_vpn_endpoint_id,
  inventory.to_cidr(r.attributes ->> 'DestinationCidr') as destination_cidr,
  r.attributes ->> 'TargetSubnet' as target_subnet,
  r.attributes ->> 'Type' as type,
  r.attributes ->> 'Origin' as origin,
  r.attributes -> 'Status' as status,
  r.name as description,
  r.attributes ->> 'TransitGatewayAttachmentId' as transit_gateway_attachment_id,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:client-vpn-route';
comment on view aws.aws_ec2_client_vpn_route is 'ec2:client-vpn-route: A route that clients of an endpoint get.';

create or replace view aws.aws_ec2_client_vpn_target_network as
select
  r.id as association_id,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes ->> 'TargetNetworkId' as target_network_id,
  r.attributes ->> 'ClientVpnEndpointId' as client_vpn_endpoint_id,
  r.attributes -> 'Status' as status,
  r.attributes -> 'SecurityGroups' as security_groups,
  r.attributes -> 'AvailabilityZones' as availability_zones,
  r.attributes -> 'AvailabilityZoneIds' as availability_zone_ids,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:client-vpn-target-network';
comment on view aws.aws_ec2_client_vpn_target_network is 'ec2:client-vpn-target-network: A subnet through which a client VPN endpoint reaches its VPC.';

create or replace view aws.aws_ec2_coip_pool as
select
  r.id as pool_id,
  r.attributes -> 'PoolCidrs' as pool_cidrs,
  r.attributes ->> 'LocalGatewayRouteTableId' as local_gateway_route_table_id,
  r.arn as pool_arn,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:coip-pool';
comment on view aws.aws_ec2_coip_pool is 'ec2:coip-pool: A pool of addresses of the customer''s own network for what runs on an Outpost.';

create or replace view aws.aws_ec2_coip_address_usage as
select
  r.parent_id as pool_id,
  r.attributes ->> 'AllocationId' as allocation_id,
  r.attributes ->> 'AwsAccountId' as aws_account_id,
  r.attributes ->> 'AwsService' as aws_service,
  inventory.to_inet(r.attributes ->> 'CoIp') as co_ip,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:coip-address-usage';
comment on view aws.aws_ec2_coip_address_usage is 'ec2:coip-address-usage: An address of a customer-owned pool that is in use, and by which account or service.';

create or replace view aws.aws_vpc_customer_gateway as
select
  r.id as customer_gateway_id,
  r.attributes ->> 'Type' as type,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'BgpAsn' as bgp_asn,
  r.attributes ->> 'CertificateArn' as certificate_arn,
  r.attributes ->> 'DeviceName' as device_name,
  inventory.to_inet(r.attributes ->> 'IpAddress') as ip_address,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:customer-gateway';
comment on view aws.aws_vpc_customer_gateway is 'ec2:customer-gateway: The customer''s end of a VPN connection.';

create or replace view aws.aws_vpc_dhcp_options as
select
  r.id as dhcp_options_id,
  r.attributes ->> 'OwnerId' as owner_id,
  nullif(jsonb_path_query_array(attributes, '$.DhcpConfigurations[*] ? (@.Key == "domain-name").Values[*].Value'), '[]') as domain_name,
  nullif(jsonb_path_query_array(attributes, '$.DhcpConfigurations[*] ? (@.Key == "domain-name-servers").Values[*].Value'), '[]') as domain_name_servers,
  nullif(jsonb_path_query_array(attributes, '$.DhcpConfigurations[*] ? (@.Key == "netbios-name-servers").Values[*].Value'), '[]') as netbios_name_servers,
  nullif(jsonb_path_query_array(attributes, '$.DhcpConfigurations[*] ? (@.Key == "netbios-node-type").Values[*].Value'), '[]') as netbios_node_type,
  nullif(jsonb_path_query_array(attributes, '$.DhcpConfigurations[*] ? (@.Key == "ntp-servers").Values[*].Value'), '[]') as ntp_servers,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:dhcp-options';
comment on view aws.aws_vpc_dhcp_options is 'ec2:dhcp-options: What instances of a VPC learn by DHCP: domain names, name servers, time servers.';

create or replace view aws.aws_vpc_egress_only_internet_gateway as
select
  r.id as id,
  r.attributes -> 'Attachments' as attachments,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:egress-only-internet-gateway';
comment on view aws.aws_vpc_egress_only_internet_gateway is 'ec2:egress-only-internet-gateway: The door from a VPC to the internet for IPv6, outward only.';

create or replace view aws.aws_vpc_eip as
select
  r.attributes ->> 'AllocationId' as allocation_id,
  r.arn as arn,
  inventory.to_inet(r.attributes ->> 'PublicIp') as public_ip,
  r.attributes ->> 'PublicIpv4Pool' as public_ipv4_pool,
  r.attributes ->> 'Domain' as domain,
  r.attributes ->> 'AssociationId' as association_id,
  r.attributes ->> 'CarrierIp' as carrier_ip,
  inventory.to_inet(r.attributes ->> 'CustomerOwnedIp') as customer_owned_ip,
  r.attributes ->> 'CustomerOwnedIpv4Pool' as customer_owned_ipv4_pool,
  r.attributes ->> 'InstanceId' as instance_id,
  r.attributes ->> 'NetworkBorderGroup' as network_border_group,
  r.attributes ->> 'NetworkInterfaceId' as network_interface_id,
  r.attributes ->> 'NetworkInterfaceOwnerId' as network_interface_owner_id,
  inventory.to_inet(r.attributes ->> 'PrivateIpAddress') as private_ip_address,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  r.id as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:elastic-ip';
comment on view aws.aws_vpc_eip is 'ec2:elastic-ip: A public IPv4 address that the account keeps until it gives it back.';

create or replace view aws.aws_ec2_elastic_ip_attribute as
select
  r.id as allocation_id,
  inventory.to_inet(r.attributes ->> 'PublicIp') as public_ip,
  r.attributes ->> 'PtrRecord' as ptr_record,
  r.attributes -> 'PtrRecordUpdate' as ptr_record_update,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:elastic-ip-attribute';
comment on view aws.aws_ec2_elastic_ip_attribute is 'ec2:elastic-ip-attribute: The name to which an Elastic IP address resolves in reverse DNS.';

create or replace view aws.aws_vpc_eip_address_transfer as
select
  r.id as allocation_id,
  r.attributes ->> 'AddressTransferStatus' as address_transfer_status,
  r.attributes ->> 'PublicIp' as public_ip,
  r.attributes ->> 'TransferAccountId' as transfer_account_id,
  inventory.to_timestamptz(r.attributes ->> 'TransferOfferAcceptedTimestamp') as transfer_offer_accepted_timestamp,
  inventory.to_timestamptz(r.attributes ->> 'TransferOfferExpirationTimestamp') as transfer_offer_expiration_timestamp,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:elastic-ip-transfer';
comment on view aws.aws_vpc_eip_address_transfer is 'ec2:elastic-ip-transfer: An offer to hand an Elastic IP address over to another account.';

create or replace view aws.aws_vpc_flow_log as
select
  r.id as flow_log_id,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  r.attributes ->> 'DeliverLogsErrorMessage' as deliver_logs_error_message,
  r.attributes ->> 'DeliverLogsPermissionArn' as deliver_logs_permission_arn,
  r.attributes ->> 'DeliverLogsStatus' as deliver_logs_status,
  r.attributes ->> 'FlowLogStatus' as flow_log_status,
  r.attributes ->> 'LogGroupName' as log_group_name,
  r.attributes ->> 'ResourceId' as resource_id,
  r.attributes ->> 'TrafficType' as traffic_type,
  r.attributes ->> 'LogDestinationType' as log_destination_type,
  r.attributes ->> 'LogDestination' as log_destination,
  nullif(regexp_replace(attributes ->> 'LogDestination', '^.*:', ''), '') as bucket_name,
  r.attributes ->> 'LogFormat' as log_format,
  inventory.to_bigint(r.attributes ->> 'MaxAggregationInterval') as max_aggregation_interval,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:flow-log';
comment on view aws.aws_vpc_flow_log is 'ec2:flow-log: A record of the traffic of a VPC, a subnet, a network interface, or a gateway, and where it is delivered.';

create or replace view aws.aws_ec2_instance as
select
  r.id as instance_id,
  r.arn as arn,
  r.attributes ->> 'InstanceType' as instance_type,
  r.attributes -> 'State' ->> 'Name' as instance_state,
  r.attributes -> 'Monitoring' ->> 'State' as monitoring_state,
  null::boolean as disable_api_termination,
  inventory.to_bigint(r.attributes ->> 'AmiLaunchIndex') as ami_launch_index,
  r.attributes ->> 'Architecture' as architecture,
  r.attributes ->> 'BootMode' as boot_mode,
  r.attributes ->> 'CurrentInstanceBootMode' as current_instance_boot_mode,
  r.attributes ->> 'Ipv6Address' as ipv6_address,
  r.attributes ->> 'CapacityReservationId' as capacity_reservation_id,
  r.attributes -> 'CapacityReservationSpecification' as capacity_reservation_specification,
  r.attributes ->> 'ClientToken' as client_token,
  inventory.to_bigint(r.attributes -> 'CpuOptions' ->> 'CoreCount') as cpu_options_core_count,
  inventory.to_bigint(r.attributes -> 'CpuOptions' ->> 'ThreadsPerCore') as cpu_options_threads_per_core,
  inventory.to_boolean(r.attributes ->> 'EbsOptimized') as ebs_optimized,
  inventory.to_boolean(r.attributes ->> 'EnaSupport') as ena_support,
  r.attributes ->> 'Hypervisor' as hypervisor,
  r.attributes -> 'IamInstanceProfile' ->> 'Arn' as iam_instance_profile_arn,
  r.attributes -> 'IamInstanceProfile' ->> 'Id' as iam_instance_profile_id,
  r.attributes ->> 'ImageId' as image_id,
  null::text as instance_initiated_shutdown_behavior,
  r.attributes ->> 'InstanceLifecycle' as instance_lifecycle,
  null::text as kernel_id,
  r.attributes ->> 'KeyName' as key_name,
  inventory.to_timestamptz(r.attributes ->> 'LaunchTime') as launch_time,
  r.attributes ->> 'OutpostArn' as outpost_arn,
  r.attributes -> 'Placement' ->> 'Affinity' as placement_affinity,
  r.attributes -> 'Placement' ->> 'AvailabilityZone' as placement_availability_zone,
  r.attributes -> 'Placement' ->> 'GroupId' as placement_group_id,
  r.attributes -> 'Placement' ->> 'GroupName' as placement_group_name,
  r.attributes -> 'Placement' ->> 'HostId' as placement_host_id,
  r.attributes -> 'Placement' ->> 'HostResourceGroupArn' as placement_host_resource_group_arn,
  inventory.to_bigint(r.attributes -> 'Placement' ->> 'PartitionNumber') as placement_partition_number,
  r.attributes -> 'Placement' ->> 'Tenancy' as placement_tenancy,
  r.attributes ->> 'Platform' as platform,
  r.attributes ->> 'PlatformDetails' as platform_details,
  inventory.to_inet(r.attributes ->> 'PrivateIpAddress') as private_ip_address,
  r.attributes ->> 'PrivateDnsName' as private_dns_name,
  r.attributes ->> 'PublicDnsName' as public_dns_name,
  inventory.to_inet(r.attributes ->> 'PublicIpAddress') as public_ip_address,
  null::text as ram_disk_id,
  r.attributes ->> 'RootDeviceName' as root_device_name,
  r.attributes ->> 'RootDeviceType' as root_device_type,
  inventory.to_boolean(r.attributes ->> 'SourceDestCheck') as source_dest_check,
  r.attributes ->> 'SpotInstanceRequestId' as spot_instance_request_id,
  null::text as sriov_net_support,
  inventory.to_bigint(r.attributes -> 'State' ->> 'Code') as state_code,
  r.attributes ->> 'StateTransitionReason' as state_transition_reason,
  coalesce(
  case when attributes -> 'State' ->> 'Name' in ('shutting-down', 'stopped', 'stopping', 'terminated')
    then inventory.to_timestamptz(substring(attributes ->> 'StateTransitionReason' from '\((.*?) *\)')) end,
  inventory.to_timestamptz(attributes ->> 'LaunchTime')) as state_transition_time,
  r.attributes ->> 'SubnetId' as subnet_id,
  r.attributes ->> 'TpmSupport' as tpm_support,
  r.attributes ->> 'UsageOperation' as usage_operation,
  r.attributes ->> 'UsageOperationUpdateTime' as usage_operation_update_time,
  null::text as user_data,
  r.attributes ->> 'VirtualizationType' as virtualization_type,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes -> 'BlockDeviceMappings' as block_device_mappings,
  r.attributes -> 'ElasticGpuAssociations' as elastic_gpu_associations,
  r.attributes -> 'ElasticInferenceAcceleratorAssociations' as elastic_inference_accelerator_associations,
  r.attributes -> 'EnclaveOptions' as enclave_options,
  r.attributes -> 'HibernationOptions' as hibernation_options,
  r.attributes -> 'StateReason' as state_reason,
  null::jsonb as launch_template_data,
  r.attributes -> 'Licenses' as licenses,
  r.attributes -> 'MaintenanceOptions' as maintenance_options,
  r.attributes -> 'MetadataOptions' as metadata_options,
  r.attributes -> 'NetworkInterfaces' as network_interfaces,
  r.attributes -> 'PrivateDnsNameOptions' as private_dns_name_options,
  r.attributes -> 'ProductCodes' as product_codes,
  r.attributes -> 'SecurityGroups' as security_groups,
  null::jsonb as instance_status,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:instance';
comment on view aws.aws_ec2_instance is 'ec2:instance: A virtual machine.';
comment on column aws.aws_ec2_instance.disable_api_termination is 'Always null. It would take ec2:DescribeInstanceAttribute for every row.';
comment on column aws.aws_ec2_instance.instance_initiated_shutdown_behavior is 'Always null. It would take ec2:DescribeInstanceAttribute for every row.';
comment on column aws.aws_ec2_instance.kernel_id is 'Always null. It would take ec2:DescribeInstanceAttribute for every row.';
comment on column aws.aws_ec2_instance.ram_disk_id is 'Always null. It would take ec2:DescribeInstanceAttribute for every row.';
comment on column aws.aws_ec2_instance.sriov_net_support is 'Always null. It would take ec2:DescribeInstanceAttribute for every row.';
comment on column aws.aws_ec2_instance.user_data is 'Always null. It would take ec2:DescribeInstanceAttribute for every row.';
comment on column aws.aws_ec2_instance.launch_template_data is 'Always null. It would take ec2:GetLaunchTemplateData for every row.';
comment on column aws.aws_ec2_instance.instance_status is 'Always null. It would take ec2:DescribeInstanceStatus for every row.';

create or replace view aws.aws_ec2_ami_shared as
select
  r.name as name,
  r.id as image_id,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'ImageType' as image_type,
  r.attributes ->> 'ImageLocation' as image_location,
  r.attributes ->> 'BootMode' as boot_mode,
  r.attributes ->> 'SourceInstanceId' as source_instance_id,
  r.attributes ->> 'TpmSupport' as tpm_support,
  inventory.to_timestamptz(r.attributes ->> 'CreationDate') as creation_date,
  inventory.to_timestamptz(r.attributes ->> 'DeprecationTime') as deprecation_time,
  r.attributes ->> 'Architecture' as architecture,
  r.attributes ->> 'DeregistrationProtection' as deregistration_protection,
  r.attributes ->> 'Description' as description,
  inventory.to_boolean(r.attributes ->> 'EnaSupport') as ena_support,
  inventory.to_boolean(r.attributes ->> 'FreeTierEligible') as free_tier_eligible,
  r.attributes ->> 'Hypervisor' as hypervisor,
  inventory.to_boolean(r.attributes ->> 'ImageAllowed') as image_allowed,
  coalesce(attributes ->> 'ImageOwnerAlias', nullif(attributes ->> 'OwnerId', account_id), 'self') as image_owner_alias,
  r.attributes ->> 'ImdsSupport' as imds_support,
  r.attributes ->> 'KernelId' as kernel_id,
  inventory.to_timestamptz(r.attributes ->> 'LastLaunchedTime') as last_launched_time,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'Platform' as platform,
  r.attributes ->> 'PlatformDetails' as platform_details,
  inventory.to_boolean(r.attributes ->> 'Public') as public,
  r.attributes ->> 'RamdiskId' as ramdisk_id,
  r.attributes ->> 'RootDeviceName' as root_device_name,
  r.attributes ->> 'RootDeviceType' as root_device_type,
  r.attributes ->> 'SourceImageId' as source_image_id,
  r.attributes ->> 'SourceImageRegion' as source_image_region,
  r.attributes ->> 'SriovNetSupport' as sriov_net_support,
  r.attributes ->> 'UsageOperation' as usage_operation,
  r.attributes ->> 'VirtualizationType' as virtualization_type,
  null::jsonb as image_ids,
  null::jsonb as owner_ids,
  r.attributes -> 'BlockDeviceMappings' as block_device_mappings,
  r.attributes -> 'StateReason' as state_reason,
  r.attributes -> 'ProductCodes' as product_codes,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  jsonb_build_array('arn:' || partition || ':ec2:' || region || ':' || (attributes ->> 'OwnerId') || ':image/' || id) as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:image';
comment on view aws.aws_ec2_ami_shared is 'ec2:image: A machine image from which an instance of the account was started.';
comment on column aws.aws_ec2_ami_shared.image_ids is 'Always null. It is a qualifier of Steampipe''s queries.';
comment on column aws.aws_ec2_ami_shared.owner_ids is 'Always null. It is a qualifier of Steampipe''s queries.';

create or replace view aws.aws_ec2_ami as
select
  r.name as name,
  r.id as image_id,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'ImageType' as image_type,
  r.attributes ->> 'ImageLocation' as image_location,
  r.attributes ->> 'BootMode' as boot_mode,
  r.attributes ->> 'SourceInstanceId' as source_instance_id,
  r.attributes ->> 'TpmSupport' as tpm_support,
  inventory.to_timestamptz(r.attributes ->> 'CreationDate') as creation_date,
  inventory.to_timestamptz(r.attributes ->> 'DeprecationTime') as deprecation_time,
  r.attributes ->> 'Architecture' as architecture,
  r.attributes ->> 'DeregistrationProtection' as deregistration_protection,
  r.attributes ->> 'Description' as description,
  inventory.to_boolean(r.attributes ->> 'EnaSupport') as ena_support,
  inventory.to_boolean(r.attributes ->> 'FreeTierEligible') as free_tier_eligible,
  r.attributes ->> 'Hypervisor' as hypervisor,
  inventory.to_boolean(r.attributes ->> 'ImageAllowed') as image_allowed,
  coalesce(attributes ->> 'ImageOwnerAlias', 'self') as image_owner_alias,
  r.attributes ->> 'ImdsSupport' as imds_support,
  r.attributes ->> 'KernelId' as kernel_id,
  inventory.to_timestamptz(r.attributes ->> 'LastLaunchedTime') as last_launched_time,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'Platform' as platform,
  r.attributes ->> 'PlatformDetails' as platform_details,
  inventory.to_boolean(r.attributes ->> 'Public') as public,
  r.attributes ->> 'RamdiskId' as ramdisk_id,
  r.attributes ->> 'RootDeviceName' as root_device_name,
  r.attributes ->> 'RootDeviceType' as root_device_type,
  r.attributes ->> 'SourceImageId' as source_image_id,
  r.attributes ->> 'SourceImageRegion' as source_image_region,
  r.attributes ->> 'SriovNetSupport' as sriov_net_support,
  r.attributes ->> 'UsageOperation' as usage_operation,
  r.attributes ->> 'VirtualizationType' as virtualization_type,
  r.attributes -> 'BlockDeviceMappings' as block_device_mappings,
  r.attributes -> 'ProductCodes' as product_codes,
  r.attributes -> 'StateReason' as state_reason,
  null::jsonb as launch_permissions,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  jsonb_build_array('arn:' || partition || ':ec2:' || region || ':' || (attributes ->> 'OwnerId') || ':image/' || id) as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:image'
  and attributes ->> 'OwnerId' = account_id;
comment on view aws.aws_ec2_ami is 'ec2:image: A machine image from which an instance of the account was started.';
comment on column aws.aws_ec2_ami.launch_permissions is 'Always null. It would take ec2:DescribeImageAttribute for every row.';

create or replace view aws.aws_ec2_instance_connect_endpoint as
select
  r.id as instance_connect_endpoint_id,
  r.attributes ->> 'OwnerId' as owner_id,
  r.arn as instance_connect_endpoint_arn,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'StateMessage' as state_message,
  r.attributes ->> 'DnsName' as dns_name,
  r.attributes ->> 'FipsDnsName' as fips_dns_name,
  r.attributes -> 'NetworkInterfaceIds' as network_interface_ids,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes ->> 'AvailabilityZone' as availability_zone,
  inventory.to_timestamptz(r.attributes ->> 'CreatedAt') as created_at,
  r.attributes ->> 'SubnetId' as subnet_id,
  inventory.to_boolean(r.attributes ->> 'PreserveClientIp') as preserve_client_ip,
  r.attributes -> 'SecurityGroupIds' as security_group_ids,
  r.attributes ->> 'IpAddressType' as ip_address_type,
  r.attributes -> 'PublicDnsNames' as public_dns_names,
  r.attributes ->> 'AvailabilityZoneId' as availability_zone_id,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:instance-connect-endpoint';
comment on view aws.aws_ec2_instance_connect_endpoint is 'ec2:instance-connect-endpoint: A way into private instances by SSH or RDP, without public addresses.';

create or replace view aws.aws_vpc_internet_gateway as
select
  r.id as internet_gateway_id,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes -> 'Attachments' as attachments,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:internet-gateway';
comment on view aws.aws_vpc_internet_gateway is 'ec2:internet-gateway: The door between a VPC and the internet.';

create or replace view aws.aws_ec2_ipam as
select
  r.id as ipam_id,
  r.attributes ->> 'OwnerId' as owner_id,
  r.arn as ipam_arn,
  r.attributes ->> 'IpamRegion' as ipam_region,
  r.attributes ->> 'PublicDefaultScopeId' as public_default_scope_id,
  r.attributes ->> 'PrivateDefaultScopeId' as private_default_scope_id,
  inventory.to_bigint(r.attributes ->> 'ScopeCount') as scope_count,
  r.attributes ->> 'Description' as description,
  r.attributes -> 'OperatingRegions' as operating_regions,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'DefaultResourceDiscoveryId' as default_resource_discovery_id,
  r.attributes ->> 'DefaultResourceDiscoveryAssociationId' as default_resource_discovery_association_id,
  inventory.to_bigint(r.attributes ->> 'ResourceDiscoveryAssociationCount') as resource_discovery_association_count,
  r.attributes ->> 'StateMessage' as state_message,
  r.attributes ->> 'Tier' as tier,
  inventory.to_boolean(r.attributes ->> 'EnablePrivateGua') as enable_private_gua,
  r.attributes ->> 'MeteredAccount' as metered_account,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam';
comment on view aws.aws_ec2_ipam is 'ec2:ipam: The planning of the addresses of an organization or account.';

create or replace view aws.aws_ec2_ipam_byoasn as
select
  r.id as asn,
  r.attributes ->> 'IpamId' as ipam_id,
  r.attributes ->> 'StatusMessage' as status_message,
  r.attributes ->> 'State' as state,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-byoasn';
comment on view aws.aws_ec2_ipam_byoasn is 'ec2:ipam-byoasn: An autonomous system number of the customer, and whether it is provisioned.';

create or replace view aws.aws_ec2_ipam_resource_discovery as
select
  r.id as ipam_resource_discovery_id,
  r.attributes ->> 'OwnerId' as owner_id,
  r.arn as ipam_resource_discovery_arn,
  r.attributes ->> 'IpamResourceDiscoveryRegion' as ipam_resource_discovery_region,
  r.attributes ->> 'Description' as description,
  r.attributes -> 'OperatingRegions' as operating_regions,
  inventory.to_boolean(r.attributes ->> 'IsDefault') as is_default,
  r.attributes ->> 'State' as state,
  r.attributes -> 'OrganizationalUnitExclusions' as organizational_unit_exclusions,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-resource-discovery';
comment on view aws.aws_ec2_ipam_resource_discovery is 'ec2:ipam-resource-discovery: What lets IPAM see the resources of accounts and regions.';

create or replace view aws.aws_ec2_ipam_discovered_account as
select
  r.parent_id as ipam_resource_discovery_id,
  r.attributes ->> 'AccountId' as discovered_account_id,
  r.attributes ->> 'DiscoveryRegion' as discovery_region,
  r.attributes -> 'FailureReason' as failure_reason,
  inventory.to_timestamptz(r.attributes ->> 'LastAttemptedDiscoveryTime') as last_attempted_discovery_time,
  inventory.to_timestamptz(r.attributes ->> 'LastSuccessfulDiscoveryTime') as last_successful_discovery_time,
  r.attributes ->> 'OrganizationalUnitId' as organizational_unit_id,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-discovered-account';
comment on view aws.aws_ec2_ipam_discovered_account is 'ec2:ipam-discovered-account: An account that a resource discovery sees in a region.';

create or replace view aws.aws_ec2_ipam_discovered_public_address as
select
  r.attributes ->> 'IpamResourceDiscoveryId' as ipam_resource_discovery_id,
  r.attributes ->> 'AddressRegion' as address_region,
  inventory.to_inet(r.attributes ->> 'Address') as address,
  r.attributes ->> 'AddressOwnerId' as address_owner_id,
  r.attributes ->> 'AddressAllocationId' as address_allocation_id,
  r.attributes ->> 'AssociationStatus' as association_status,
  r.attributes ->> 'AddressType' as address_type,
  r.attributes ->> 'Service' as service,
  r.attributes ->> 'ServiceResource' as service_resource,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes ->> 'SubnetId' as subnet_id,
  r.attributes ->> 'PublicIpv4PoolId' as public_ipv4_pool_id,
  r.attributes ->> 'NetworkInterfaceId' as network_interface_id,
  r.attributes ->> 'NetworkInterfaceDescription' as network_interface_description,
  r.attributes ->> 'InstanceId' as instance_id,
  r.attributes -> 'Tags' as address_tags,
  r.attributes ->> 'NetworkBorderGroup' as network_border_group,
  r.attributes -> 'SecurityGroups' as security_groups,
  inventory.to_timestamptz(r.attributes ->> 'SampleTime') as sample_time,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-discovered-public-address';
comment on view aws.aws_ec2_ipam_discovered_public_address is 'ec2:ipam-discovered-public-address: A public address that a resource discovery sees, and who uses it.';

create or replace view aws.aws_ec2_ipam_discovered_resource_cidr as
select
  r.attributes ->> 'IpamResourceDiscoveryId' as ipam_resource_discovery_id,
  r.attributes ->> 'ResourceRegion' as resource_region,
  r.attributes ->> 'ResourceId' as resource_id,
  r.attributes ->> 'ResourceOwnerId' as resource_owner_id,
  inventory.to_cidr(r.attributes ->> 'ResourceCidr') as resource_cidr,
  r.attributes ->> 'IpSource' as ip_source,
  r.attributes ->> 'ResourceType' as resource_type,
  inventory.to_double_precision(r.attributes ->> 'IpUsage') as ip_usage,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes ->> 'SubnetId' as subnet_id,
  r.attributes ->> 'NetworkInterfaceAttachmentStatus' as network_interface_attachment_status,
  inventory.to_timestamptz(r.attributes ->> 'SampleTime') as sample_time,
  r.attributes ->> 'AvailabilityZoneId' as availability_zone_id,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-discovered-resource-cidr';
comment on view aws.aws_ec2_ipam_discovered_resource_cidr is 'ec2:ipam-discovered-resource-cidr: An address block of a resource that a resource discovery sees.';

create or replace view aws.aws_ec2_ipam_discovered_route as
select
  r.attributes ->> 'IpamResourceDiscoveryId' as ipam_resource_discovery_id,
  r.attributes ->> 'ResourceRegion' as resource_region,
  r.attributes ->> 'ResourceOwnerId' as resource_owner_id,
  inventory.to_cidr(r.attributes ->> 'Cidr') as cidr,
  r.attributes ->> 'Asn' as asn,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'AdvertisementType' as advertisement_type,
  r.attributes ->> 'NetworkBorderGroup' as network_border_group,
  r.attributes ->> 'PoolId' as pool_id,
  r.attributes ->> 'IpamPoolId' as ipam_pool_id,
  inventory.to_timestamptz(r.attributes ->> 'SampleTime') as sample_time,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-discovered-route';
comment on view aws.aws_ec2_ipam_discovered_route is 'ec2:ipam-discovered-route: A public route that a resource discovery sees.';

create or replace view aws.aws_ec2_ipam_enabled_policy as
select
  inventory.to_boolean(r.attributes ->> 'IpamPolicyEnabled') as ipam_policy_enabled,
  r.attributes ->> 'IpamPolicyId' as ipam_policy_id,
  r.attributes ->> 'ManagedBy' as managed_by,
  region || ' IPAM Policy' as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-enabled-policy';
comment on view aws.aws_ec2_ipam_enabled_policy is 'ec2:ipam-enabled-policy: Which IPAM policy is in force for the account in a region.';

create or replace view aws.aws_ec2_ipam_external_resource_verification_token as
select
  r.id as ipam_external_resource_verification_token_id,
  r.arn as ipam_external_resource_verification_token_arn,
  r.attributes ->> 'IpamId' as ipam_id,
  r.attributes ->> 'IpamArn' as ipam_arn,
  r.attributes ->> 'IpamRegion' as ipam_region,
  r.attributes ->> 'TokenName' as token_name,
  inventory.to_timestamptz(r.attributes ->> 'NotAfter') as not_after,
  r.attributes ->> 'Status' as status,
  r.attributes ->> 'State' as state,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-external-resource-verification-token';
comment on view aws.aws_ec2_ipam_external_resource_verification_token is 'ec2:ipam-external-resource-verification-token: A proof that the customer controls an address block.';

create or replace view aws.aws_ec2_ipam_internet_registry_association as
select
  r.id as ipam_internet_registry_association_id,
  r.attributes ->> 'OwnerId' as owner_id,
  r.arn as ipam_internet_registry_association_arn,
  r.attributes ->> 'IpamId' as ipam_id,
  r.attributes ->> 'IpamRegion' as ipam_region,
  r.attributes ->> 'Rir' as rir,
  r.attributes ->> 'OrganizationHandle' as organization_handle,
  r.attributes ->> 'Description' as description,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'StateMessage' as state_message,
  r.attributes ->> 'ChildRequestXml' as child_request_xml,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-internet-registry-association';
comment on view aws.aws_ec2_ipam_internet_registry_association is 'ec2:ipam-internet-registry-association: The connection of an IPAM to an account at an internet registry.';

create or replace view aws.aws_ec2_ipam_internet_registry_asn as
select
  r.parent_id as ipam_internet_registry_association_id,
  r.attributes ->> 'Asn' as asn,
  inventory.to_timestamptz(r.attributes ->> 'LastObservedAt') as last_observed_at,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-internet-registry-asn';
comment on view aws.aws_ec2_ipam_internet_registry_asn is 'ec2:ipam-internet-registry-asn: An autonomous system number that a registry has given to the customer.';

create or replace view aws.aws_ec2_ipam_internet_registry_cidr as
select
  r.parent_id as ipam_internet_registry_association_id,
  inventory.to_cidr(r.attributes ->> 'Cidr') as cidr,
  inventory.to_timestamptz(r.attributes ->> 'LastObservedAt') as last_observed_at,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-internet-registry-cidr';
comment on view aws.aws_ec2_ipam_internet_registry_cidr is 'ec2:ipam-internet-registry-cidr: An address block that a registry has given to the customer.';

create or replace view aws.aws_ec2_ipam_policy as
select
  r.id as ipam_policy_id,
  r.attributes ->> 'OwnerId' as owner_id,
  r.arn as ipam_policy_arn,
  r.attributes ->> 'IpamPolicyRegion' as ipam_policy_region,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'StateMessage' as state_message,
  r.attributes ->> 'IpamId' as ipam_id,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-policy';
comment on view aws.aws_ec2_ipam_policy is 'ec2:ipam-policy: Rules that say from which pools addresses are allocated.';

create or replace view aws.aws_ec2_ipam_policy_allocation_rule as
select
  r.attributes ->> 'IpamPolicyId' as ipam_policy_id,
  r.attributes ->> 'Locale' as locale,
  r.attributes ->> 'ResourceType' as resource_type,
  r.attributes -> 'AllocationRules' as allocation_rules,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-policy-allocation-rule';
comment on view aws.aws_ec2_ipam_policy_allocation_rule is 'ec2:ipam-policy-allocation-rule: From which pools a kind of resource gets its addresses, at one place.';

create or replace view aws.aws_ec2_ipam_policy_organization_target as
select
  r.parent_id as ipam_policy_id,
  r.attributes ->> 'OrganizationTargetId' as organization_target_id,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-policy-organization-target';
comment on view aws.aws_ec2_ipam_policy_organization_target is 'ec2:ipam-policy-organization-target: An account or organizational unit to which an IPAM policy applies.';

create or replace view aws.aws_ec2_ipam_pool as
select
  r.id as ipam_pool_id,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'SourceIpamPoolId' as source_ipam_pool_id,
  r.arn as ipam_pool_arn,
  r.attributes ->> 'IpamScopeArn' as ipam_scope_arn,
  r.attributes ->> 'IpamScopeType' as ipam_scope_type,
  r.attributes ->> 'IpamArn' as ipam_arn,
  r.attributes ->> 'IpamRegion' as ipam_region,
  r.attributes ->> 'Locale' as locale,
  inventory.to_bigint(r.attributes ->> 'PoolDepth') as pool_depth,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'StateMessage' as state_message,
  r.attributes ->> 'Description' as description,
  inventory.to_boolean(r.attributes ->> 'AutoImport') as auto_import,
  inventory.to_boolean(r.attributes ->> 'PubliclyAdvertisable') as publicly_advertisable,
  r.attributes ->> 'AddressFamily' as address_family,
  inventory.to_bigint(r.attributes ->> 'AllocationMinNetmaskLength') as allocation_min_netmask_length,
  inventory.to_bigint(r.attributes ->> 'AllocationMaxNetmaskLength') as allocation_max_netmask_length,
  inventory.to_bigint(r.attributes ->> 'AllocationDefaultNetmaskLength') as allocation_default_netmask_length,
  r.attributes -> 'AllocationResourceTags' as allocation_resource_tags,
  r.attributes ->> 'AwsService' as aws_service,
  r.attributes ->> 'PublicIpSource' as public_ip_source,
  r.attributes -> 'SourceResource' as source_resource,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-pool';
comment on view aws.aws_ec2_ipam_pool is 'ec2:ipam-pool: A pool from which addresses are allocated.';

create or replace view aws.aws_ec2_ipam_pool_allocation as
select
  r.id as ipam_pool_allocation_id,
  r.parent_id as ipam_pool_id,
  r.arn as arn,
  inventory.to_cidr(r.attributes ->> 'Cidr') as cidr,
  r.name as description,
  r.attributes ->> 'ResourceId' as resource_id,
  r.attributes ->> 'ResourceType' as resource_type,
  r.attributes ->> 'ResourceRegion' as resource_region,
  r.attributes ->> 'ResourceOwner' as resource_owner,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-pool-allocation';
comment on view aws.aws_ec2_ipam_pool_allocation is 'ec2:ipam-pool-allocation: An address block that is allocated from a pool, and what it is allocated to.';

create or replace view aws.aws_ec2_ipam_pool_cidr as
select
  r.id as ipam_pool_cidr_id,
  r.parent_id as ipam_pool_id,
  inventory.to_cidr(r.attributes ->> 'Cidr') as cidr,
  r.attributes ->> 'State' as state,
  r.attributes -> 'FailureReason' as failure_reason,
  inventory.to_bigint(r.attributes ->> 'NetmaskLength') as netmask_length,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-pool-cidr';
comment on view aws.aws_ec2_ipam_pool_cidr is 'ec2:ipam-pool-cidr: An address block that is provisioned to a pool.';

create or replace view aws.aws_ec2_ipam_prefix_list_resolver as
select
  r.id as ipam_prefix_list_resolver_id,
  r.attributes ->> 'OwnerId' as owner_id,
  r.arn as ipam_prefix_list_resolver_arn,
  r.attributes ->> 'IpamArn' as ipam_arn,
  r.attributes ->> 'IpamRegion' as ipam_region,
  r.attributes ->> 'Description' as description,
  r.attributes ->> 'AddressFamily' as address_family,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'LastVersionCreationStatus' as last_version_creation_status,
  r.attributes ->> 'LastVersionCreationStatusMessage' as last_version_creation_status_message,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-prefix-list-resolver';
comment on view aws.aws_ec2_ipam_prefix_list_resolver is 'ec2:ipam-prefix-list-resolver: What keeps prefix lists in step with the addresses of IPAM.';

create or replace view aws.aws_ec2_ipam_prefix_list_resolver_rule as
select
  r.parent_id as ipam_prefix_list_resolver_id,
  inventory.to_bigint(split_part(id, '|', 2)) as rule_order,
  r.attributes ->> 'RuleType' as rule_type,
  inventory.to_cidr(r.attributes ->> 'StaticCidr') as static_cidr,
  r.attributes ->> 'IpamScopeId' as ipam_scope_id,
  r.attributes ->> 'ResourceType' as resource_type,
  r.attributes -> 'Conditions' as conditions,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-prefix-list-resolver-rule';
comment on view aws.aws_ec2_ipam_prefix_list_resolver_rule is 'ec2:ipam-prefix-list-resolver-rule: A rule by which a resolver chooses addresses.';

create or replace view aws.aws_ec2_ipam_prefix_list_resolver_target as
select
  r.id as ipam_prefix_list_resolver_target_id,
  r.arn as ipam_prefix_list_resolver_target_arn,
  r.attributes ->> 'IpamPrefixListResolverId' as ipam_prefix_list_resolver_id,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'PrefixListId' as prefix_list_id,
  r.attributes ->> 'PrefixListRegion' as prefix_list_region,
  inventory.to_bigint(r.attributes ->> 'DesiredVersion') as desired_version,
  inventory.to_bigint(r.attributes ->> 'LastSyncedVersion') as last_synced_version,
  inventory.to_boolean(r.attributes ->> 'TrackLatestVersion') as track_latest_version,
  r.attributes ->> 'StateMessage' as state_message,
  r.attributes ->> 'State' as state,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-prefix-list-resolver-target';
comment on view aws.aws_ec2_ipam_prefix_list_resolver_target is 'ec2:ipam-prefix-list-resolver-target: A prefix list that a resolver keeps in step.';

create or replace view aws.aws_ec2_ipam_prefix_list_resolver_version as
select
  r.parent_id as ipam_prefix_list_resolver_id,
  inventory.to_bigint(r.attributes ->> 'Version') as version,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-prefix-list-resolver-version';
comment on view aws.aws_ec2_ipam_prefix_list_resolver_version is 'ec2:ipam-prefix-list-resolver-version: A version of the addresses that a resolver has found.';

create or replace view aws.aws_ec2_ipam_prefix_list_resolver_version_entry as
select
  r.parent_id as resolver_version_id,
  split_part(parent_id, '|', 1) as ipam_prefix_list_resolver_id,
  inventory.to_bigint(split_part(parent_id, '|', 2)) as ipam_prefix_list_resolver_version,
  inventory.to_cidr(r.attributes ->> 'Cidr') as cidr,
  attributes ->> 'Cidr' as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-prefix-list-resolver-version-entry';
comment on view aws.aws_ec2_ipam_prefix_list_resolver_version_entry is 'ec2:ipam-prefix-list-resolver-version-entry: An address block of the newest version of what a resolver has found.';

create or replace view aws.aws_ec2_ipam_scope as
select
  r.id as ipam_scope_id,
  r.attributes ->> 'OwnerId' as owner_id,
  r.arn as ipam_scope_arn,
  r.attributes ->> 'IpamArn' as ipam_arn,
  r.attributes ->> 'IpamRegion' as ipam_region,
  r.attributes ->> 'IpamScopeType' as ipam_scope_type,
  inventory.to_boolean(r.attributes ->> 'IsDefault') as is_default,
  r.attributes ->> 'Description' as description,
  inventory.to_bigint(r.attributes ->> 'PoolCount') as pool_count,
  r.attributes ->> 'State' as state,
  r.attributes -> 'ExternalAuthorityConfiguration' as external_authority_configuration,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-scope';
comment on view aws.aws_ec2_ipam_scope is 'ec2:ipam-scope: A space of addresses that do not overlap.';

create or replace view aws.aws_ec2_ipam_resource_cidr as
select
  r.attributes ->> 'IpamId' as ipam_id,
  r.attributes ->> 'IpamScopeId' as ipam_scope_id,
  r.attributes ->> 'IpamPoolId' as ipam_pool_id,
  r.attributes ->> 'ResourceRegion' as resource_region,
  r.attributes ->> 'ResourceOwnerId' as resource_owner_id,
  r.attributes ->> 'ResourceId' as resource_id,
  r.name as resource_name,
  inventory.to_cidr(r.attributes ->> 'ResourceCidr') as resource_cidr,
  r.attributes ->> 'ResourceType' as resource_type,
  inventory.to_double_precision(r.attributes ->> 'IpUsage') as ip_usage,
  r.attributes ->> 'ComplianceStatus' as compliance_status,
  r.attributes ->> 'ManagementState' as management_state,
  r.attributes ->> 'OverlapStatus' as overlap_status,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes ->> 'AvailabilityZoneId' as availability_zone_id,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-resource-cidr';
comment on view aws.aws_ec2_ipam_resource_cidr is 'ec2:ipam-resource-cidr: An address block of a resource, as IPAM sees it: managed, compliant, overlapping or not.';

create or replace view aws.aws_ec2_ipam_resource_discovery_association as
select
  r.id as ipam_resource_discovery_association_id,
  r.attributes ->> 'OwnerId' as owner_id,
  r.arn as ipam_resource_discovery_association_arn,
  r.attributes ->> 'IpamResourceDiscoveryId' as ipam_resource_discovery_id,
  r.attributes ->> 'IpamId' as ipam_id,
  r.attributes ->> 'IpamArn' as ipam_arn,
  r.attributes ->> 'IpamRegion' as ipam_region,
  inventory.to_boolean(r.attributes ->> 'IsDefault') as is_default,
  r.attributes ->> 'ResourceDiscoveryStatus' as resource_discovery_status,
  r.attributes ->> 'State' as state,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-resource-discovery-association';
comment on view aws.aws_ec2_ipam_resource_discovery_association is 'ec2:ipam-resource-discovery-association: An IPAM that uses a resource discovery.';

create or replace view aws.aws_ec2_ipam_route_origin_authorization as
select
  r.parent_id as ipam_internet_registry_association_id,
  inventory.to_cidr(r.attributes ->> 'Cidr') as cidr,
  r.attributes ->> 'Asn' as asn,
  inventory.to_bigint(r.attributes ->> 'MaxLength') as max_length,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-route-origin-authorization';
comment on view aws.aws_ec2_ipam_route_origin_authorization is 'ec2:ipam-route-origin-authorization: Which autonomous system may originate an address block.';

create or replace view aws.aws_ec2_ipam_route_protection_finding as
select
  r.parent_id as ipam_id,
  r.attributes ->> 'ResourceOwnerId' as resource_owner_id,
  r.attributes ->> 'ResourceRegion' as resource_region,
  r.attributes ->> 'IpamPoolId' as ipam_pool_id,
  inventory.to_cidr(r.attributes ->> 'Cidr') as cidr,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'AdvertisementType' as advertisement_type,
  r.attributes ->> 'NetworkBorderGroup' as network_border_group,
  r.attributes ->> 'PoolId' as pool_id,
  r.attributes ->> 'Asn' as asn,
  r.attributes ->> 'RpkiStatus' as rpki_status,
  r.attributes ->> 'RpkiStrength' as rpki_strength,
  r.attributes -> 'Roas' as roas,
  r.attributes -> 'RouteOverlaps' as route_overlaps,
  inventory.to_timestamptz(r.attributes ->> 'SampleTime') as sample_time,
  inventory.to_timestamptz(r.attributes ->> 'RoaSampleTime') as roa_sample_time,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-route-protection-finding';
comment on view aws.aws_ec2_ipam_route_protection_finding is 'ec2:ipam-route-protection-finding: A route of the customer whose origin is not protected, or is wrong.';

create or replace view aws.aws_ec2_ipam_routing_policy_registration as
select
  r.parent_id as ipam_internet_registry_association_id,
  inventory.to_cidr(r.attributes ->> 'Cidr') as cidr,
  r.attributes -> 'Asns' as asns,
  inventory.to_boolean(r.attributes ->> 'PermitMoreSpecificAnnouncements') as permit_more_specific_announcements,
  inventory.to_bigint(r.attributes ->> 'MaxLength') as max_length,
  r.attributes ->> 'Description' as description,
  r.attributes ->> 'LatestDeltaId' as latest_delta_id,
  r.attributes ->> 'State' as state,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipam-routing-policy-registration';
comment on view aws.aws_ec2_ipam_routing_policy_registration is 'ec2:ipam-routing-policy-registration: What is registered about the routing of an address block.';

create or replace view aws.aws_ec2_ipv6_pool as
select
  r.id as pool_id,
  r.arn as arn,
  r.attributes ->> 'Description' as description,
  r.attributes -> 'PoolCidrBlocks' as pool_cidr_blocks,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipv6-pool';
comment on view aws.aws_ec2_ipv6_pool is 'ec2:ipv6-pool: A pool of IPv6 ranges that were brought to AWS.';

create or replace view aws.aws_ec2_ipv6_pool_cidr_association as
select
  r.parent_id as pool_id,
  inventory.to_cidr(r.attributes ->> 'Ipv6Cidr') as ipv6_cidr,
  r.attributes ->> 'AssociatedResource' as associated_resource,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:ipv6-pool-cidr-association';
comment on view aws.aws_ec2_ipv6_pool_cidr_association is 'ec2:ipv6-pool-cidr-association: An IPv6 range of a pool, and what it was given to.';

create or replace view aws.aws_ec2_local_gateway as
select
  r.id as local_gateway_id,
  r.arn as arn,
  r.attributes ->> 'OutpostArn' as outpost_arn,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'State' as state,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:local-gateway';
comment on view aws.aws_ec2_local_gateway is 'ec2:local-gateway: The door between an Outpost and the network on the premises.';

create or replace view aws.aws_ec2_local_gateway_route_table as
select
  r.id as local_gateway_route_table_id,
  r.arn as local_gateway_route_table_arn,
  r.attributes ->> 'LocalGatewayId' as local_gateway_id,
  r.attributes ->> 'OutpostArn' as outpost_arn,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'Mode' as mode,
  r.attributes -> 'StateReason' as state_reason,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:local-gateway-route-table';
comment on view aws.aws_ec2_local_gateway_route_table is 'ec2:local-gateway-route-table: A route table of a local gateway: what leaves an Outpost for the premises.';

create or replace view aws.aws_ec2_local_gateway_route as
select
  inventory.to_cidr(r.attributes ->> 'DestinationCidrBlock') as destination_cidr_block,
  r.attributes ->> 'LocalGatewayVirtualInterfaceGroupId' as local_gateway_virtual_interface_group_id,
  r.attributes ->> 'Type' as type,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'LocalGatewayRouteTableId' as local_gateway_route_table_id,
  r.attributes ->> 'LocalGatewayRouteTableArn' as local_gateway_route_table_arn,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'SubnetId' as subnet_id,
  r.attributes ->> 'CoipPoolId' as coip_pool_id,
  r.attributes ->> 'NetworkInterfaceId' as network_interface_id,
  r.attributes ->> 'DestinationPrefixListId' as destination_prefix_list_id,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:local-gateway-route';
comment on view aws.aws_ec2_local_gateway_route is 'ec2:local-gateway-route: A route of a local gateway route table.';

create or replace view aws.aws_ec2_local_gateway_route_table_interface_group_association as
select
  r.id as local_gateway_route_table_interface_group_association_id,
  r.arn as arn,
  r.attributes ->> 'LocalGatewayVirtualInterfaceGroupId' as local_gateway_virtual_interface_group_id,
  r.attributes ->> 'LocalGatewayId' as local_gateway_id,
  r.attributes ->> 'LocalGatewayRouteTableId' as local_gateway_route_table_id,
  r.attributes ->> 'LocalGatewayRouteTableArn' as local_gateway_route_table_arn,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'State' as state,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:local-gateway-route-table-virtual-interface-group-association';
comment on view aws.aws_ec2_local_gateway_route_table_interface_group_association is 'ec2:local-gateway-route-table-virtual-interface-group-association: A group of virtual interfaces that a local gateway route table routes to.';

create or replace view aws.aws_ec2_local_gateway_route_table_vpc_association as
select
  r.id as local_gateway_route_table_vpc_association_id,
  r.arn as arn,
  r.attributes ->> 'LocalGatewayRouteTableId' as local_gateway_route_table_id,
  r.attributes ->> 'LocalGatewayRouteTableArn' as local_gateway_route_table_arn,
  r.attributes ->> 'LocalGatewayId' as local_gateway_id,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'State' as state,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:local-gateway-route-table-vpc-association';
comment on view aws.aws_ec2_local_gateway_route_table_vpc_association is 'ec2:local-gateway-route-table-vpc-association: A VPC whose traffic a local gateway route table routes.';

create or replace view aws.aws_ec2_local_gateway_virtual_interface as
select
  r.id as local_gateway_virtual_interface_id,
  r.attributes ->> 'LocalGatewayId' as local_gateway_id,
  r.attributes ->> 'LocalGatewayVirtualInterfaceGroupId' as local_gateway_virtual_interface_group_id,
  r.arn as local_gateway_virtual_interface_arn,
  r.attributes ->> 'OutpostLagId' as outpost_lag_id,
  inventory.to_bigint(r.attributes ->> 'Vlan') as vlan,
  inventory.to_inet(r.attributes ->> 'LocalAddress') as local_address,
  inventory.to_inet(r.attributes ->> 'PeerAddress') as peer_address,
  inventory.to_bigint(r.attributes ->> 'LocalBgpAsn') as local_bgp_asn,
  inventory.to_bigint(r.attributes ->> 'PeerBgpAsn') as peer_bgp_asn,
  inventory.to_bigint(r.attributes ->> 'PeerBgpAsnExtended') as peer_bgp_asn_extended,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'ConfigurationState' as configuration_state,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:local-gateway-virtual-interface';
comment on view aws.aws_ec2_local_gateway_virtual_interface is 'ec2:local-gateway-virtual-interface: A VLAN between a local gateway and the network on the premises, with its BGP session.';

create or replace view aws.aws_ec2_local_gateway_virtual_interface_group as
select
  r.id as local_gateway_virtual_interface_group_id,
  r.attributes -> 'LocalGatewayVirtualInterfaceIds' as local_gateway_virtual_interface_ids,
  r.attributes ->> 'LocalGatewayId' as local_gateway_id,
  r.attributes ->> 'OwnerId' as owner_id,
  inventory.to_bigint(r.attributes ->> 'LocalBgpAsn') as local_bgp_asn,
  inventory.to_bigint(r.attributes ->> 'LocalBgpAsnExtended') as local_bgp_asn_extended,
  r.arn as local_gateway_virtual_interface_group_arn,
  r.attributes ->> 'ConfigurationState' as configuration_state,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:local-gateway-virtual-interface-group';
comment on view aws.aws_ec2_local_gateway_virtual_interface_group is 'ec2:local-gateway-virtual-interface-group: Virtual interfaces of a local gateway that are used as one.';

create or replace view aws.aws_ec2_managed_prefix_list as
select
  r.name as name,
  r.id as id,
  r.arn as arn,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'AddressFamily' as address_family,
  inventory.to_bigint(r.attributes ->> 'MaxEntries') as max_entries,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'StateMessage' as state_message,
  inventory.to_bigint(r.attributes ->> 'Version') as version,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:managed-prefix-list';
comment on view aws.aws_ec2_managed_prefix_list is 'ec2:managed-prefix-list: A named list of address blocks, of the customer or of AWS.';

create or replace view aws.aws_ec2_managed_prefix_list_association as
select
  r.parent_id as prefix_list_id,
  r.attributes ->> 'ResourceId' as resource_id,
  r.attributes ->> 'ResourceOwner' as resource_owner,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:managed-prefix-list-association';
comment on view aws.aws_ec2_managed_prefix_list_association is 'ec2:managed-prefix-list-association: A resource that refers to a managed prefix list.';

create or replace view aws.aws_ec2_managed_prefix_list_entry as
select
  r.parent_id as prefix_list_id,
  r.attributes ->> 'Cidr' as cidr,
  r.attributes ->> 'Description' as description,
  r.attributes ->> 'Cidr' as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:managed-prefix-list-entry';
comment on view aws.aws_ec2_managed_prefix_list_entry is 'ec2:managed-prefix-list-entry: An address block of a managed prefix list.';

create or replace view aws.aws_ec2_managed_resource_visibility as
select
  r.attributes ->> 'DefaultVisibility' as default_visibility,
  region || ' Managed Resource Visibility' as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:managed-resource-visibility';
comment on view aws.aws_ec2_managed_resource_visibility is 'ec2:managed-resource-visibility: Whether EC2 hides what AWS services manage in the account from those who do not ask for it.';

create or replace view aws.aws_vpc_nat_gateway as
select
  r.id as nat_gateway_id,
  r.arn as arn,
  r.attributes -> 'NatGatewayAddresses' as nat_gateway_addresses,
  r.attributes ->> 'State' as state,
  inventory.to_timestamptz(r.attributes ->> 'CreateTime') as create_time,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes ->> 'SubnetId' as subnet_id,
  inventory.to_timestamptz(r.attributes ->> 'DeleteTime') as delete_time,
  r.attributes ->> 'FailureCode' as failure_code,
  r.attributes ->> 'FailureMessage' as failure_message,
  r.attributes -> 'ProvisionedBandwidth' as provisioned_bandwidth,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:nat-gateway';
comment on view aws.aws_vpc_nat_gateway is 'ec2:nat-gateway: A gateway that translates the addresses of a VPC, towards the internet or privately.';

create or replace view aws.aws_vpc_network_acl as
select
  r.id as network_acl_id,
  r.arn as arn,
  inventory.to_boolean(r.attributes ->> 'IsDefault') as is_default,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes -> 'Associations' as associations,
  r.attributes -> 'Entries' as entries,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:network-acl';
comment on view aws.aws_vpc_network_acl is 'ec2:network-acl: A stateless filter at the border of subnets, with its entries and associations.';

create or replace view aws.aws_ec2_network_insights_access_scope as
select
  r.id as network_insights_access_scope_id,
  r.arn as network_insights_access_scope_arn,
  inventory.to_timestamptz(r.attributes ->> 'CreatedDate') as created_date,
  inventory.to_timestamptz(r.attributes ->> 'UpdatedDate') as updated_date,
  r.attributes -> 'NetworkInsightsAccessScopeContent' -> 'MatchPaths' as match_paths,
  r.attributes -> 'NetworkInsightsAccessScopeContent' -> 'ExcludePaths' as exclude_paths,
  r.attributes -> 'NetworkInsightsAccessScopeContent' as network_insights_access_scope_content,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:network-insights-access-scope';
comment on view aws.aws_ec2_network_insights_access_scope is 'ec2:network-insights-access-scope: Which access is meant to be possible and which not.';

create or replace view aws.aws_ec2_network_insights_access_scope_analysis as
select
  r.id as network_insights_access_scope_analysis_id,
  r.arn as network_insights_access_scope_analysis_arn,
  r.attributes ->> 'NetworkInsightsAccessScopeId' as network_insights_access_scope_id,
  r.attributes ->> 'Status' as status,
  r.attributes ->> 'StatusMessage' as status_message,
  r.attributes ->> 'WarningMessage' as warning_message,
  inventory.to_timestamptz(r.attributes ->> 'StartDate') as start_date,
  inventory.to_timestamptz(r.attributes ->> 'EndDate') as end_date,
  r.attributes ->> 'FindingsFound' as findings_found,
  inventory.to_bigint(r.attributes ->> 'AnalyzedEniCount') as analyzed_eni_count,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:network-insights-access-scope-analysis';
comment on view aws.aws_ec2_network_insights_access_scope_analysis is 'ec2:network-insights-access-scope-analysis: One analysis of whether an access scope is kept to.';

create or replace view aws.aws_ec2_network_insights_access_scope_finding as
select
  r.id as finding_id,
  r.attributes ->> 'NetworkInsightsAccessScopeAnalysisId' as network_insights_access_scope_analysis_id,
  r.attributes ->> 'NetworkInsightsAccessScopeId' as network_insights_access_scope_id,
  r.attributes -> 'FindingComponents' as finding_components,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:network-insights-access-scope-finding';
comment on view aws.aws_ec2_network_insights_access_scope_finding is 'ec2:network-insights-access-scope-finding: A path that breaks an access scope.';

create or replace view aws.aws_ec2_network_insights_analysis as
select
  r.id as network_insights_analysis_id,
  r.arn as network_insights_analysis_arn,
  r.attributes ->> 'NetworkInsightsPathId' as network_insights_path_id,
  r.attributes -> 'AdditionalAccounts' as additional_accounts,
  r.attributes -> 'FilterInArns' as filter_in_arns,
  r.attributes -> 'FilterOutArns' as filter_out_arns,
  inventory.to_timestamptz(r.attributes ->> 'StartDate') as start_date,
  r.attributes ->> 'Status' as status,
  r.attributes ->> 'StatusMessage' as status_message,
  r.attributes ->> 'WarningMessage' as warning_message,
  inventory.to_boolean(r.attributes ->> 'NetworkPathFound') as network_path_found,
  r.attributes -> 'ForwardPathComponents' as forward_path_components,
  r.attributes -> 'ReturnPathComponents' as return_path_components,
  r.attributes -> 'Explanations' as explanations,
  r.attributes -> 'AlternatePathHints' as alternate_path_hints,
  r.attributes -> 'SuggestedAccounts' as suggested_accounts,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:network-insights-analysis';
comment on view aws.aws_ec2_network_insights_analysis is 'ec2:network-insights-analysis: One analysis of a path: whether it is open, through what, or what blocks it.';

create or replace view aws.aws_ec2_network_insights_path as
select
  r.id as network_insights_path_id,
  r.arn as network_insights_path_arn,
  inventory.to_timestamptz(r.attributes ->> 'CreatedDate') as created_date,
  r.attributes ->> 'Source' as source,
  r.attributes ->> 'Destination' as destination,
  r.attributes ->> 'SourceArn' as source_arn,
  r.attributes ->> 'DestinationArn' as destination_arn,
  inventory.to_inet(r.attributes ->> 'SourceIp') as source_ip,
  inventory.to_inet(r.attributes ->> 'DestinationIp') as destination_ip,
  r.attributes ->> 'Protocol' as protocol,
  inventory.to_bigint(r.attributes ->> 'DestinationPort') as destination_port,
  r.attributes -> 'FilterAtSource' as filter_at_source,
  r.attributes -> 'FilterAtDestination' as filter_at_destination,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:network-insights-path';
comment on view aws.aws_ec2_network_insights_path is 'ec2:network-insights-path: A source, a destination and a protocol whose reachability is analysed.';

create or replace view aws.aws_ec2_network_interface as
select
  r.id as network_interface_id,
  r.attributes ->> 'Status' as status,
  r.attributes ->> 'InterfaceType' as interface_type,
  r.attributes ->> 'Description' as description,
  r.attributes ->> 'AvailabilityZone' as availability_zone,
  r.attributes ->> 'OwnerId' as owner_id,
  inventory.to_boolean(r.attributes ->> 'DenyAllIgwTraffic') as deny_all_igw_traffic,
  inventory.to_boolean(r.attributes ->> 'Ipv6Native') as ipv6_native,
  r.attributes ->> 'Ipv6Address' as ipv6_address,
  r.attributes -> 'Association' ->> 'AllocationId' as association_allocation_id,
  inventory.to_inet(r.attributes -> 'Association' ->> 'CarrierIp') as association_carrier_ip,
  inventory.to_inet(r.attributes -> 'Association' ->> 'CustomerOwnedIp') as association_customer_owned_ip,
  r.attributes -> 'Association' ->> 'AssociationId' as association_id,
  r.attributes -> 'Association' ->> 'IpOwnerId' as association_ip_owner_id,
  r.attributes -> 'Association' ->> 'PublicDnsName' as association_public_dns_name,
  inventory.to_inet(r.attributes -> 'Association' ->> 'PublicIp') as association_public_ip,
  r.attributes -> 'Attachment' ->> 'InstanceId' as attached_instance_id,
  r.attributes -> 'Attachment' ->> 'InstanceOwnerId' as attached_instance_owner_id,
  r.attributes -> 'Attachment' ->> 'AttachmentId' as attachment_id,
  r.attributes -> 'Attachment' ->> 'Status' as attachment_status,
  inventory.to_timestamptz(r.attributes -> 'Attachment' ->> 'AttachTime') as attachment_time,
  inventory.to_boolean(r.attributes -> 'Attachment' ->> 'DeleteOnTermination') as delete_on_instance_termination,
  inventory.to_bigint(r.attributes -> 'Attachment' ->> 'DeviceIndex') as device_index,
  r.attributes ->> 'MacAddress' as mac_address,
  r.attributes ->> 'OutpostArn' as outpost_arn,
  r.attributes ->> 'PrivateDnsName' as private_dns_name,
  inventory.to_inet(r.attributes ->> 'PrivateIpAddress') as private_ip_address,
  r.attributes ->> 'RequesterId' as requester_id,
  inventory.to_boolean(r.attributes ->> 'RequesterManaged') as requester_managed,
  inventory.to_boolean(r.attributes ->> 'SourceDestCheck') as source_dest_check,
  r.attributes ->> 'SubnetId' as subnet_id,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes -> 'Groups' as groups,
  r.attributes -> 'Ipv6Addresses' as ipv6_addresses,
  r.attributes -> 'PrivateIpAddresses' as private_ip_addresses,
  r.attributes -> 'ConnectionTrackingConfiguration' as connection_tracking_configuration,
  r.attributes -> 'Ipv6Prefixes' as ipv6_prefixes,
  r.attributes -> 'Ipv4Prefixes' as ipv4_prefixes,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.id as title,
  r.tags as tags,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:network-interface';
comment on view aws.aws_ec2_network_interface is 'ec2:network-interface: A network interface with its addresses, groups and attachment.';

create or replace view aws.aws_ec2_network_interface_permission as
select
  r.id as network_interface_permission_id,
  r.attributes ->> 'NetworkInterfaceId' as network_interface_id,
  r.attributes ->> 'AwsAccountId' as aws_account_id,
  r.attributes ->> 'AwsService' as aws_service,
  r.attributes ->> 'Permission' as permission,
  r.attributes -> 'PermissionState' as permission_state,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:network-interface-permission';
comment on view aws.aws_ec2_network_interface_permission is 'ec2:network-interface-permission: The permission for another account or a service to use a network interface.';

create or replace view aws.aws_ec2_network_performance_subscription as
select
  r.attributes ->> 'Source' as source,
  r.attributes ->> 'Destination' as destination,
  r.attributes ->> 'Metric' as metric,
  r.attributes ->> 'Statistic' as statistic,
  r.attributes ->> 'Period' as period,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:network-performance-subscription';
comment on view aws.aws_ec2_network_performance_subscription is 'ec2:network-performance-subscription: A measurement of the latency between two regions or zones that is published as a metric.';

create or replace view aws.aws_ec2_outpost_lag as
select
  r.id as outpost_lag_id,
  r.arn as arn,
  r.attributes ->> 'OutpostArn' as outpost_arn,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'State' as state,
  r.attributes -> 'LocalGatewayVirtualInterfaceIds' as local_gateway_virtual_interface_ids,
  r.attributes -> 'ServiceLinkVirtualInterfaceIds' as service_link_virtual_interface_ids,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:outpost-lag';
comment on view aws.aws_ec2_outpost_lag is 'ec2:outpost-lag: A group of links between an Outpost and the network on the premises.';

create or replace view aws.aws_ec2_prefix_list as
select
  r.id as prefix_list_id,
  r.name as prefix_list_name,
  r.attributes -> 'Cidrs' as cidrs,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:prefix-list';
comment on view aws.aws_ec2_prefix_list is 'ec2:prefix-list: The address blocks of an AWS service, as gateway endpoints use them.';

create or replace view aws.aws_ec2_public_ipv4_pool as
select
  r.id as pool_id,
  r.arn as arn,
  r.attributes ->> 'Description' as description,
  r.attributes -> 'PoolAddressRanges' as pool_address_ranges,
  inventory.to_bigint(r.attributes ->> 'TotalAddressCount') as total_address_count,
  inventory.to_bigint(r.attributes ->> 'TotalAvailableAddressCount') as total_available_address_count,
  r.attributes ->> 'NetworkBorderGroup' as network_border_group,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:public-ipv4-pool';
comment on view aws.aws_ec2_public_ipv4_pool is 'ec2:public-ipv4-pool: A pool of public IPv4 addresses that were brought to AWS.';

create or replace view aws.aws_region as
select
  r.id as name,
  r.attributes ->> 'OptInStatus' as opt_in_status,
  r.id as title,
  jsonb_build_array('arn:' || partition || '::' || id || ':' || account_id) as akas,
  r.id as region,
  null::boolean as steampipe_available,
  null::boolean as steampipe_default,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:region';
comment on view aws.aws_region is 'ec2:region: A region of the partition, and whether the account has it enabled.';
comment on column aws.aws_region.steampipe_available is 'Always null. It is a setting of Steampipe''s own.';
comment on column aws.aws_region.steampipe_default is 'Always null. It is a setting of Steampipe''s own.';

create or replace view aws.aws_ec2_route_server as
select
  r.id as route_server_id,
  r.arn as arn,
  inventory.to_bigint(r.attributes ->> 'AmazonSideAsn') as amazon_side_asn,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'PersistRoutesState' as persist_routes_state,
  inventory.to_bigint(r.attributes ->> 'PersistRoutesDuration') as persist_routes_duration,
  inventory.to_boolean(r.attributes ->> 'SnsNotificationsEnabled') as sns_notifications_enabled,
  r.attributes ->> 'SnsTopicArn' as sns_topic_arn,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:route-server';
comment on view aws.aws_ec2_route_server is 'ec2:route-server: A BGP speaker that keeps the route tables of VPCs up to date.';

create or replace view aws.aws_ec2_route_server_association as
select
  r.attributes ->> 'RouteServerId' as route_server_id,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes ->> 'State' as state,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:route-server-association';
comment on view aws.aws_ec2_route_server_association is 'ec2:route-server-association: A VPC that a route server serves.';

create or replace view aws.aws_ec2_route_server_endpoint as
select
  r.id as route_server_endpoint_id,
  r.arn as arn,
  r.attributes ->> 'RouteServerId' as route_server_id,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes ->> 'SubnetId' as subnet_id,
  r.attributes ->> 'EniId' as eni_id,
  inventory.to_inet(r.attributes ->> 'EniAddress') as eni_address,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'FailureReason' as failure_reason,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:route-server-endpoint';
comment on view aws.aws_ec2_route_server_endpoint is 'ec2:route-server-endpoint: The end of a route server in a subnet, with which its peers speak BGP.';

create or replace view aws.aws_ec2_route_server_peer as
select
  r.id as route_server_peer_id,
  r.arn as arn,
  r.attributes ->> 'RouteServerEndpointId' as route_server_endpoint_id,
  r.attributes ->> 'RouteServerId' as route_server_id,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes ->> 'SubnetId' as subnet_id,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'FailureReason' as failure_reason,
  r.attributes ->> 'EndpointEniId' as endpoint_eni_id,
  inventory.to_inet(r.attributes ->> 'EndpointEniAddress') as endpoint_eni_address,
  inventory.to_inet(r.attributes ->> 'PeerAddress') as peer_address,
  r.attributes -> 'BgpOptions' as bgp_options,
  r.attributes -> 'BgpStatus' as bgp_status,
  r.attributes -> 'BfdStatus' as bfd_status,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:route-server-peer';
comment on view aws.aws_ec2_route_server_peer is 'ec2:route-server-peer: A BGP session between an endpoint of a route server and a network appliance.';

create or replace view aws.aws_ec2_route_server_propagation as
select
  r.attributes ->> 'RouteServerId' as route_server_id,
  r.attributes ->> 'RouteTableId' as route_table_id,
  r.attributes ->> 'State' as state,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:route-server-propagation';
comment on view aws.aws_ec2_route_server_propagation is 'ec2:route-server-propagation: A route table into which a route server installs routes.';

create or replace view aws.aws_ec2_route_server_route as
select
  r.parent_id as route_server_id,
  r.attributes ->> 'RouteServerEndpointId' as route_server_endpoint_id,
  r.attributes ->> 'RouteServerPeerId' as route_server_peer_id,
  r.attributes -> 'RouteInstallationDetails' as route_installation_details,
  r.attributes ->> 'RouteStatus' as route_status,
  inventory.to_cidr(r.attributes ->> 'Prefix') as prefix,
  r.attributes -> 'AsPaths' as as_paths,
  inventory.to_bigint(r.attributes ->> 'Med') as med,
  inventory.to_inet(r.attributes ->> 'NextHopIp') as next_hop_ip,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:route-server-route';
comment on view aws.aws_ec2_route_server_route is 'ec2:route-server-route: A route that a route server has learnt from a peer, and where it is installed.';

create or replace view aws.aws_vpc_route_table as
select
  r.id as route_table_id,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes -> 'Associations' as associations,
  r.attributes -> 'Routes' as routes,
  r.attributes -> 'PropagatingVgws' as propagating_vgws,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  r.id as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:route-table';
comment on view aws.aws_vpc_route_table is 'ec2:route-table: A route table of a VPC with its routes, associations and propagating gateways.';

create or replace view aws.aws_ec2_secondary_interface as
select
  r.id as secondary_interface_id,
  r.attributes ->> 'AvailabilityZone' as availability_zone,
  r.attributes ->> 'AvailabilityZoneId' as availability_zone_id,
  r.attributes -> 'Attachment' as attachment,
  r.attributes ->> 'MacAddress' as mac_address,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes -> 'PrivateIpv4Addresses' as private_ipv4_addresses,
  r.arn as secondary_interface_arn,
  r.attributes ->> 'SecondaryInterfaceType' as secondary_interface_type,
  r.attributes ->> 'SecondarySubnetId' as secondary_subnet_id,
  r.attributes ->> 'SecondaryNetworkId' as secondary_network_id,
  r.attributes ->> 'SecondaryNetworkType' as secondary_network_type,
  inventory.to_boolean(r.attributes ->> 'SourceDestCheck') as source_dest_check,
  r.attributes ->> 'Status' as status,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:secondary-interface';
comment on view aws.aws_ec2_secondary_interface is 'ec2:secondary-interface: A network interface in a secondary subnet.';

create or replace view aws.aws_ec2_secondary_network as
select
  r.id as secondary_network_id,
  r.arn as secondary_network_arn,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'Type' as type,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'StateReason' as state_reason,
  r.attributes -> 'Ipv4CidrBlockAssociations' as ipv4_cidr_block_associations,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:secondary-network';
comment on view aws.aws_ec2_secondary_network is 'ec2:secondary-network: A network of its own beside the VPCs, for traffic such as RDMA between instances.';

create or replace view aws.aws_ec2_secondary_subnet as
select
  r.id as secondary_subnet_id,
  r.arn as secondary_subnet_arn,
  r.attributes ->> 'SecondaryNetworkId' as secondary_network_id,
  r.attributes ->> 'SecondaryNetworkType' as secondary_network_type,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'AvailabilityZoneId' as availability_zone_id,
  r.attributes ->> 'AvailabilityZone' as availability_zone,
  r.attributes -> 'Ipv4CidrBlockAssociations' as ipv4_cidr_block_associations,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'StateReason' as state_reason,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:secondary-subnet';
comment on view aws.aws_ec2_secondary_subnet is 'ec2:secondary-subnet: A range of addresses of a secondary network in one Availability Zone.';

create or replace view aws.aws_vpc_security_group as
select
  r.name as group_name,
  r.id as group_id,
  r.arn as arn,
  r.attributes ->> 'Description' as description,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes -> 'IpPermissions' as ip_permissions,
  r.attributes -> 'IpPermissionsEgress' as ip_permissions_egress,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:security-group';
comment on view aws.aws_vpc_security_group is 'ec2:security-group: A stateful filter of network interfaces.';

create or replace view aws.aws_vpc as
select
  r.id as vpc_id,
  r.arn as arn,
  inventory.to_cidr(r.attributes ->> 'CidrBlock') as cidr_block,
  r.attributes ->> 'State' as state,
  inventory.to_boolean(r.attributes ->> 'IsDefault') as is_default,
  r.attributes ->> 'DhcpOptionsId' as dhcp_options_id,
  r.attributes ->> 'InstanceTenancy' as instance_tenancy,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes -> 'CidrBlockAssociationSet' as cidr_block_association_set,
  r.attributes -> 'Ipv6CidrBlockAssociationSet' as ipv6_cidr_block_association_set,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:vpc';
comment on view aws.aws_vpc is 'ec2:vpc: A virtual private cloud: an isolated network with its address blocks.';

create or replace view aws.aws_ec2_security_group_for_vpc as
select
  r.parent_id as vpc_id,
  r.attributes ->> 'Description' as description,
  r.name as group_name,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'GroupId' as group_id,
  r.attributes ->> 'PrimaryVpcId' as primary_vpc_id,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:security-group-for-vpc';
comment on view aws.aws_ec2_security_group_for_vpc is 'ec2:security-group-for-vpc: A security group that the account may use in a VPC which others share with it.';

create or replace view aws.aws_ec2_security_group_reference as
select
  r.attributes ->> 'GroupId' as group_id,
  r.attributes ->> 'ReferencingVpcId' as referencing_vpc_id,
  r.attributes ->> 'VpcPeeringConnectionId' as vpc_peering_connection_id,
  r.attributes ->> 'TransitGatewayId' as transit_gateway_id,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:security-group-reference';
comment on view aws.aws_ec2_security_group_reference is 'ec2:security-group-reference: A VPC on the far side of a peering or transit gateway whose security groups refer to a group of the account.';

create or replace view aws.aws_vpc_security_group_rule as
select
  r.id as security_group_rule_id,
  r.attributes ->> 'GroupId' as group_id,
  inventory.to_boolean(r.attributes ->> 'IsEgress') as is_egress,
  case attributes ->> 'IsEgress' when 'true' then 'egress' when 'false' then 'ingress' end as type,
  r.attributes ->> 'GroupOwnerId' as group_owner_id,
  r.attributes ->> 'Description' as description,
  r.attributes ->> 'IpProtocol' as ip_protocol,
  inventory.to_bigint(r.attributes ->> 'FromPort') as from_port,
  inventory.to_bigint(r.attributes ->> 'ToPort') as to_port,
  inventory.to_cidr(r.attributes ->> 'CidrIpv4') as cidr_ipv4,
  inventory.to_cidr(r.attributes ->> 'CidrIpv6') as cidr_ipv6,
  r.attributes -> 'ReferencedGroupInfo' ->> 'GroupId' as referenced_group_id,
  r.attributes -> 'ReferencedGroupInfo' ->> 'PeeringStatus' as referenced_peering_status,
  r.attributes -> 'ReferencedGroupInfo' ->> 'UserId' as referenced_user_id,
  r.attributes -> 'ReferencedGroupInfo' ->> 'VpcId' as referenced_vpc_id,
  r.attributes -> 'ReferencedGroupInfo' ->> 'VpcPeeringConnectionId' as referenced_vpc_peering_connection_id,
  r.attributes ->> 'PrefixListId' as prefix_list_id,
  id || '_' || case attributes ->> 'IsEgress' when 'true' then 'egress_' else 'ingress_' end || (attributes ->> 'IpProtocol')
  || coalesce('_' || (attributes ->> 'FromPort') || '_' || (attributes ->> 'ToPort'), '')
  || coalesce('_' || coalesce(attributes ->> 'CidrIpv4', attributes ->> 'CidrIpv6',
       nullif(attributes -> 'ReferencedGroupInfo' ->> 'GroupId', ''), attributes ->> 'PrefixListId'), '') as title,
  jsonb_build_array('arn:' || partition || ':ec2:' || region || ':' || (attributes ->> 'GroupOwnerId') || ':security-group-rule/' || id || ':' || case attributes ->> 'IsEgress' when 'true' then 'egress_' else 'ingress_' end || (attributes ->> 'IpProtocol')
  || coalesce('_' || (attributes ->> 'FromPort') || '_' || (attributes ->> 'ToPort'), '')
  || coalesce('_' || coalesce(attributes ->> 'CidrIpv4', attributes ->> 'CidrIpv6',
       nullif(attributes -> 'ReferencedGroupInfo' ->> 'GroupId', ''), attributes ->> 'PrefixListId'), '')) as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id,
  r.attributes ->> 'GroupOwnerId' as owner_id
from inventory.resource_at r
where r.type = 'ec2:security-group-rule';
comment on view aws.aws_vpc_security_group_rule is 'ec2:security-group-rule: A rule of a security group: one direction, protocol, port range and source or destination.';

create or replace view aws.aws_vpc_security_group_vpc_association as
select
  r.attributes ->> 'GroupId' as group_id,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes ->> 'VpcOwnerId' as vpc_owner_id,
  r.attributes ->> 'State' as state,
  (attributes ->> 'GroupId') || ' - ' || (attributes ->> 'VpcId') as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:security-group-vpc-association';
comment on view aws.aws_vpc_security_group_vpc_association is 'ec2:security-group-vpc-association: A VPC in which a security group may be used, beside the one that it was made in.';

create or replace view aws.aws_ec2_service_link_virtual_interface as
select
  r.id as service_link_virtual_interface_id,
  r.arn as service_link_virtual_interface_arn,
  r.attributes ->> 'OutpostId' as outpost_id,
  r.attributes ->> 'OutpostArn' as outpost_arn,
  r.attributes ->> 'OwnerId' as owner_id,
  inventory.to_inet(r.attributes ->> 'LocalAddress') as local_address,
  inventory.to_inet(r.attributes ->> 'PeerAddress') as peer_address,
  inventory.to_bigint(r.attributes ->> 'PeerBgpAsn') as peer_bgp_asn,
  inventory.to_bigint(r.attributes ->> 'Vlan') as vlan,
  r.attributes ->> 'OutpostLagId' as outpost_lag_id,
  r.attributes ->> 'ConfigurationState' as configuration_state,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:service-link-virtual-interface';
comment on view aws.aws_ec2_service_link_virtual_interface is 'ec2:service-link-virtual-interface: A VLAN over which an Outpost is connected to its region.';

create or replace view aws.aws_ec2_stale_security_group as
select
  r.attributes ->> 'GroupId' as group_id,
  r.attributes ->> 'Description' as description,
  r.name as group_name,
  r.attributes -> 'StaleIpPermissions' as stale_ip_permissions,
  r.attributes -> 'StaleIpPermissionsEgress' as stale_ip_permissions_egress,
  r.attributes ->> 'VpcId' as vpc_id,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:stale-security-group';
comment on view aws.aws_ec2_stale_security_group is 'ec2:stale-security-group: A security group with rules that refer to groups which are gone or out of reach.';

create or replace view aws.aws_vpc_subnet as
select
  r.id as subnet_id,
  r.arn as subnet_arn,
  r.attributes ->> 'VpcId' as vpc_id,
  inventory.to_cidr(r.attributes ->> 'CidrBlock') as cidr_block,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'OwnerId' as owner_id,
  inventory.to_boolean(r.attributes ->> 'AssignIpv6AddressOnCreation') as assign_ipv6_address_on_creation,
  inventory.to_bigint(r.attributes ->> 'AvailableIpAddressCount') as available_ip_address_count,
  r.attributes ->> 'AvailabilityZone' as availability_zone,
  r.attributes ->> 'AvailabilityZoneId' as availability_zone_id,
  r.attributes ->> 'CustomerOwnedIpv4Pool' as customer_owned_ipv4_pool,
  inventory.to_boolean(r.attributes ->> 'DefaultForAz') as default_for_az,
  inventory.to_boolean(r.attributes ->> 'MapCustomerOwnedIpOnLaunch') as map_customer_owned_ip_on_launch,
  inventory.to_boolean(r.attributes ->> 'MapPublicIpOnLaunch') as map_public_ip_on_launch,
  r.attributes ->> 'OutpostArn' as outpost_arn,
  r.attributes -> 'Ipv6CidrBlockAssociationSet' as ipv6_cidr_block_association_set,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:subnet';
comment on view aws.aws_vpc_subnet is 'ec2:subnet: A range of addresses of a VPC in one Availability Zone.';

create or replace view aws.aws_ec2_subnet_cidr_reservation as
select
  r.id as subnet_cidr_reservation_id,
  r.arn as arn,
  r.attributes ->> 'SubnetId' as subnet_id,
  inventory.to_cidr(r.attributes ->> 'Cidr') as cidr,
  r.attributes ->> 'ReservationType' as reservation_type,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'Description' as description,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:subnet-cidr-reservation';
comment on view aws.aws_ec2_subnet_cidr_reservation is 'ec2:subnet-cidr-reservation: A range of a subnet that is kept for prefixes or for addresses given out by hand.';

create or replace view aws.aws_ec2_traffic_mirror_filter as
select
  r.id as traffic_mirror_filter_id,
  r.arn as arn,
  r.attributes -> 'IngressFilterRules' as ingress_filter_rules,
  r.attributes -> 'EgressFilterRules' as egress_filter_rules,
  r.attributes -> 'NetworkServices' as network_services,
  r.attributes ->> 'Description' as description,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:traffic-mirror-filter';
comment on view aws.aws_ec2_traffic_mirror_filter is 'ec2:traffic-mirror-filter: The rules by which traffic is mirrored.';

create or replace view aws.aws_ec2_traffic_mirror_filter_rule as
select
  r.id as traffic_mirror_filter_rule_id,
  r.arn as arn,
  r.attributes ->> 'TrafficMirrorFilterId' as traffic_mirror_filter_id,
  r.attributes ->> 'TrafficDirection' as traffic_direction,
  inventory.to_bigint(r.attributes ->> 'RuleNumber') as rule_number,
  r.attributes ->> 'RuleAction' as rule_action,
  inventory.to_bigint(r.attributes ->> 'Protocol') as protocol,
  r.attributes -> 'DestinationPortRange' as destination_port_range,
  r.attributes -> 'SourcePortRange' as source_port_range,
  inventory.to_cidr(r.attributes ->> 'DestinationCidrBlock') as destination_cidr_block,
  inventory.to_cidr(r.attributes ->> 'SourceCidrBlock') as source_cidr_block,
  r.name as description,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:traffic-mirror-filter-rule';
comment on view aws.aws_ec2_traffic_mirror_filter_rule is 'ec2:traffic-mirror-filter-rule: A rule that says which traffic is mirrored.';

create or replace view aws.aws_ec2_traffic_mirror_session as
select
  r.id as traffic_mirror_session_id,
  r.arn as arn,
  r.attributes ->> 'TrafficMirrorTargetId' as traffic_mirror_target_id,
  r.attributes ->> 'TrafficMirrorFilterId' as traffic_mirror_filter_id,
  r.attributes ->> 'NetworkInterfaceId' as network_interface_id,
  r.attributes ->> 'OwnerId' as owner_id,
  inventory.to_bigint(r.attributes ->> 'PacketLength') as packet_length,
  inventory.to_bigint(r.attributes ->> 'SessionNumber') as session_number,
  inventory.to_bigint(r.attributes ->> 'VirtualNetworkId') as virtual_network_id,
  r.attributes ->> 'Description' as description,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:traffic-mirror-session';
comment on view aws.aws_ec2_traffic_mirror_session is 'ec2:traffic-mirror-session: A network interface whose traffic is mirrored, to which target and by which filter.';

create or replace view aws.aws_ec2_traffic_mirror_target as
select
  r.id as traffic_mirror_target_id,
  r.arn as arn,
  r.attributes ->> 'NetworkInterfaceId' as network_interface_id,
  r.attributes ->> 'NetworkLoadBalancerArn' as network_load_balancer_arn,
  r.attributes ->> 'Type' as type,
  r.attributes ->> 'Description' as description,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'GatewayLoadBalancerEndpointId' as gateway_load_balancer_endpoint_id,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:traffic-mirror-target';
comment on view aws.aws_ec2_traffic_mirror_target is 'ec2:traffic-mirror-target: Where mirrored traffic is sent to.';

create or replace view aws.aws_ec2_transit_gateway_vpc_attachment as
select
  r.id as transit_gateway_attachment_id,
  r.attributes ->> 'TransitGatewayId' as transit_gateway_id,
  r.attributes ->> 'TransitGatewayOwnerId' as transit_gateway_owner_id,
  r.attributes ->> 'State' as state,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  r.attributes ->> 'ResourceId' as resource_id,
  r.attributes ->> 'ResourceType' as resource_type,
  r.attributes ->> 'ResourceOwnerId' as resource_owner_id,
  r.attributes -> 'Association' ->> 'State' as association_state,
  r.attributes -> 'Association' ->> 'TransitGatewayRouteTableId' as association_transit_gateway_route_table_id,
  (select v.attributes -> 'Options' from inventory.resource_at v where v.type = 'ec2:transit-gateway-vpc-attachment'
  and v.account_id = r.account_id and v.region = r.region and v.id = r.id) as options,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id,
  r.attributes ->> 'ResourceOwnerId' as owner_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-attachment';
comment on view aws.aws_ec2_transit_gateway_vpc_attachment is 'ec2:transit-gateway-attachment: A network attached to a transit gateway, of whatever kind.';

create or replace view aws.aws_ec2_transit_gateway_attachment_nat_configuration as
select
  r.id as transit_gateway_attachment_id,
  r.attributes ->> 'NatGatewaySupport' as nat_gateway_support,
  r.attributes ->> 'NatSystemRouteSupport' as nat_system_route_support,
  r.attributes -> 'NatGatewayRules' as nat_gateway_rules,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-attachment-nat-configuration';
comment on view aws.aws_ec2_transit_gateway_attachment_nat_configuration is 'ec2:transit-gateway-attachment-nat-configuration: How a transit gateway translates the addresses of what comes from an attachment.';

create or replace view aws.aws_ec2_transit_gateway_attachment_propagation as
select
  r.parent_id as transit_gateway_attachment_id,
  r.attributes ->> 'TransitGatewayRouteTableId' as transit_gateway_route_table_id,
  r.attributes ->> 'State' as state,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-attachment-propagation';
comment on view aws.aws_ec2_transit_gateway_attachment_propagation is 'ec2:transit-gateway-attachment-propagation: A route table into which an attachment propagates its routes, as the attachment says.';

create or replace view aws.aws_ec2_transit_gateway_connect as
select
  r.id as transit_gateway_attachment_id,
  r.arn as arn,
  r.attributes ->> 'TransportTransitGatewayAttachmentId' as transport_transit_gateway_attachment_id,
  r.attributes ->> 'TransitGatewayId' as transit_gateway_id,
  r.attributes ->> 'State' as state,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  r.attributes -> 'Options' as options,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-connect';
comment on view aws.aws_ec2_transit_gateway_connect is 'ec2:transit-gateway-connect: A Connect attachment: GRE tunnels over another attachment.';

create or replace view aws.aws_ec2_transit_gateway_connect_peer as
select
  r.id as transit_gateway_connect_peer_id,
  r.arn as arn,
  r.attributes ->> 'TransitGatewayAttachmentId' as transit_gateway_attachment_id,
  r.attributes ->> 'State' as state,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  r.attributes -> 'ConnectPeerConfiguration' as connect_peer_configuration,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-connect-peer';
comment on view aws.aws_ec2_transit_gateway_connect_peer is 'ec2:transit-gateway-connect-peer: A GRE and BGP peer of a Connect attachment.';

create or replace view aws.aws_ec2_transit_gateway_metering_policy as
select
  r.id as transit_gateway_metering_policy_id,
  r.arn as arn,
  r.attributes ->> 'TransitGatewayId' as transit_gateway_id,
  r.attributes -> 'MiddleboxAttachmentIds' as middlebox_attachment_ids,
  r.attributes ->> 'State' as state,
  inventory.to_timestamptz(r.attributes ->> 'UpdateEffectiveAt') as update_effective_at,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-metering-policy';
comment on view aws.aws_ec2_transit_gateway_metering_policy is 'ec2:transit-gateway-metering-policy: The rules that say which accounts pay for the traffic of a transit gateway.';

create or replace view aws.aws_ec2_transit_gateway_metering_policy_entry as
select
  r.parent_id as transit_gateway_metering_policy_id,
  r.attributes ->> 'PolicyRuleNumber' as policy_rule_number,
  r.attributes ->> 'MeteredAccount' as metered_account,
  r.attributes ->> 'State' as state,
  inventory.to_timestamptz(r.attributes ->> 'UpdatedAt') as updated_at,
  inventory.to_timestamptz(r.attributes ->> 'UpdateEffectiveAt') as update_effective_at,
  r.attributes -> 'MeteringPolicyRule' as metering_policy_rule,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-metering-policy-entry';
comment on view aws.aws_ec2_transit_gateway_metering_policy_entry is 'ec2:transit-gateway-metering-policy-entry: A rule of a metering policy: which account pays for which traffic.';

create or replace view aws.aws_ec2_transit_gateway_multicast_domain as
select
  r.id as transit_gateway_multicast_domain_id,
  r.attributes ->> 'TransitGatewayId' as transit_gateway_id,
  r.arn as transit_gateway_multicast_domain_arn,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes -> 'Options' as options,
  r.attributes ->> 'State' as state,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-multicast-domain';
comment on view aws.aws_ec2_transit_gateway_multicast_domain is 'ec2:transit-gateway-multicast-domain: A part of a transit gateway in which multicast traffic is forwarded.';

create or replace view aws.aws_ec2_transit_gateway_multicast_domain_association as
select
  r.parent_id as transit_gateway_multicast_domain_id,
  r.attributes ->> 'TransitGatewayAttachmentId' as transit_gateway_attachment_id,
  r.attributes ->> 'ResourceId' as resource_id,
  r.attributes ->> 'ResourceType' as resource_type,
  r.attributes ->> 'ResourceOwnerId' as resource_owner_id,
  r.attributes -> 'Subnet' as subnet,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-multicast-domain-association';
comment on view aws.aws_ec2_transit_gateway_multicast_domain_association is 'ec2:transit-gateway-multicast-domain-association: A subnet that takes part in a multicast domain.';

create or replace view aws.aws_ec2_transit_gateway_multicast_group as
select
  r.parent_id as transit_gateway_multicast_domain_id,
  inventory.to_inet(r.attributes ->> 'GroupIpAddress') as group_ip_address,
  r.attributes ->> 'TransitGatewayAttachmentId' as transit_gateway_attachment_id,
  r.attributes ->> 'SubnetId' as subnet_id,
  r.attributes ->> 'ResourceId' as resource_id,
  r.attributes ->> 'ResourceType' as resource_type,
  r.attributes ->> 'ResourceOwnerId' as resource_owner_id,
  r.attributes ->> 'NetworkInterfaceId' as network_interface_id,
  inventory.to_boolean(r.attributes ->> 'GroupMember') as group_member,
  inventory.to_boolean(r.attributes ->> 'GroupSource') as group_source,
  r.attributes ->> 'MemberType' as member_type,
  r.attributes ->> 'SourceType' as source_type,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-multicast-group';
comment on view aws.aws_ec2_transit_gateway_multicast_group is 'ec2:transit-gateway-multicast-group: A network interface that sends to or receives from a multicast group.';

create or replace view aws.aws_ec2_transit_gateway_peering_attachment as
select
  r.id as transit_gateway_attachment_id,
  r.arn as arn,
  r.attributes ->> 'AccepterTransitGatewayAttachmentId' as accepter_transit_gateway_attachment_id,
  r.attributes -> 'RequesterTgwInfo' as requester_tgw_info,
  r.attributes -> 'AccepterTgwInfo' as accepter_tgw_info,
  r.attributes -> 'Options' as options,
  r.attributes -> 'Status' as status,
  r.attributes ->> 'State' as state,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-peering-attachment';
comment on view aws.aws_ec2_transit_gateway_peering_attachment is 'ec2:transit-gateway-peering-attachment: What is particular to the peering of two transit gateways: both ends.';

create or replace view aws.aws_ec2_transit_gateway_policy_table as
select
  r.id as transit_gateway_policy_table_id,
  r.arn as arn,
  r.attributes ->> 'TransitGatewayId' as transit_gateway_id,
  r.attributes ->> 'State' as state,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-policy-table';
comment on view aws.aws_ec2_transit_gateway_policy_table is 'ec2:transit-gateway-policy-table: Rules that direct the traffic of attachments to route tables of a transit gateway.';

create or replace view aws.aws_ec2_transit_gateway_policy_table_association as
select
  r.attributes ->> 'TransitGatewayPolicyTableId' as transit_gateway_policy_table_id,
  r.attributes ->> 'TransitGatewayAttachmentId' as transit_gateway_attachment_id,
  r.attributes ->> 'ResourceId' as resource_id,
  r.attributes ->> 'ResourceType' as resource_type,
  r.attributes ->> 'State' as state,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-policy-table-association';
comment on view aws.aws_ec2_transit_gateway_policy_table_association is 'ec2:transit-gateway-policy-table-association: An attachment whose traffic a policy table directs.';

create or replace view aws.aws_ec2_transit_gateway_policy_table_entry as
select
  r.parent_id as transit_gateway_policy_table_id,
  r.attributes ->> 'PolicyRuleNumber' as policy_rule_number,
  r.attributes -> 'PolicyRule' as policy_rule,
  r.attributes ->> 'TargetRouteTableId' as target_route_table_id,
  r.attributes ->> 'State' as state,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-policy-table-entry';
comment on view aws.aws_ec2_transit_gateway_policy_table_entry is 'ec2:transit-gateway-policy-table-entry: A rule of a policy table: which traffic goes to which route table.';

create or replace view aws.aws_ec2_transit_gateway_route_table as
select
  r.id as transit_gateway_route_table_id,
  r.attributes ->> 'TransitGatewayId' as transit_gateway_id,
  r.attributes ->> 'State' as state,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  inventory.to_boolean(r.attributes ->> 'DefaultAssociationRouteTable') as default_association_route_table,
  inventory.to_boolean(r.attributes ->> 'DefaultPropagationRouteTable') as default_propagation_route_table,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-route-table';
comment on view aws.aws_ec2_transit_gateway_route_table is 'ec2:transit-gateway-route-table: A route table of a transit gateway.';

create or replace view aws.aws_ec2_transit_gateway_prefix_list_reference as
select
  r.attributes ->> 'TransitGatewayRouteTableId' as transit_gateway_route_table_id,
  r.attributes ->> 'PrefixListId' as prefix_list_id,
  r.attributes ->> 'PrefixListOwnerId' as prefix_list_owner_id,
  r.attributes ->> 'State' as state,
  inventory.to_boolean(r.attributes ->> 'Blackhole') as blackhole,
  r.attributes -> 'TransitGatewayAttachment' as transit_gateway_attachment,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-prefix-list-reference';
comment on view aws.aws_ec2_transit_gateway_prefix_list_reference is 'ec2:transit-gateway-prefix-list-reference: A prefix list that a transit gateway route table routes as a whole.';

create or replace view aws.aws_ec2_transit_gateway_route as
select
  r.parent_id as transit_gateway_route_table_id,
  inventory.to_cidr(r.attributes ->> 'DestinationCidrBlock') as destination_cidr_block,
  r.attributes ->> 'PrefixListId' as prefix_list_id,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'Type' as type,
  r.attributes -> 'TransitGatewayAttachments' as transit_gateway_attachments,
  r.attributes ->> 'DestinationCidrBlock' as title,
  jsonb_build_array('arn:' || partition || ':ec2:' || region || ':' || account_id || ':transit-gateway-route-table/' || parent_id || ':'
          || (attributes ->> 'DestinationCidrBlock')) as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-route';
comment on view aws.aws_ec2_transit_gateway_route is 'ec2:transit-gateway-route: A route of a transit gateway route table, active or black hole.';

create or replace view aws.aws_ec2_transit_gateway_route_table_announcement as
select
  r.id as transit_gateway_route_table_announcement_id,
  r.arn as arn,
  r.attributes ->> 'TransitGatewayId' as transit_gateway_id,
  r.attributes ->> 'CoreNetworkId' as core_network_id,
  r.attributes ->> 'PeerTransitGatewayId' as peer_transit_gateway_id,
  r.attributes ->> 'PeerCoreNetworkId' as peer_core_network_id,
  r.attributes ->> 'PeeringAttachmentId' as peering_attachment_id,
  r.attributes ->> 'AnnouncementDirection' as announcement_direction,
  r.attributes ->> 'TransitGatewayRouteTableId' as transit_gateway_route_table_id,
  r.attributes ->> 'State' as state,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-route-table-announcement';
comment on view aws.aws_ec2_transit_gateway_route_table_announcement is 'ec2:transit-gateway-route-table-announcement: The announcement of a transit gateway route table to a peer, or of a peer to it.';

create or replace view aws.aws_ec2_transit_gateway_route_table_association as
select
  r.parent_id as transit_gateway_route_table_id,
  r.attributes ->> 'TransitGatewayAttachmentId' as transit_gateway_attachment_id,
  r.attributes ->> 'ResourceId' as resource_id,
  r.attributes ->> 'ResourceType' as resource_type,
  r.attributes ->> 'State' as state,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-route-table-association';
comment on view aws.aws_ec2_transit_gateway_route_table_association is 'ec2:transit-gateway-route-table-association: An attachment whose traffic a transit gateway route table routes.';

create or replace view aws.aws_ec2_transit_gateway_route_table_propagation as
select
  r.parent_id as transit_gateway_route_table_id,
  r.attributes ->> 'TransitGatewayAttachmentId' as transit_gateway_attachment_id,
  r.attributes ->> 'ResourceId' as resource_id,
  r.attributes ->> 'ResourceType' as resource_type,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'TransitGatewayRouteTableAnnouncementId' as transit_gateway_route_table_announcement_id,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-route-table-propagation';
comment on view aws.aws_ec2_transit_gateway_route_table_propagation is 'ec2:transit-gateway-route-table-propagation: An attachment or announcement from which a transit gateway route table learns routes.';

create or replace view aws.aws_ec2_transit_gateway_vpc_attachment_detail as
select
  r.id as transit_gateway_attachment_id,
  r.arn as arn,
  r.attributes ->> 'TransitGatewayId' as transit_gateway_id,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes ->> 'VpcOwnerId' as vpc_owner_id,
  r.attributes ->> 'State' as state,
  r.attributes -> 'SubnetIds' as subnet_ids,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  r.attributes -> 'Options' as options,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id,
  r.attributes ->> 'VpcOwnerId' as owner_id
from inventory.resource_at r
where r.type = 'ec2:transit-gateway-vpc-attachment';
comment on view aws.aws_ec2_transit_gateway_vpc_attachment_detail is 'ec2:transit-gateway-vpc-attachment: What is particular to the attachment of a VPC: its subnets and options.';

create or replace view aws.aws_ec2_trunk_interface_association as
select
  r.id as association_id,
  r.attributes ->> 'BranchInterfaceId' as branch_interface_id,
  r.attributes ->> 'TrunkInterfaceId' as trunk_interface_id,
  r.attributes ->> 'InterfaceProtocol' as interface_protocol,
  inventory.to_bigint(r.attributes ->> 'VlanId') as vlan_id,
  inventory.to_bigint(r.attributes ->> 'GreKey') as gre_key,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:trunk-interface-association';
comment on view aws.aws_ec2_trunk_interface_association is 'ec2:trunk-interface-association: A branch interface on a trunk interface, told apart by VLAN or GRE key.';

create or replace view aws.aws_vpc_verified_access_endpoint as
select
  r.id as verified_access_endpoint_id,
  r.attributes ->> 'VerifiedAccessGroupId' as verified_access_group_id,
  r.attributes ->> 'VerifiedAccessInstanceId' as verified_access_instance_id,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  r.attributes -> 'Status' ->> 'Code' as status_code,
  r.attributes ->> 'ApplicationDomain' as application_domain,
  r.attributes ->> 'AttachmentType' as attachment_type,
  inventory.to_timestamptz(r.attributes ->> 'DeletionTime') as deletion_time,
  r.attributes ->> 'Description' as description,
  r.attributes ->> 'DeviceValidationDomain' as device_validation_domain,
  r.attributes ->> 'DomainCertificateArn' as domain_certificate_arn,
  r.attributes ->> 'EndpointDomain' as endpoint_domain,
  r.attributes ->> 'EndpointType' as endpoint_type,
  inventory.to_timestamptz(r.attributes ->> 'LastUpdatedTime') as last_updated_time,
  r.attributes -> 'LoadBalancerOptions' as load_balancer_options,
  r.attributes -> 'NetworkInterfaceOptions' as network_interface_options,
  r.attributes -> 'Status' as status,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:verified-access-endpoint';
comment on view aws.aws_vpc_verified_access_endpoint is 'ec2:verified-access-endpoint: An application that is reached through Verified Access.';

create or replace view aws.aws_ec2_verified_access_endpoint_policy as
select
  r.parent_id as verified_access_endpoint_id,
  inventory.to_boolean(r.attributes ->> 'PolicyEnabled') as policy_enabled,
  r.attributes ->> 'PolicyDocument' as policy_document,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:verified-access-endpoint-policy';
comment on view aws.aws_ec2_verified_access_endpoint_policy is 'ec2:verified-access-endpoint-policy: Whether an endpoint has a policy of its own, and what it says.';

create or replace view aws.aws_ec2_verified_access_endpoint_target as
select
  r.attributes ->> 'VerifiedAccessEndpointId' as verified_access_endpoint_id,
  inventory.to_inet(r.attributes ->> 'VerifiedAccessEndpointTargetIpAddress') as verified_access_endpoint_target_ip_address,
  r.attributes ->> 'VerifiedAccessEndpointTargetDns' as verified_access_endpoint_target_dns,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:verified-access-endpoint-target';
comment on view aws.aws_ec2_verified_access_endpoint_target is 'ec2:verified-access-endpoint-target: An address or name behind an endpoint for a range of addresses.';

create or replace view aws.aws_vpc_verified_access_group as
select
  r.id as verified_access_group_id,
  r.arn as arn,
  r.attributes ->> 'VerifiedAccessInstanceId' as verified_access_instance_id,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  inventory.to_timestamptz(r.attributes ->> 'DeletionTime') as deletion_time,
  r.attributes ->> 'Description' as description,
  inventory.to_timestamptz(r.attributes ->> 'LastUpdatedTime') as last_updated_time,
  r.attributes ->> 'Owner' as owner,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id,
  r.attributes ->> 'Owner' as owner_id
from inventory.resource_at r
where r.type = 'ec2:verified-access-group';
comment on view aws.aws_vpc_verified_access_group is 'ec2:verified-access-group: Endpoints of Verified Access that share a policy.';

create or replace view aws.aws_ec2_verified_access_group_policy as
select
  r.parent_id as verified_access_group_id,
  inventory.to_boolean(r.attributes ->> 'PolicyEnabled') as policy_enabled,
  r.attributes ->> 'PolicyDocument' as policy_document,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:verified-access-group-policy';
comment on view aws.aws_ec2_verified_access_group_policy is 'ec2:verified-access-group-policy: Whether a group has a policy, and what it says.';

create or replace view aws.aws_vpc_verified_access_instance as
select
  r.id as verified_access_instance_id,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  r.attributes ->> 'Description' as description,
  inventory.to_timestamptz(r.attributes ->> 'LastUpdatedTime') as last_updated_time,
  r.attributes -> 'VerifiedAccessTrustProviders' as verified_access_trust_providers,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:verified-access-instance';
comment on view aws.aws_vpc_verified_access_instance is 'ec2:verified-access-instance: An instance of Verified Access: what evaluates the requests to its endpoints.';

create or replace view aws.aws_ec2_verified_access_logging_configuration as
select
  r.id as verified_access_instance_id,
  r.attributes -> 'AccessLogs' as access_logs,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:verified-access-logging-configuration';
comment on view aws.aws_ec2_verified_access_logging_configuration is 'ec2:verified-access-logging-configuration: Where an instance of Verified Access logs requests to.';

create or replace view aws.aws_vpc_verified_access_trust_provider as
select
  r.id as verified_access_trust_provider_id,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  r.attributes ->> 'Description' as description,
  r.attributes ->> 'DeviceTrustProviderType' as device_trust_provider_type,
  inventory.to_timestamptz(r.attributes ->> 'LastUpdatedTime') as last_updated_time,
  r.attributes ->> 'PolicyReferenceName' as policy_reference_name,
  r.attributes ->> 'TrustProviderType' as trust_provider_type,
  r.attributes ->> 'UserTrustProviderType' as user_trust_provider_type,
  r.attributes -> 'OidcOptions' as oidc_options,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:verified-access-trust-provider';
comment on view aws.aws_vpc_verified_access_trust_provider is 'ec2:verified-access-trust-provider: Who vouches for users or devices before Verified Access.';

create or replace view aws.aws_ec2_vpc_attribute as
select
  r.id as vpc_id,
  inventory.to_boolean(r.attributes -> 'EnableDnsHostnames' ->> 'Value') as enable_dns_hostnames,
  inventory.to_boolean(r.attributes -> 'EnableDnsSupport' ->> 'Value') as enable_dns_support,
  inventory.to_boolean(r.attributes -> 'EnableNetworkAddressUsageMetrics' ->> 'Value') as enable_network_address_usage_metrics,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:vpc-attribute';
comment on view aws.aws_ec2_vpc_attribute is 'ec2:vpc-attribute: Whether a VPC answers DNS questions, gives its instances DNS names, and measures its use of addresses.';

create or replace view aws.aws_ec2_vpc_block_public_access_exclusion as
select
  r.id as exclusion_id,
  r.arn as arn,
  r.attributes ->> 'InternetGatewayExclusionMode' as internet_gateway_exclusion_mode,
  r.attributes ->> 'ResourceArn' as resource_arn,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'Reason' as reason,
  inventory.to_timestamptz(r.attributes ->> 'CreationTimestamp') as creation_timestamp,
  inventory.to_timestamptz(r.attributes ->> 'LastUpdateTimestamp') as last_update_timestamp,
  inventory.to_timestamptz(r.attributes ->> 'DeletionTimestamp') as deletion_timestamp,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:vpc-block-public-access-exclusion';
comment on view aws.aws_ec2_vpc_block_public_access_exclusion is 'ec2:vpc-block-public-access-exclusion: A VPC or subnet exempted from the block on public access.';

create or replace view aws.aws_vpc_block_public_access_options as
select
  r.attributes ->> 'ExclusionsAllowed' as exclusions_allowed,
  r.attributes ->> 'InternetGatewayBlockMode' as internet_gateway_block_mode,
  inventory.to_timestamptz(r.attributes ->> 'LastUpdateTimestamp') as last_update_timestamp,
  r.attributes ->> 'ManagedBy' as managed_by,
  r.attributes ->> 'Reason' as reason,
  r.attributes ->> 'State' as state,
  region || ' VPC Block Public Access Options' as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:vpc-block-public-access-options';
comment on view aws.aws_vpc_block_public_access_options is 'ec2:vpc-block-public-access-options: Whether the account blocks internet gateways in a region, whatever the routes say.';

create or replace view aws.aws_ec2_vpc_encryption_control as
select
  r.id as vpc_encryption_control_id,
  r.arn as arn,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes ->> 'Mode' as mode,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'StateMessage' as state_message,
  r.attributes -> 'ResourceExclusions' as resource_exclusions,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:vpc-encryption-control';
comment on view aws.aws_ec2_vpc_encryption_control is 'ec2:vpc-encryption-control: Whether the traffic of a VPC is watched for, or held to, encryption, and what is exempt.';

create or replace view aws.aws_vpc_endpoint as
select
  r.id as vpc_endpoint_id,
  r.attributes ->> 'ServiceName' as service_name,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes ->> 'VpcEndpointType' as vpc_endpoint_type,
  r.attributes ->> 'State' as state,
  inventory.to_boolean(r.attributes ->> 'PrivateDnsEnabled') as private_dns_enabled,
  inventory.to_boolean(r.attributes ->> 'RequesterManaged') as requester_managed,
  inventory.to_jsonb(attributes ->> 'PolicyDocument') as policy,
  inventory.canonical_policy(inventory.to_jsonb(attributes ->> 'PolicyDocument')) as policy_std,
  r.attributes -> 'SubnetIds' as subnet_ids,
  r.attributes -> 'RouteTableIds' as route_table_ids,
  r.attributes -> 'Groups' as groups,
  r.attributes -> 'NetworkInterfaceIds' as network_interface_ids,
  r.attributes -> 'DnsEntries' as dns_entries,
  inventory.to_timestamptz(r.attributes ->> 'CreationTimestamp') as creation_timestamp,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:vpc-endpoint';
comment on view aws.aws_vpc_endpoint is 'ec2:vpc-endpoint: A private door from a VPC to a service.';

create or replace view aws.aws_ec2_vpc_endpoint_association as
select
  r.id as id,
  r.attributes ->> 'VpcEndpointId' as vpc_endpoint_id,
  r.attributes ->> 'ServiceNetworkArn' as service_network_arn,
  r.attributes ->> 'ServiceNetworkName' as service_network_name,
  r.attributes ->> 'AssociatedResourceAccessibility' as associated_resource_accessibility,
  r.attributes ->> 'FailureReason' as failure_reason,
  r.attributes ->> 'FailureCode' as failure_code,
  r.attributes -> 'DnsEntry' as dns_entry,
  r.attributes -> 'PrivateDnsEntry' as private_dns_entry,
  r.attributes ->> 'AssociatedResourceArn' as associated_resource_arn,
  r.attributes ->> 'ResourceConfigurationGroupArn' as resource_configuration_group_arn,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:vpc-endpoint-association';
comment on view aws.aws_ec2_vpc_endpoint_association is 'ec2:vpc-endpoint-association: What a resource or service network endpoint reaches: one resource behind one name.';

create or replace view aws.aws_ec2_vpc_endpoint_connection as
select
  r.id as vpc_endpoint_connection_id,
  r.arn as arn,
  r.attributes ->> 'ServiceId' as service_id,
  r.attributes ->> 'VpcEndpointId' as vpc_endpoint_id,
  r.attributes ->> 'VpcEndpointOwner' as vpc_endpoint_owner,
  r.attributes ->> 'VpcEndpointState' as vpc_endpoint_state,
  inventory.to_timestamptz(r.attributes ->> 'CreationTimestamp') as creation_timestamp,
  r.attributes -> 'DnsEntries' as dns_entries,
  r.attributes -> 'NetworkLoadBalancerArns' as network_load_balancer_arns,
  r.attributes -> 'GatewayLoadBalancerArns' as gateway_load_balancer_arns,
  r.attributes ->> 'IpAddressType' as ip_address_type,
  r.attributes ->> 'VpcEndpointRegion' as vpc_endpoint_region,
  r.attributes -> 'PayerResponsibilities' as payer_responsibilities,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:vpc-endpoint-connection';
comment on view aws.aws_ec2_vpc_endpoint_connection is 'ec2:vpc-endpoint-connection: An endpoint, often of another account, that is connected to one of the account''s own services.';

create or replace view aws.aws_ec2_vpc_endpoint_connection_notification as
select
  r.id as connection_notification_id,
  r.attributes ->> 'ServiceId' as service_id,
  r.attributes ->> 'VpcEndpointId' as vpc_endpoint_id,
  r.attributes ->> 'ConnectionNotificationType' as connection_notification_type,
  r.attributes ->> 'ConnectionNotificationArn' as connection_notification_arn,
  r.attributes -> 'ConnectionEvents' as connection_events,
  r.attributes ->> 'ConnectionNotificationState' as connection_notification_state,
  r.attributes ->> 'ServiceRegion' as service_region,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:vpc-endpoint-connection-notification';
comment on view aws.aws_ec2_vpc_endpoint_connection_notification is 'ec2:vpc-endpoint-connection-notification: Who is told when endpoints connect to a service.';

create or replace view aws.aws_vpc_endpoint_service as
select
  r.id as service_name,
  r.attributes ->> 'ServiceId' as service_id,
  r.attributes ->> 'Owner' as owner,
  inventory.to_boolean(r.attributes ->> 'AcceptanceRequired') as acceptance_required,
  inventory.to_boolean(r.attributes ->> 'ManagesVpcEndpoints') as manages_vpc_endpoints,
  r.attributes ->> 'PrivateDnsName' as private_dns_name,
  r.attributes ->> 'PrivateDnsNameVerificationState' as private_dns_name_verification_state,
  inventory.to_boolean(r.attributes ->> 'VpcEndpointPolicySupported') as vpc_endpoint_policy_supported,
  r.attributes -> 'AvailabilityZones' as availability_zones,
  r.attributes -> 'BaseEndpointDnsNames' as base_endpoint_dns_names,
  r.attributes -> 'ServiceType' as service_type,
  case when r.attributes ->> 'Owner' = r.account_id then (select jsonb_agg(d.attributes order by d.id) from inventory.resource_at d where d.type = 'ec2:vpc-endpoint-connection' and d.account_id = r.account_id and d.region = r.region and d.attributes ->> 'ServiceId' = r.attributes ->> 'ServiceId') end as vpc_endpoint_connections,
  case when r.attributes ->> 'Owner' = r.account_id then (select jsonb_agg(d.attributes order by d.id) from inventory.resource_at d where d.type = 'ec2:vpc-endpoint-service-permission' and d.account_id = r.account_id and d.region = r.region and d.parent_id = r.attributes ->> 'ServiceId') end as vpc_endpoint_service_permissions,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id,
  r.attributes ->> 'Owner' as owner_id
from inventory.resource_at r
where r.type = 'ec2:vpc-endpoint-service';
comment on view aws.aws_vpc_endpoint_service is 'ec2:vpc-endpoint-service: A service, of AWS or of others, that endpoints of the account can connect to.';

create or replace view aws.aws_ec2_vpc_endpoint_service_configuration as
select
  r.id as service_id,
  r.arn as arn,
  r.attributes -> 'ServiceType' as service_type,
  r.attributes ->> 'ServiceName' as service_name,
  r.attributes ->> 'ServiceState' as service_state,
  r.attributes -> 'AvailabilityZoneIds' as availability_zone_ids,
  r.attributes -> 'AvailabilityZones' as availability_zones,
  inventory.to_boolean(r.attributes ->> 'AcceptanceRequired') as acceptance_required,
  inventory.to_boolean(r.attributes ->> 'ManagesVpcEndpoints') as manages_vpc_endpoints,
  r.attributes -> 'NetworkLoadBalancerArns' as network_load_balancer_arns,
  r.attributes -> 'GatewayLoadBalancerArns' as gateway_load_balancer_arns,
  r.attributes -> 'SupportedIpAddressTypes' as supported_ip_address_types,
  r.attributes -> 'BaseEndpointDnsNames' as base_endpoint_dns_names,
  r.attributes ->> 'PrivateDnsName' as private_dns_name,
  r.attributes -> 'PrivateDnsNameConfiguration' as private_dns_name_configuration,
  r.attributes ->> 'PayerResponsibility' as payer_responsibility,
  r.attributes -> 'SupportedRegions' as supported_regions,
  inventory.to_boolean(r.attributes ->> 'RemoteAccessEnabled') as remote_access_enabled,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:vpc-endpoint-service-configuration';
comment on view aws.aws_ec2_vpc_endpoint_service_configuration is 'ec2:vpc-endpoint-service-configuration: A service that the account offers to others through endpoints, and the load balancers behind it.';

create or replace view aws.aws_ec2_vpc_endpoint_service_permission as
select
  r.attributes ->> 'ServiceId' as service_id,
  r.attributes ->> 'PrincipalType' as principal_type,
  r.attributes ->> 'Principal' as principal,
  r.attributes ->> 'ServicePermissionId' as service_permission_id,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:vpc-endpoint-service-permission';
comment on view aws.aws_ec2_vpc_endpoint_service_permission is 'ec2:vpc-endpoint-service-permission: A principal that may connect endpoints to a service of the account.';

create or replace view aws.aws_vpc_peering_connection as
select
  r.id as id,
  r.attributes -> 'Status' ->> 'Code' as status_code,
  inventory.to_cidr(r.attributes -> 'AccepterVpcInfo' ->> 'CidrBlock') as accepter_cidr_block,
  r.attributes -> 'AccepterVpcInfo' ->> 'OwnerId' as accepter_owner_id,
  r.attributes -> 'AccepterVpcInfo' ->> 'Region' as accepter_region,
  r.attributes -> 'AccepterVpcInfo' ->> 'VpcId' as accepter_vpc_id,
  inventory.to_timestamptz(r.attributes ->> 'ExpirationTime') as expiration_time,
  inventory.to_cidr(r.attributes -> 'RequesterVpcInfo' ->> 'CidrBlock') as requester_cidr_block,
  r.attributes -> 'RequesterVpcInfo' ->> 'OwnerId' as requester_owner_id,
  r.attributes -> 'RequesterVpcInfo' ->> 'Region' as requester_region,
  r.attributes -> 'RequesterVpcInfo' ->> 'VpcId' as requester_vpc_id,
  r.attributes -> 'Status' ->> 'Message' as status_message,
  r.attributes -> 'AccepterVpcInfo' -> 'CidrBlockSet' as accepter_cidr_block_set,
  r.attributes -> 'AccepterVpcInfo' -> 'Ipv6CidrBlockSet' as accepter_ipv6_cidr_block_set,
  r.attributes -> 'AccepterVpcInfo' -> 'PeeringOptions' as accepter_peering_options,
  r.attributes -> 'RequesterVpcInfo' -> 'CidrBlockSet' as requester_cidr_block_set,
  r.attributes -> 'RequesterVpcInfo' -> 'Ipv6CidrBlockSet' as requester_ipv6_cidr_block_set,
  r.attributes -> 'RequesterVpcInfo' -> 'PeeringOptions' as requester_peering_options,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.id as title,
  r.tags as tags,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:vpc-peering-connection';
comment on view aws.aws_vpc_peering_connection is 'ec2:vpc-peering-connection: A connection between two VPCs, possibly of two accounts and regions.';

create or replace view aws.aws_ec2_vpn_concentrator as
select
  r.id as vpn_concentrator_id,
  r.arn as arn,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'TransitGatewayId' as transit_gateway_id,
  r.attributes ->> 'TransitGatewayAttachmentId' as transit_gateway_attachment_id,
  r.attributes ->> 'Type' as type,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:vpn-concentrator';
comment on view aws.aws_ec2_vpn_concentrator is 'ec2:vpn-concentrator: A concentrator that joins many VPN connections to one attachment of a transit gateway.';

create or replace view aws.aws_ec2_vpn_tunnel_replacement_status as
select
  r.attributes ->> 'VpnConnectionId' as vpn_connection_id,
  r.attributes ->> 'TransitGatewayId' as transit_gateway_id,
  r.attributes ->> 'CustomerGatewayId' as customer_gateway_id,
  r.attributes ->> 'VpnGatewayId' as vpn_gateway_id,
  inventory.to_inet(r.attributes ->> 'VpnTunnelOutsideIpAddress') as vpn_tunnel_outside_ip_address,
  r.attributes -> 'MaintenanceDetails' as maintenance_details,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ec2:vpn-tunnel-replacement-status';
comment on view aws.aws_ec2_vpn_tunnel_replacement_status is 'ec2:vpn-tunnel-replacement-status: Whether maintenance of the end of a tunnel is pending, and when AWS will do it.';

create or replace view aws.aws_ec2_classic_load_balancer as
select
  r.id as name,
  r.arn as arn,
  r.attributes ->> 'Scheme' as scheme,
  inventory.to_timestamptz(r.attributes ->> 'CreatedTime') as created_time,
  r.attributes ->> 'VPCId' as vpc_id,
  inventory.to_bigint(r.attributes -> 'LoadBalancerAttributes' -> 'AccessLog' ->> 'EmitInterval') as access_log_emit_interval,
  inventory.to_boolean(r.attributes -> 'LoadBalancerAttributes' -> 'AccessLog' ->> 'Enabled') as access_log_enabled,
  r.attributes -> 'LoadBalancerAttributes' -> 'AccessLog' ->> 'S3BucketName' as access_log_s3_bucket_name,
  r.attributes -> 'LoadBalancerAttributes' -> 'AccessLog' ->> 'S3BucketPrefix' as access_log_s3_bucket_prefix,
  r.attributes ->> 'CanonicalHostedZoneName' as canonical_hosted_zone_name,
  r.attributes ->> 'CanonicalHostedZoneNameID' as canonical_hosted_zone_name_id,
  inventory.to_boolean(r.attributes -> 'LoadBalancerAttributes' -> 'ConnectionDraining' ->> 'Enabled') as connection_draining_enabled,
  inventory.to_bigint(r.attributes -> 'LoadBalancerAttributes' -> 'ConnectionDraining' ->> 'Timeout') as connection_draining_timeout,
  inventory.to_bigint(r.attributes -> 'LoadBalancerAttributes' -> 'ConnectionSettings' ->> 'IdleTimeout') as connection_settings_idle_timeout,
  inventory.to_boolean(r.attributes -> 'LoadBalancerAttributes' -> 'CrossZoneLoadBalancing' ->> 'Enabled') as cross_zone_load_balancing_enabled,
  r.attributes ->> 'DNSName' as dns_name,
  inventory.to_bigint(r.attributes -> 'HealthCheck' ->> 'Interval') as health_check_interval,
  inventory.to_bigint(r.attributes -> 'HealthCheck' ->> 'Timeout') as health_check_timeout,
  inventory.to_bigint(r.attributes -> 'HealthCheck' ->> 'HealthyThreshold') as healthy_threshold,
  r.attributes -> 'HealthCheck' ->> 'Target' as health_check_target,
  r.attributes -> 'SourceSecurityGroup' ->> 'GroupName' as source_security_group_name,
  r.attributes -> 'SourceSecurityGroup' ->> 'OwnerAlias' as source_security_group_owner_alias,
  inventory.to_bigint(r.attributes -> 'HealthCheck' ->> 'UnhealthyThreshold') as unhealthy_threshold,
  r.attributes -> 'LoadBalancerAttributes' -> 'AdditionalAttributes' as additional_attributes,
  r.attributes -> 'Policies' -> 'AppCookieStickinessPolicies' as app_cookie_stickiness_policies,
  r.attributes -> 'AvailabilityZones' as availability_zones,
  r.attributes -> 'BackendServerDescriptions' as backend_server_descriptions,
  r.attributes -> 'Instances' as instances,
  r.attributes -> 'Policies' -> 'LBCookieStickinessPolicies' as lb_cookie_stickiness_policies,
  r.attributes -> 'ListenerDescriptions' as listener_descriptions,
  r.attributes -> 'Policies' -> 'OtherPolicies' as other_policies,
  r.attributes -> 'SecurityGroups' as security_groups,
  null::jsonb as sample_policy_descriptions,
  (select jsonb_agg(d.attributes order by d.id) from inventory.resource_at d where d.type = 'elb:load-balancer-policy' and d.account_id = r.account_id and d.region = r.region and d.parent_id = r.id) as policy_descriptions,
  r.attributes -> 'Subnets' as subnets,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'elb:load-balancer';
comment on view aws.aws_ec2_classic_load_balancer is 'elb:load-balancer: A load balancer of the first generation, with its listeners, instances and attributes.';
comment on column aws.aws_ec2_classic_load_balancer.sample_policy_descriptions is 'Always null. They are the same in every account, and not read.';

create or replace view aws.aws_elb_instance_health as
select
  r.parent_id as load_balancer_name,
  r.attributes ->> 'InstanceId' as instance_id,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'ReasonCode' as reason_code,
  r.attributes ->> 'Description' as description,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'elb:instance-health';
comment on view aws.aws_elb_instance_health is 'elb:instance-health: An instance behind a load balancer of the first generation, and whether it is in service.';

create or replace view aws.aws_elb_load_balancer_policy as
select
  r.parent_id as load_balancer_name,
  r.name as policy_name,
  r.attributes ->> 'PolicyTypeName' as policy_type_name,
  r.attributes -> 'PolicyAttributeDescriptions' as policy_attribute_descriptions,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'elb:load-balancer-policy';
comment on view aws.aws_elb_load_balancer_policy is 'elb:load-balancer-policy: A policy of a load balancer of the first generation: its ciphers, its stickiness, or which servers it trusts.';

create or replace view aws.aws_elbv2_load_balancer as
select
  r.id as load_balancer_arn,
  r.name as name,
  r.attributes ->> 'Type' as type,
  r.attributes ->> 'Scheme' as scheme,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes -> 'State' ->> 'Code' as state_code,
  r.attributes -> 'State' ->> 'Reason' as state_reason,
  r.attributes ->> 'DNSName' as dns_name,
  r.attributes ->> 'CanonicalHostedZoneId' as canonical_hosted_zone_id,
  r.attributes ->> 'IpAddressType' as ip_address_type,
  inventory.to_timestamptz(r.attributes ->> 'CreatedTime') as created_time,
  r.attributes -> 'AvailabilityZones' as availability_zones,
  r.attributes -> 'SecurityGroups' as security_groups,
  r.attributes -> 'State' as state,
  r.attributes ->> 'CustomerOwnedIpv4Pool' as customer_owned_ipv4_pool,
  r.attributes ->> 'EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic' as enforce_security_group_inbound_rules_on_private_link_traffic,
  r.attributes ->> 'EnablePrefixForIpv6SourceNat' as enable_prefix_for_ipv6_source_nat,
  r.attributes -> 'IpamPools' as ipam_pools,
  (select jsonb_agg(d.attributes order by d.id) from inventory.resource_at d where d.type = 'elbv2:load-balancer-attributes' and d.account_id = r.account_id and d.region = r.region and d.parent_id = r.id) as load_balancer_attributes,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'elbv2:load-balancer';
comment on view aws.aws_elbv2_load_balancer is 'elbv2:load-balancer: An application, network or gateway load balancer.';

create or replace view aws.aws_ec2_application_load_balancer as
select
  r.name as name,
  r.id as arn,
  r.attributes ->> 'Type' as type,
  r.attributes ->> 'Scheme' as scheme,
  r.attributes ->> 'CanonicalHostedZoneId' as canonical_hosted_zone_id,
  r.attributes ->> 'VpcId' as vpc_id,
  inventory.to_timestamptz(r.attributes ->> 'CreatedTime') as created_time,
  r.attributes ->> 'CustomerOwnedIpv4Pool' as customer_owned_ipv4_pool,
  r.attributes ->> 'DNSName' as dns_name,
  r.attributes ->> 'IpAddressType' as ip_address_type,
  r.attributes -> 'State' ->> 'Code' as state_code,
  r.attributes -> 'State' ->> 'Reason' as state_reason,
  r.attributes -> 'AvailabilityZones' as availability_zones,
  r.attributes -> 'SecurityGroups' as security_groups,
  (select jsonb_agg(d.attributes order by d.id) from inventory.resource_at d where d.type = 'elbv2:load-balancer-attributes' and d.account_id = r.account_id and d.region = r.region and d.parent_id = r.id) as load_balancer_attributes,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'elbv2:load-balancer'
  and attributes ->> 'Type' = 'application';
comment on view aws.aws_ec2_application_load_balancer is 'elbv2:load-balancer: An application, network or gateway load balancer.';

create or replace view aws.aws_ec2_network_load_balancer as
select
  r.name as name,
  r.id as arn,
  r.attributes ->> 'Type' as type,
  r.attributes ->> 'EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic' as enforce_security_group_inbound_rules_on_private_link_traffic,
  r.attributes ->> 'Scheme' as scheme,
  r.attributes ->> 'CanonicalHostedZoneId' as canonical_hosted_zone_id,
  inventory.to_timestamptz(r.attributes ->> 'CreatedTime') as created_time,
  r.attributes ->> 'CustomerOwnedIpv4Pool' as customer_owned_ipv4_pool,
  r.attributes ->> 'DNSName' as dns_name,
  r.attributes ->> 'IpAddressType' as ip_address_type,
  r.attributes -> 'State' ->> 'Code' as state_code,
  r.attributes -> 'State' ->> 'Reason' as state_reason,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes -> 'AvailabilityZones' as availability_zones,
  r.attributes -> 'SecurityGroups' as security_groups,
  (select jsonb_agg(d.attributes order by d.id) from inventory.resource_at d where d.type = 'elbv2:load-balancer-attributes' and d.account_id = r.account_id and d.region = r.region and d.parent_id = r.id) as load_balancer_attributes,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'elbv2:load-balancer'
  and attributes ->> 'Type' = 'network';
comment on view aws.aws_ec2_network_load_balancer is 'elbv2:load-balancer: An application, network or gateway load balancer.';

create or replace view aws.aws_ec2_gateway_load_balancer as
select
  r.name as name,
  r.id as arn,
  r.attributes ->> 'Type' as type,
  r.attributes ->> 'EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic' as enforce_security_group_inbound_rules_on_private_link_traffic,
  r.attributes -> 'State' ->> 'Code' as state_code,
  r.attributes ->> 'Scheme' as scheme,
  r.attributes ->> 'DNSName' as dns_name,
  r.attributes ->> 'VpcId' as vpc_id,
  inventory.to_timestamptz(r.attributes ->> 'CreatedTime') as created_time,
  r.attributes ->> 'IpAddressType' as ip_address_type,
  r.attributes -> 'AvailabilityZones' as availability_zones,
  r.attributes ->> 'CanonicalHostedZoneId' as canonical_hosted_zone_id,
  r.attributes ->> 'CustomerOwnedIpv4Pool' as customer_owned_ipv4_pool,
  r.attributes -> 'SecurityGroups' as security_groups,
  (select jsonb_agg(d.attributes order by d.id) from inventory.resource_at d where d.type = 'elbv2:load-balancer-attributes' and d.account_id = r.account_id and d.region = r.region and d.parent_id = r.id) as load_balancer_attributes,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'elbv2:load-balancer'
  and attributes ->> 'Type' = 'gateway';
comment on view aws.aws_ec2_gateway_load_balancer is 'elbv2:load-balancer: An application, network or gateway load balancer.';

create or replace view aws.aws_elbv2_capacity_reservation as
select
  r.parent_id as load_balancer_arn,
  inventory.to_timestamptz(r.attributes ->> 'LastModifiedTime') as last_modified_time,
  inventory.to_bigint(r.attributes ->> 'DecreaseRequestsRemaining') as decrease_requests_remaining,
  r.attributes -> 'MinimumLoadBalancerCapacity' as minimum_load_balancer_capacity,
  r.attributes -> 'CapacityReservationState' as capacity_reservation_state,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'elbv2:capacity-reservation';
comment on view aws.aws_elbv2_capacity_reservation is 'elbv2:capacity-reservation: The capacity that is reserved for a load balancer, and how far it is provisioned.';

create or replace view aws.aws_ec2_load_balancer_listener as
select
  r.id as arn,
  r.attributes ->> 'LoadBalancerArn' as load_balancer_arn,
  inventory.to_bigint(r.attributes ->> 'Port') as port,
  r.attributes ->> 'Protocol' as protocol,
  r.attributes ->> 'SslPolicy' as ssl_policy,
  r.attributes -> 'AlpnPolicy' as alpn_policy,
  r.attributes -> 'Certificates' as certificates,
  r.attributes -> 'DefaultActions' as default_actions,
  r.attributes -> 'MutualAuthentication' as mutual_authentication,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'elbv2:listener';
comment on view aws.aws_ec2_load_balancer_listener is 'elbv2:listener: A port of a load balancer, and what is done by default with what arrives there.';

create or replace view aws.aws_elbv2_listener_attributes as
select
  r.parent_id as listener_arn,
  r.attributes ->> 'Key' as key,
  r.attributes ->> 'Value' as value,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'elbv2:listener-attributes';
comment on view aws.aws_elbv2_listener_attributes is 'elbv2:listener-attributes: A setting of a listener: an idle timeout, a header that is added or removed.';

create or replace view aws.aws_elbv2_listener_certificate as
select
  r.parent_id as listener_arn,
  r.attributes ->> 'CertificateArn' as certificate_arn,
  inventory.to_boolean(r.attributes ->> 'IsDefault') as is_default,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'elbv2:listener-certificate';
comment on view aws.aws_elbv2_listener_certificate is 'elbv2:listener-certificate: A certificate that a listener presents.';

create or replace view aws.aws_elbv2_load_balancer_attributes as
select
  r.parent_id as load_balancer_arn,
  r.attributes ->> 'Key' as key,
  r.attributes ->> 'Value' as value,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'elbv2:load-balancer-attributes';
comment on view aws.aws_elbv2_load_balancer_attributes is 'elbv2:load-balancer-attributes: A setting of a load balancer: balancing across zones, logging, protection from deletion.';

create or replace view aws.aws_ec2_load_balancer_listener_rule as
select
  r.id as arn,
  r.attributes ->> 'Priority' as priority,
  r.parent_id as listener_arn,
  inventory.to_boolean(r.attributes ->> 'IsDefault') as is_default,
  r.attributes -> 'Actions' as actions,
  r.attributes -> 'Conditions' as conditions,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'elbv2:rule';
comment on view aws.aws_ec2_load_balancer_listener_rule is 'elbv2:rule: A rule of an application load balancer: conditions of a request, and what is done with it.';

create or replace view aws.aws_ec2_ssl_policy as
select
  r.id as name,
  r.attributes -> 'Ciphers' as ciphers,
  r.attributes -> 'SslProtocols' as ssl_protocols,
  r.attributes -> 'SupportedLoadBalancerTypes' as supported_load_balancer_types,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'elbv2:ssl-policy';
comment on view aws.aws_ec2_ssl_policy is 'elbv2:ssl-policy: A set of protocols and ciphers that listeners may negotiate, as AWS defines it.';

create or replace view aws.aws_ec2_target_group as
select
  r.name as target_group_name,
  r.id as target_group_arn,
  r.attributes ->> 'TargetType' as target_type,
  r.attributes -> 'LoadBalancerArns' as load_balancer_arns,
  inventory.to_bigint(r.attributes ->> 'Port') as port,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes ->> 'Protocol' as protocol,
  r.attributes ->> 'ProtocolVersion' as protocol_version,
  r.attributes ->> 'IpAddressType' as ip_address_type,
  r.attributes -> 'Matcher' ->> 'HttpCode' as matcher_http_code,
  r.attributes -> 'Matcher' ->> 'GrpcCode' as matcher_grpc_code,
  inventory.to_bigint(r.attributes ->> 'HealthyThresholdCount') as healthy_threshold_count,
  inventory.to_bigint(r.attributes ->> 'UnhealthyThresholdCount') as unhealthy_threshold_count,
  inventory.to_boolean(r.attributes ->> 'HealthCheckEnabled') as health_check_enabled,
  inventory.to_bigint(r.attributes ->> 'HealthCheckIntervalSeconds') as health_check_interval_seconds,
  r.attributes ->> 'HealthCheckPath' as health_check_path,
  r.attributes ->> 'HealthCheckPort' as health_check_port,
  r.attributes ->> 'HealthCheckProtocol' as health_check_protocol,
  inventory.to_bigint(r.attributes ->> 'HealthCheckTimeoutSeconds') as health_check_timeout_seconds,
  (select jsonb_agg(d.attributes order by d.id) from inventory.resource_at d where d.type = 'elbv2:target-health' and d.account_id = r.account_id and d.region = r.region and d.parent_id = r.id) as target_health_descriptions,
  (select jsonb_agg(d.attributes order by d.id) from inventory.resource_at d where d.type = 'elbv2:target-group-attributes' and d.account_id = r.account_id and d.region = r.region and d.parent_id = r.id) as attributes,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'elbv2:target-group';
comment on view aws.aws_ec2_target_group is 'elbv2:target-group: The group of targets that a load balancer forwards to, and how their health is checked.';

create or replace view aws.aws_elbv2_target_group_attributes as
select
  r.parent_id as target_group_arn,
  r.attributes ->> 'Key' as key,
  r.attributes ->> 'Value' as value,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'elbv2:target-group-attributes';
comment on view aws.aws_elbv2_target_group_attributes is 'elbv2:target-group-attributes: A setting of a target group: stickiness, deregistration delay, whether the client''s address is kept.';

create or replace view aws.aws_elbv2_target_health as
select
  r.parent_id as target_group_arn,
  r.attributes -> 'Target' ->> 'Id' as target_id,
  inventory.to_bigint(r.attributes -> 'Target' ->> 'Port') as target_port,
  r.attributes -> 'Target' ->> 'AvailabilityZone' as target_availability_zone,
  r.attributes -> 'TargetHealth' ->> 'State' as target_health_state,
  r.attributes -> 'Target' as target,
  r.attributes ->> 'HealthCheckPort' as health_check_port,
  r.attributes -> 'TargetHealth' as target_health,
  r.attributes -> 'AnomalyDetection' as anomaly_detection,
  r.attributes -> 'AdministrativeOverride' as administrative_override,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'elbv2:target-health';
comment on view aws.aws_elbv2_target_health is 'elbv2:target-health: A target that is registered with a target group, and whether it is healthy.';

create or replace view aws.aws_elbv2_trust_store as
select
  r.id as trust_store_arn,
  r.name as name,
  r.attributes ->> 'Status' as status,
  inventory.to_bigint(r.attributes ->> 'NumberOfCaCertificates') as number_of_ca_certificates,
  inventory.to_bigint(r.attributes ->> 'TotalRevokedEntries') as total_revoked_entries,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'elbv2:trust-store';
comment on view aws.aws_elbv2_trust_store is 'elbv2:trust-store: A bundle of certificate authorities against which listeners verify clients.';

create or replace view aws.aws_elbv2_trust_store_association as
select
  r.parent_id as trust_store_arn,
  r.attributes ->> 'ResourceArn' as resource_arn,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'elbv2:trust-store-association';
comment on view aws.aws_elbv2_trust_store_association is 'elbv2:trust-store-association: A listener that verifies clients against a trust store.';

create or replace view aws.aws_globalaccelerator_accelerator as
select
  r.name as name,
  r.id as arn,
  inventory.to_timestamptz(r.attributes ->> 'CreatedTime') as created_time,
  r.attributes ->> 'DnsName' as dns_name,
  r.attributes ->> 'DualStackDnsName' as dual_stack_dns_name,
  inventory.to_boolean(r.attributes ->> 'Enabled') as enabled,
  r.attributes ->> 'IpAddressType' as ip_address_type,
  r.attributes -> 'IpSets' as ip_sets,
  inventory.to_timestamptz(r.attributes ->> 'LastModifiedTime') as last_modified_time,
  r.attributes ->> 'Status' as status,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.attributes -> 'Events' as events,
  (select d.attributes from inventory.resource_at d where d.type = 'globalaccelerator:accelerator-attributes' and d.account_id = r.account_id and d.region = r.region and d.id = r.id) as accelerator_attributes,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'globalaccelerator:accelerator';
comment on view aws.aws_globalaccelerator_accelerator is 'globalaccelerator:accelerator: Fixed anycast addresses at the edge of the AWS network, from which listeners lead traffic to endpoints in the regions.';

create or replace view aws.aws_globalaccelerator_accelerator_attributes as
select
  r.parent_id as accelerator_arn,
  inventory.to_boolean(r.attributes ->> 'FlowLogsEnabled') as flow_logs_enabled,
  r.attributes ->> 'FlowLogsS3Bucket' as flow_logs_s3_bucket,
  r.attributes ->> 'FlowLogsS3Prefix' as flow_logs_s3_prefix,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'globalaccelerator:accelerator-attributes';
comment on view aws.aws_globalaccelerator_accelerator_attributes is 'globalaccelerator:accelerator-attributes: Whether and where an accelerator logs its flows.';

create or replace view aws.aws_globalaccelerator_byoip_cidr as
select
  inventory.to_cidr(r.attributes ->> 'Cidr') as cidr,
  r.attributes ->> 'State' as state,
  r.attributes -> 'Events' as events,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'globalaccelerator:byoip-cidr';
comment on view aws.aws_globalaccelerator_byoip_cidr is 'globalaccelerator:byoip-cidr: A block of addresses of one''s own from which accelerators take their fixed addresses, and whether it is advertised.';

create or replace view aws.aws_globalaccelerator_cross_account_attachment as
select
  r.id as attachment_arn,
  r.name as name,
  r.attributes -> 'Principals' as principals,
  r.attributes -> 'Resources' as resources,
  inventory.to_timestamptz(r.attributes ->> 'LastModifiedTime') as last_modified_time,
  inventory.to_timestamptz(r.attributes ->> 'CreatedTime') as created_time,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'globalaccelerator:cross-account-attachment';
comment on view aws.aws_globalaccelerator_cross_account_attachment is 'globalaccelerator:cross-account-attachment: Which other accounts or accelerators may use endpoints and address blocks of the account.';

create or replace view aws.aws_globalaccelerator_cross_account_resource as
select
  r.attributes ->> 'EndpointId' as endpoint_id,
  inventory.to_cidr(r.attributes ->> 'Cidr') as cidr,
  r.attributes ->> 'AttachmentArn' as attachment_arn,
  r.parent_id as resource_owner_aws_account_id,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'globalaccelerator:cross-account-resource';
comment on view aws.aws_globalaccelerator_cross_account_resource is 'globalaccelerator:cross-account-resource: An endpoint or address block of another account that accelerators of the account may use.';

create or replace view aws.aws_globalaccelerator_custom_routing_accelerator as
select
  r.id as accelerator_arn,
  r.name as name,
  r.attributes ->> 'IpAddressType' as ip_address_type,
  inventory.to_boolean(r.attributes ->> 'Enabled') as enabled,
  r.attributes -> 'IpSets' as ip_sets,
  r.attributes ->> 'DnsName' as dns_name,
  r.attributes ->> 'Status' as status,
  inventory.to_timestamptz(r.attributes ->> 'CreatedTime') as created_time,
  inventory.to_timestamptz(r.attributes ->> 'LastModifiedTime') as last_modified_time,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'globalaccelerator:custom-routing-accelerator';
comment on view aws.aws_globalaccelerator_custom_routing_accelerator is 'globalaccelerator:custom-routing-accelerator: An accelerator whose ports each lead to one address and port in a subnet, so that its owner decides which client meets which instance.';

create or replace view aws.aws_globalaccelerator_custom_routing_listener as
select
  r.id as listener_arn,
  r.parent_id as accelerator_arn,
  r.attributes -> 'PortRanges' as port_ranges,
  regexp_replace(id, '.*/', '') as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'globalaccelerator:custom-routing-listener';
comment on view aws.aws_globalaccelerator_custom_routing_listener is 'globalaccelerator:custom-routing-listener: The ports of a custom routing accelerator that are mapped to destinations in its subnets.';

create or replace view aws.aws_globalaccelerator_custom_routing_endpoint_group as
select
  r.id as endpoint_group_arn,
  r.parent_id as listener_arn,
  r.attributes ->> 'EndpointGroupRegion' as endpoint_group_region,
  r.attributes -> 'DestinationDescriptions' as destination_descriptions,
  r.attributes -> 'EndpointDescriptions' as endpoint_descriptions,
  regexp_replace(id, '.*/', '') as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'globalaccelerator:custom-routing-endpoint-group';
comment on view aws.aws_globalaccelerator_custom_routing_endpoint_group is 'globalaccelerator:custom-routing-endpoint-group: The subnets of one region to which a custom routing listener leads, and the ports that are open there.';

create or replace view aws.aws_globalaccelerator_listener as
select
  r.id as arn,
  r.parent_id as accelerator_arn,
  r.attributes ->> 'ClientAffinity' as client_affinity,
  r.attributes -> 'PortRanges' as port_ranges,
  r.attributes ->> 'Protocol' as protocol,
  regexp_replace(id, '.*/', '') as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'globalaccelerator:listener';
comment on view aws.aws_globalaccelerator_listener is 'globalaccelerator:listener: Ports of an accelerator at which clients arrive, and whether a client stays with one endpoint.';

create or replace view aws.aws_globalaccelerator_endpoint_group as
select
  r.id as arn,
  r.parent_id as listener_arn,
  r.attributes -> 'EndpointDescriptions' as endpoint_descriptions,
  r.attributes ->> 'EndpointGroupRegion' as endpoint_group_region,
  inventory.to_bigint(r.attributes ->> 'HealthCheckIntervalSeconds') as health_check_interval_seconds,
  r.attributes ->> 'HealthCheckPath' as health_check_path,
  inventory.to_bigint(r.attributes ->> 'HealthCheckPort') as health_check_port,
  r.attributes ->> 'HealthCheckProtocol' as health_check_protocol,
  r.attributes -> 'PortOverrides' as port_overrides,
  inventory.to_bigint(r.attributes ->> 'ThresholdCount') as threshold_count,
  inventory.to_double_precision(r.attributes ->> 'TrafficDialPercentage') as traffic_dial_percentage,
  regexp_replace(id, '.*/', '') as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'globalaccelerator:endpoint-group';
comment on view aws.aws_globalaccelerator_endpoint_group is 'globalaccelerator:endpoint-group: The endpoints of a listener in one region, the share of traffic that goes there, and how their health is checked.';

create or replace view aws.aws_networkfirewall_firewall as
select
  r.arn as arn,
  r.name as name,
  r.attributes ->> 'VpcId' as vpc_id,
  inventory.to_boolean(r.attributes ->> 'DeleteProtection') as delete_protection,
  r.attributes ->> 'Description' as description,
  r.attributes ->> 'FirewallId' as id,
  r.attributes ->> 'FirewallPolicyArn' as policy_arn,
  inventory.to_boolean(r.attributes ->> 'FirewallPolicyChangeProtection') as policy_change_protection,
  inventory.to_boolean(r.attributes ->> 'SubnetChangeProtection') as subnet_change_protection,
  r.attributes -> 'EncryptionConfiguration' as encryption_configuration,
  r.attributes -> 'FirewallStatus' as firewall_status,
  r.attributes -> 'SubnetMappings' as subnet_mappings,
  (select d.attributes -> 'LoggingConfiguration' -> 'LogDestinationConfigs' from inventory.resource_at d where d.type = 'network-firewall:logging-configuration' and d.account_id = r.account_id and d.region = r.region and d.id = r.id) as logging_configuration,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'network-firewall:firewall';
comment on view aws.aws_networkfirewall_firewall is 'network-firewall:firewall: A managed firewall, with the endpoints through which a VPC or a transit gateway sends it traffic.';

create or replace view aws.aws_networkfirewall_firewall_policy as
select
  r.name as name,
  r.arn as arn,
  r.attributes ->> 'FirewallPolicyId' as firewall_policy_id,
  inventory.to_bigint(r.attributes ->> 'ConsumedStatefulRuleCapacity') as consumed_stateful_rule_capacity,
  inventory.to_bigint(r.attributes ->> 'ConsumedStatelessRuleCapacity') as consumed_stateless_rule_capacity,
  r.attributes ->> 'Description' as description,
  r.attributes ->> 'FirewallPolicyStatus' as firewall_policy_status,
  inventory.to_timestamptz(r.attributes ->> 'LastModifiedTime') as last_modified_time,
  inventory.to_bigint(r.attributes ->> 'NumberOfAssociations') as number_of_associations,
  r.attributes -> 'EncryptionConfiguration' as encryption_configuration,
  r.attributes -> 'FirewallPolicy' as firewall_policy,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'network-firewall:firewall-policy';
comment on view aws.aws_networkfirewall_firewall_policy is 'network-firewall:firewall-policy: What firewalls do with traffic: the rule groups they ask, in which order, and what happens to what no rule is about.';

create or replace view aws.aws_network_firewall_logging_configuration as
select
  r.id as firewall_arn,
  r.attributes -> 'LoggingConfiguration' -> 'LogDestinationConfigs' as log_destination_configs,
  inventory.to_boolean(r.attributes ->> 'EnableMonitoringDashboard') as enable_monitoring_dashboard,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'network-firewall:logging-configuration';
comment on view aws.aws_network_firewall_logging_configuration is 'network-firewall:logging-configuration: What a firewall logs, and where to.';

create or replace view aws.aws_network_firewall_proxy as
select
  r.id as arn,
  r.name as name,
  r.attributes ->> 'ProxyArn' as proxy_arn,
  r.attributes ->> 'ProxyName' as proxy_name,
  r.attributes ->> 'ProxyConfigurationArn' as proxy_configuration_arn,
  r.attributes ->> 'ProxyConfigurationName' as proxy_configuration_name,
  r.attributes ->> 'NatGatewayId' as nat_gateway_id,
  r.attributes ->> 'ProxyState' as proxy_state,
  r.attributes ->> 'ProxyModifyState' as proxy_modify_state,
  r.attributes -> 'ListenerProperties' as listener_properties,
  r.attributes -> 'TlsInterceptProperties' as tls_intercept_properties,
  r.attributes ->> 'VpcEndpointServiceName' as vpc_endpoint_service_name,
  r.attributes ->> 'PrivateDNSName' as private_dns_name,
  inventory.to_timestamptz(r.attributes ->> 'CreateTime') as create_time,
  inventory.to_timestamptz(r.attributes ->> 'UpdateTime') as update_time,
  inventory.to_timestamptz(r.attributes ->> 'DeleteTime') as delete_time,
  r.attributes ->> 'FailureCode' as failure_code,
  r.attributes ->> 'FailureMessage' as failure_message,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'network-firewall:proxy';
comment on view aws.aws_network_firewall_proxy is 'network-firewall:proxy: A managed web proxy at a NAT gateway, which decides by rules what workloads may ask for outside.';

create or replace view aws.aws_network_firewall_proxy_configuration as
select
  r.id as arn,
  r.name as name,
  r.attributes ->> 'ProxyConfigurationArn' as proxy_configuration_arn,
  r.attributes ->> 'ProxyConfigurationName' as proxy_configuration_name,
  r.attributes ->> 'Description' as description,
  inventory.to_timestamptz(r.attributes ->> 'CreateTime') as create_time,
  inventory.to_timestamptz(r.attributes ->> 'DeleteTime') as delete_time,
  r.attributes -> 'RuleGroups' as rule_groups,
  r.attributes -> 'DefaultRulePhaseActions' as default_rule_phase_actions,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'network-firewall:proxy-configuration';
comment on view aws.aws_network_firewall_proxy_configuration is 'network-firewall:proxy-configuration: The rule groups that a proxy asks, in their order, and what happens to what no rule is about.';

create or replace view aws.aws_network_firewall_proxy_rule_group as
select
  r.id as arn,
  r.name as name,
  r.attributes ->> 'ProxyRuleGroupArn' as proxy_rule_group_arn,
  r.attributes ->> 'ProxyRuleGroupName' as proxy_rule_group_name,
  r.attributes ->> 'Description' as description,
  inventory.to_timestamptz(r.attributes ->> 'CreateTime') as create_time,
  inventory.to_timestamptz(r.attributes ->> 'DeleteTime') as delete_time,
  r.attributes -> 'Rules' as rules,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'network-firewall:proxy-rule-group';
comment on view aws.aws_network_firewall_proxy_rule_group is 'network-firewall:proxy-rule-group: Rules of proxies: what is done with a name that is looked up, a request, or an answer.';

create or replace view aws.aws_network_firewall_resource_policy as
select
  r.parent_id as resource_arn,
  r.attributes ->> 'Policy' as policy,
  inventory.canonical_policy(inventory.to_jsonb(attributes ->> 'Policy')) as policy_std,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'network-firewall:resource-policy';
comment on view aws.aws_network_firewall_resource_policy is 'network-firewall:resource-policy: Whom a firewall, a firewall policy or a rule group is shared with, and what they may do with it.';

create or replace view aws.aws_networkfirewall_rule_group as
select
  r.name as rule_group_name,
  r.id as arn,
  inventory.to_bigint(r.attributes ->> 'Capacity') as capacity,
  inventory.to_bigint(r.attributes ->> 'ConsumedCapacity') as consumed_capacity,
  r.attributes ->> 'Description' as description,
  r.attributes ->> 'SnsTopic' as sns_topic,
  inventory.to_bigint(r.attributes ->> 'NumberOfAssociations') as number_of_associations,
  r.attributes ->> 'RuleGroupId' as rule_group_id,
  r.attributes ->> 'RuleGroupStatus' as rule_group_status,
  r.attributes -> 'AnalysisResults' as analysis_results,
  r.attributes -> 'EncryptionConfiguration' as encryption_configuration,
  r.attributes -> 'RuleGroup' -> 'RuleVariables' as rule_variables,
  r.attributes -> 'RuleGroup' -> 'RulesSource' as rules_source,
  r.attributes -> 'RuleGroup' -> 'StatefulRuleOptions' as stateful_rule_options,
  r.attributes ->> 'Type' as type,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'network-firewall:rule-group';
comment on view aws.aws_networkfirewall_rule_group is 'network-firewall:rule-group: Rules that firewall policies have in common: for single packets, for flows, or for domains.';

create or replace view aws.aws_network_firewall_tls_inspection_configuration as
select
  r.id as arn,
  r.name as name,
  r.attributes ->> 'TLSInspectionConfigurationArn' as tls_inspection_configuration_arn,
  r.attributes ->> 'TLSInspectionConfigurationName' as tls_inspection_configuration_name,
  r.attributes ->> 'TLSInspectionConfigurationId' as tls_inspection_configuration_id,
  r.attributes ->> 'TLSInspectionConfigurationStatus' as tls_inspection_configuration_status,
  r.attributes ->> 'Description' as description,
  inventory.to_timestamptz(r.attributes ->> 'LastModifiedTime') as last_modified_time,
  inventory.to_bigint(r.attributes ->> 'NumberOfAssociations') as number_of_associations,
  r.attributes -> 'EncryptionConfiguration' as encryption_configuration,
  r.attributes -> 'Certificates' as certificates,
  r.attributes -> 'CertificateAuthority' as certificate_authority,
  r.attributes -> 'TLSInspectionConfiguration' -> 'ServerCertificateConfigurations' as server_certificate_configurations,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'network-firewall:tls-inspection-configuration';
comment on view aws.aws_network_firewall_tls_inspection_configuration is 'network-firewall:tls-inspection-configuration: Which encrypted traffic a firewall decrypts to look into it, and with which certificates.';

create or replace view aws.aws_network_firewall_vpc_endpoint_association as
select
  r.id as vpc_endpoint_association_arn,
  r.attributes ->> 'VpcEndpointAssociationId' as vpc_endpoint_association_id,
  r.attributes ->> 'FirewallArn' as firewall_arn,
  r.attributes ->> 'VpcId' as vpc_id,
  r.attributes -> 'SubnetMapping' as subnet_mapping,
  r.attributes ->> 'Description' as description,
  r.attributes -> 'VpcEndpointAssociationStatus' as vpc_endpoint_association_status,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'network-firewall:vpc-endpoint-association';
comment on view aws.aws_network_firewall_vpc_endpoint_association is 'network-firewall:vpc-endpoint-association: A further endpoint of a firewall, in a VPC of its own or of another account.';

create or replace view aws.aws_networkmanager_attachment as
select
  r.id as attachment_id,
  r.arn as arn,
  r.attributes ->> 'CoreNetworkId' as core_network_id,
  r.attributes ->> 'CoreNetworkArn' as core_network_arn,
  r.attributes ->> 'OwnerAccountId' as owner_account_id,
  r.attributes ->> 'AttachmentType' as attachment_type,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'EdgeLocation' as edge_location,
  r.attributes ->> 'ResourceArn' as resource_arn,
  inventory.to_bigint(r.attributes ->> 'AttachmentPolicyRuleNumber') as attachment_policy_rule_number,
  r.attributes ->> 'SegmentName' as segment_name,
  r.attributes -> 'ProposedSegmentChange' as proposed_segment_change,
  inventory.to_timestamptz(r.attributes ->> 'CreatedAt') as created_at,
  inventory.to_timestamptz(r.attributes ->> 'UpdatedAt') as updated_at,
  r.attributes -> 'SubnetArns' as subnet_arns,
  r.attributes -> 'Options' as options,
  r.attributes ->> 'TransportAttachmentId' as transport_attachment_id,
  r.attributes ->> 'VpnConnectionArn' as vpn_connection_arn,
  r.attributes ->> 'PeeringId' as peering_id,
  r.attributes ->> 'TransitGatewayRouteTableArn' as transit_gateway_route_table_arn,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id,
  r.attributes ->> 'OwnerAccountId' as owner_id
from inventory.resource_at r
where r.type = 'networkmanager:attachment';
comment on view aws.aws_networkmanager_attachment is 'networkmanager:attachment: A VPC, VPN connection, Connect tunnel, transit gateway route table or Direct Connect gateway on a segment of a core network.';

create or replace view aws.aws_networkmanager_connect_peer as
select
  r.id as connect_peer_id,
  r.attributes ->> 'CoreNetworkId' as core_network_id,
  r.attributes ->> 'ConnectAttachmentId' as connect_attachment_id,
  r.attributes ->> 'EdgeLocation' as edge_location,
  r.attributes ->> 'ConnectPeerState' as connect_peer_state,
  r.attributes ->> 'State' as state,
  inventory.to_timestamptz(r.attributes ->> 'CreatedAt') as created_at,
  r.attributes ->> 'SubnetArn' as subnet_arn,
  r.attributes -> 'Configuration' as configuration,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'networkmanager:connect-peer';
comment on view aws.aws_networkmanager_connect_peer is 'networkmanager:connect-peer: An appliance at the other end of a Connect attachment of a core network, with the addresses and BGP sessions of its tunnel.';

create or replace view aws.aws_networkmanager_global_network as
select
  r.id as global_network_id,
  r.arn as global_network_arn,
  r.attributes ->> 'Description' as description,
  inventory.to_timestamptz(r.attributes ->> 'CreatedAt') as created_at,
  r.attributes ->> 'State' as state,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'networkmanager:global-network';
comment on view aws.aws_networkmanager_global_network is 'networkmanager:global-network: A private network that spans Regions and sites: what Network Manager''s devices, transit gateways and core network are grouped in.';

create or replace view aws.aws_networkmanager_connect_peer_association as
select
  r.attributes ->> 'ConnectPeerId' as connect_peer_id,
  r.attributes ->> 'GlobalNetworkId' as global_network_id,
  r.attributes ->> 'DeviceId' as device_id,
  r.attributes ->> 'LinkId' as link_id,
  r.attributes ->> 'State' as state,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'networkmanager:connect-peer-association';
comment on view aws.aws_networkmanager_connect_peer_association is 'networkmanager:connect-peer-association: A Connect peer of a core network said to be a device of a global network, and the link that it uses.';

create or replace view aws.aws_networkmanager_connection as
select
  r.id as connection_id,
  r.arn as connection_arn,
  r.attributes ->> 'GlobalNetworkId' as global_network_id,
  r.attributes ->> 'DeviceId' as device_id,
  r.attributes ->> 'ConnectedDeviceId' as connected_device_id,
  r.attributes ->> 'LinkId' as link_id,
  r.attributes ->> 'ConnectedLinkId' as connected_link_id,
  r.attributes ->> 'Description' as description,
  inventory.to_timestamptz(r.attributes ->> 'CreatedAt') as created_at,
  r.attributes ->> 'State' as state,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'networkmanager:connection';
comment on view aws.aws_networkmanager_connection is 'networkmanager:connection: A connection between two devices of a global network.';

create or replace view aws.aws_networkmanager_core_network as
select
  r.id as core_network_id,
  r.arn as core_network_arn,
  r.attributes ->> 'GlobalNetworkId' as global_network_id,
  r.attributes ->> 'OwnerAccountId' as owner_account_id,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'Description' as description,
  inventory.to_timestamptz(r.attributes ->> 'CreatedAt') as created_at,
  r.attributes -> 'Segments' as segments,
  r.attributes -> 'Edges' as edges,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id,
  r.attributes ->> 'OwnerAccountId' as owner_id
from inventory.resource_at r
where r.type = 'networkmanager:core-network';
comment on view aws.aws_networkmanager_core_network is 'networkmanager:core-network: The network that Cloud WAN builds from a policy: segments over edges in the chosen Regions. Those that others share are listed too.';

create or replace view aws.aws_networkmanager_core_network_policy_version as
select
  r.attributes ->> 'CoreNetworkId' as core_network_id,
  inventory.to_bigint(r.attributes ->> 'PolicyVersionId') as policy_version_id,
  r.attributes ->> 'Alias' as alias,
  r.name as description,
  inventory.to_timestamptz(r.attributes ->> 'CreatedAt') as created_at,
  r.attributes ->> 'ChangeSetState' as change_set_state,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'networkmanager:core-network-policy-version';
comment on view aws.aws_networkmanager_core_network_policy_version is 'networkmanager:core-network-policy-version: A version of the policy of a core network of the account, and what became of the changes that it asks for.';

create or replace view aws.aws_networkmanager_core_network_change_set as
select
  split_part(parent_id, '|', 1) as core_network_id,
  inventory.to_bigint(split_part(parent_id, '|', 2)) as policy_version_id,
  r.attributes ->> 'Type' as type,
  r.attributes ->> 'Action' as action,
  r.attributes ->> 'Identifier' as identifier,
  r.attributes -> 'PreviousValues' as previous_values,
  r.attributes -> 'NewValues' as new_values,
  r.attributes ->> 'IdentifierPath' as identifier_path,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'networkmanager:core-network-change-set';
comment on view aws.aws_networkmanager_core_network_change_set is 'networkmanager:core-network-change-set: A change that a version of a core network policy makes to the live policy.';

create or replace view aws.aws_networkmanager_core_network_policy as
select
  r.attributes ->> 'CoreNetworkId' as core_network_id,
  inventory.to_bigint(r.attributes ->> 'PolicyVersionId') as policy_version_id,
  r.attributes ->> 'Alias' as alias,
  r.name as description,
  inventory.to_timestamptz(r.attributes ->> 'CreatedAt') as created_at,
  r.attributes ->> 'ChangeSetState' as change_set_state,
  r.attributes -> 'PolicyErrors' as policy_errors,
  r.attributes ->> 'PolicyDocument' as policy_document,
  inventory.to_jsonb(attributes ->> 'PolicyDocument') as policy,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'networkmanager:core-network-policy';
comment on view aws.aws_networkmanager_core_network_policy is 'networkmanager:core-network-policy: The live policy of a core network of the account: its segments, edges, and what is attached where.';

create or replace view aws.aws_networkmanager_customer_gateway_association as
select
  r.attributes ->> 'CustomerGatewayArn' as customer_gateway_arn,
  r.attributes ->> 'GlobalNetworkId' as global_network_id,
  r.attributes ->> 'DeviceId' as device_id,
  r.attributes ->> 'LinkId' as link_id,
  r.attributes ->> 'State' as state,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'networkmanager:customer-gateway-association';
comment on view aws.aws_networkmanager_customer_gateway_association is 'networkmanager:customer-gateway-association: A customer gateway said to be a device of a global network, and the link that it uses.';

create or replace view aws.aws_networkmanager_device as
select
  r.id as device_id,
  r.arn as device_arn,
  r.attributes ->> 'GlobalNetworkId' as global_network_id,
  r.attributes -> 'AWSLocation' as aws_location,
  r.attributes ->> 'Description' as description,
  r.attributes ->> 'Type' as type,
  r.attributes ->> 'Vendor' as vendor,
  r.attributes ->> 'Model' as model,
  r.attributes ->> 'SerialNumber' as serial_number,
  r.attributes -> 'Location' as location,
  r.attributes ->> 'SiteId' as site_id,
  inventory.to_timestamptz(r.attributes ->> 'CreatedAt') as created_at,
  r.attributes ->> 'State' as state,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'networkmanager:device';
comment on view aws.aws_networkmanager_device is 'networkmanager:device: A router or appliance of a global network, at a site or in AWS.';

create or replace view aws.aws_networkmanager_link as
select
  r.id as link_id,
  r.arn as link_arn,
  r.attributes ->> 'GlobalNetworkId' as global_network_id,
  r.attributes ->> 'SiteId' as site_id,
  r.attributes ->> 'Description' as description,
  r.attributes ->> 'Type' as type,
  r.attributes -> 'Bandwidth' as bandwidth,
  r.attributes ->> 'Provider' as provider,
  inventory.to_timestamptz(r.attributes ->> 'CreatedAt') as created_at,
  r.attributes ->> 'State' as state,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'networkmanager:link';
comment on view aws.aws_networkmanager_link is 'networkmanager:link: An internet or other connection that a site of a global network has, with its provider and bandwidth.';

create or replace view aws.aws_networkmanager_link_association as
select
  r.attributes ->> 'GlobalNetworkId' as global_network_id,
  r.attributes ->> 'DeviceId' as device_id,
  r.attributes ->> 'LinkId' as link_id,
  r.attributes ->> 'LinkAssociationState' as link_association_state,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'networkmanager:link-association';
comment on view aws.aws_networkmanager_link_association is 'networkmanager:link-association: A link that a device of a global network uses.';

create or replace view aws.aws_networkmanager_network_resource as
select
  r.attributes ->> 'ResourceArn' as resource_arn,
  r.parent_id as global_network_id,
  r.attributes ->> 'RegisteredGatewayArn' as registered_gateway_arn,
  r.attributes ->> 'CoreNetworkId' as core_network_id,
  r.attributes ->> 'AwsRegion' as aws_region,
  r.attributes ->> 'AccountId' as resource_account_id,
  r.attributes ->> 'ResourceType' as resource_type,
  r.attributes ->> 'ResourceId' as resource_id,
  r.attributes ->> 'Definition' as definition,
  inventory.to_timestamptz(r.attributes ->> 'DefinitionTimestamp') as definition_timestamp,
  r.attributes -> 'Metadata' as metadata,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'networkmanager:network-resource';
comment on view aws.aws_networkmanager_network_resource is 'networkmanager:network-resource: A resource that Network Manager knows behind a gateway of a global network, in whatever account and Region.';

create or replace view aws.aws_networkmanager_network_resource_relationship as
select
  r.parent_id as global_network_id,
  r.attributes ->> 'From' as from_arn,
  r.attributes ->> 'To' as to_arn,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'networkmanager:network-resource-relationship';
comment on view aws.aws_networkmanager_network_resource_relationship is 'networkmanager:network-resource-relationship: Two resources of a global network of which Network Manager knows that they are connected.';

create or replace view aws.aws_networkmanager_network_route as
select
  r.parent_id as core_network_id,
  split_part(id, '|', 2) as segment_name,
  split_part(id, '|', 3) as edge_location,
  inventory.to_cidr(r.attributes ->> 'DestinationCidrBlock') as destination_cidr_block,
  r.attributes -> 'Destinations' as destinations,
  r.attributes ->> 'PrefixListId' as prefix_list_id,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'Type' as type,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'networkmanager:network-route';
comment on view aws.aws_networkmanager_network_route is 'networkmanager:network-route: A route of a segment of a core network, at one of its edges.';

create or replace view aws.aws_networkmanager_network_telemetry as
select
  r.parent_id as global_network_id,
  r.attributes ->> 'RegisteredGatewayArn' as registered_gateway_arn,
  r.attributes ->> 'CoreNetworkId' as core_network_id,
  r.attributes ->> 'AwsRegion' as aws_region,
  r.attributes ->> 'AccountId' as resource_account_id,
  r.attributes ->> 'ResourceType' as resource_type,
  r.attributes ->> 'ResourceId' as resource_id,
  r.attributes ->> 'ResourceArn' as resource_arn,
  inventory.to_inet(r.attributes ->> 'Address') as address,
  r.attributes -> 'Health' as health,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'networkmanager:network-telemetry';
comment on view aws.aws_networkmanager_network_telemetry is 'networkmanager:network-telemetry: Whether a tunnel or BGP session of a global network is up.';

create or replace view aws.aws_networkmanager_organization_service_access as
select
  r.id as organization_id,
  r.attributes ->> 'OrganizationAwsServiceAccessStatus' as organization_aws_service_access_status,
  r.attributes ->> 'SLRDeploymentStatus' as slr_deployment_status,
  r.attributes -> 'AccountStatusList' as account_status_list,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'networkmanager:organization-service-access';
comment on view aws.aws_networkmanager_organization_service_access is 'networkmanager:organization-service-access: Whether Network Manager may see an organization''s accounts, and in which of them its role is there.';

create or replace view aws.aws_networkmanager_peering as
select
  r.id as peering_id,
  r.arn as arn,
  r.attributes ->> 'CoreNetworkId' as core_network_id,
  r.attributes ->> 'CoreNetworkArn' as core_network_arn,
  r.attributes ->> 'OwnerAccountId' as owner_account_id,
  r.attributes ->> 'PeeringType' as peering_type,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'EdgeLocation' as edge_location,
  r.attributes ->> 'ResourceArn' as resource_arn,
  inventory.to_timestamptz(r.attributes ->> 'CreatedAt') as created_at,
  r.attributes ->> 'TransitGatewayArn' as transit_gateway_arn,
  r.attributes ->> 'TransitGatewayPeeringAttachmentId' as transit_gateway_peering_attachment_id,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id,
  r.attributes ->> 'OwnerAccountId' as owner_id
from inventory.resource_at r
where r.type = 'networkmanager:peering';
comment on view aws.aws_networkmanager_peering is 'networkmanager:peering: A peering between an edge of a core network and a transit gateway, over which route tables are attached.';

create or replace view aws.aws_networkmanager_resource_policy as
select
  id as core_network_arn,
  r.attributes ->> 'PolicyDocument' as policy_document,
  inventory.to_jsonb(attributes ->> 'PolicyDocument') as policy,
  inventory.canonical_policy(inventory.to_jsonb(attributes ->> 'PolicyDocument')) as policy_std,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'networkmanager:resource-policy';
comment on view aws.aws_networkmanager_resource_policy is 'networkmanager:resource-policy: The policy by which a core network of the account is shared with others.';

create or replace view aws.aws_networkmanager_site as
select
  r.id as site_id,
  r.arn as site_arn,
  r.attributes ->> 'GlobalNetworkId' as global_network_id,
  r.attributes ->> 'Description' as description,
  r.attributes -> 'Location' as location,
  inventory.to_timestamptz(r.attributes ->> 'CreatedAt') as created_at,
  r.attributes ->> 'State' as state,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'networkmanager:site';
comment on view aws.aws_networkmanager_site is 'networkmanager:site: A place of one''s own, such as a branch or a data centre, in a global network.';

create or replace view aws.aws_networkmanager_transit_gateway_connect_peer_association as
select
  r.attributes ->> 'TransitGatewayConnectPeerArn' as transit_gateway_connect_peer_arn,
  r.attributes ->> 'GlobalNetworkId' as global_network_id,
  r.attributes ->> 'DeviceId' as device_id,
  r.attributes ->> 'LinkId' as link_id,
  r.attributes ->> 'State' as state,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'networkmanager:transit-gateway-connect-peer-association';
comment on view aws.aws_networkmanager_transit_gateway_connect_peer_association is 'networkmanager:transit-gateway-connect-peer-association: A Connect peer of a transit gateway said to be a device of a global network, and the link that it uses.';

create or replace view aws.aws_networkmanager_transit_gateway_registration as
select
  r.attributes ->> 'GlobalNetworkId' as global_network_id,
  r.attributes ->> 'TransitGatewayArn' as transit_gateway_arn,
  r.attributes -> 'State' as state,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'networkmanager:transit-gateway-registration';
comment on view aws.aws_networkmanager_transit_gateway_registration is 'networkmanager:transit-gateway-registration: A transit gateway, of whatever account, that a global network includes.';

create or replace view aws.aws_organizations_account as
select
  r.name as name,
  r.id as id,
  substring(attributes -> 'Paths' ->> 0 from '.*/((?:r|ou)-[0-9a-z-]+)') as parent_id,
  r.arn as arn,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'Status' as status,
  r.attributes ->> 'Email' as email,
  r.attributes ->> 'JoinedMethod' as joined_method,
  inventory.to_timestamptz(r.attributes ->> 'JoinedTimestamp') as joined_timestamp,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'organizations:account';
comment on view aws.aws_organizations_account is 'organizations:account: An account of the organization, and whether it is active.';

create or replace view aws.aws_organizations_root as
select
  r.name as name,
  r.id as id,
  r.arn as arn,
  r.attributes -> 'PolicyTypes' as policy_types,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'organizations:root';
comment on view aws.aws_organizations_root is 'organizations:root: The top of an organization, above all its units and accounts, and the types of policies that are in use there.';

create or replace view aws.aws_organizations_account_parent as
select
  r.parent_id as parent_id,
  r.attributes ->> 'Id' as id,
  r.attributes ->> 'Arn' as arn,
  r.attributes ->> 'Name' as name,
  r.attributes ->> 'Email' as email,
  r.attributes ->> 'Status' as status,
  r.attributes ->> 'State' as state,
  r.attributes -> 'Paths' as paths,
  r.attributes ->> 'JoinedMethod' as joined_method,
  inventory.to_timestamptz(r.attributes ->> 'JoinedTimestamp') as joined_timestamp,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'organizations:account-parent';
comment on view aws.aws_organizations_account_parent is 'organizations:account-parent: The root or unit of an organization that an account is in.';

create or replace view aws.aws_organizations_delegated_administrator as
select
  r.id as id,
  r.arn as arn,
  r.attributes ->> 'Email' as email,
  r.name as name,
  r.attributes ->> 'Status' as status,
  r.attributes ->> 'JoinedMethod' as joined_method,
  inventory.to_timestamptz(r.attributes ->> 'JoinedTimestamp') as joined_timestamp,
  inventory.to_timestamptz(r.attributes ->> 'DelegationEnabledDate') as delegation_enabled_date,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'organizations:delegated-administrator';
comment on view aws.aws_organizations_delegated_administrator is 'organizations:delegated-administrator: An account that administers services for the organization, in place of the management account.';

create or replace view aws.aws_organizations_delegated_services_for_account as
select
  r.parent_id as delegated_account_id,
  r.attributes ->> 'ServicePrincipal' as service_principal,
  inventory.to_timestamptz(r.attributes ->> 'DelegationEnabledDate') as delegation_enabled_date,
  attributes ->> 'ServicePrincipal' as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'organizations:delegated-service';
comment on view aws.aws_organizations_delegated_services_for_account is 'organizations:delegated-service: A service that an account administers for the organization: IPAM, firewalls, the sharing of resources.';

create or replace view aws.aws_organizations_organization as
select
  r.id as id,
  r.arn as arn,
  r.attributes ->> 'FeatureSet' as feature_set,
  r.attributes ->> 'MasterAccountArn' as master_account_arn,
  r.attributes ->> 'MasterAccountId' as master_account_id,
  r.attributes ->> 'MasterAccountEmail' as master_account_email,
  r.attributes -> 'AvailablePolicyTypes' as available_policy_types,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'organizations:organization';
comment on view aws.aws_organizations_organization is 'organizations:organization: The organization that the account belongs to, and the account that manages it.';

create or replace view aws.aws_organizations_organizational_unit as
select
  r.name as name,
  r.id as id,
  r.arn as arn,
  r.parent_id as parent_id,
  (with recursive above (parent_id, path) as (
    select r.parent_id, r.id
    union all
    select u.parent_id, u.id || '.' || above.path from above join inventory.resource_at u
      on u.type = 'organizations:organizational-unit' and u.account_id = r.account_id and u.region = r.region and u.id = above.parent_id
  )
  select inventory.to_ltree(replace(above.parent_id || '.' || above.path, '-', '_')) from above where above.parent_id like 'r-%') as path,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'organizations:organizational-unit';
comment on view aws.aws_organizations_organizational_unit is 'organizations:organizational-unit: A group of accounts and of further units, which policies are attached to.';

create or replace view aws.aws_organizations_policy as
select
  r.name as name,
  r.id as id,
  r.arn as arn,
  r.attributes ->> 'Type' as type,
  inventory.to_boolean(r.attributes ->> 'AwsManaged') as aws_managed,
  r.attributes ->> 'Description' as description,
  inventory.to_jsonb(attributes ->> 'Content') as content,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'organizations:policy';
comment on view aws.aws_organizations_policy is 'organizations:policy: A policy of the organization: what its accounts may do, who may reach their resources, or how EC2 is set up in them.';

create or replace view aws.aws_organizations_policy_target as
select
  (select d.name from inventory.resource_at d where d.type = 'organizations:policy' and d.account_id = r.account_id and d.region = r.region and d.id = r.parent_id) as name,
  r.parent_id as id,
  r.attributes ->> 'TargetId' as target_id,
  (select d.arn from inventory.resource_at d where d.type = 'organizations:policy' and d.account_id = r.account_id and d.region = r.region and d.id = r.parent_id) as arn,
  (select d.attributes ->> 'Type' from inventory.resource_at d where d.type = 'organizations:policy' and d.account_id = r.account_id and d.region = r.region and d.id = r.parent_id) as type,
  (select inventory.to_boolean(d.attributes ->> 'AwsManaged') from inventory.resource_at d where d.type = 'organizations:policy' and d.account_id = r.account_id and d.region = r.region and d.id = r.parent_id) as aws_managed,
  (select d.attributes ->> 'Description' from inventory.resource_at d where d.type = 'organizations:policy' and d.account_id = r.account_id and d.region = r.region and d.id = r.parent_id) as description,
  (select inventory.to_jsonb(d.attributes ->> 'Content') from inventory.resource_at d where d.type = 'organizations:policy' and d.account_id = r.account_id and d.region = r.region and d.id = r.parent_id) as content,
  (select d.name from inventory.resource_at d where d.type = 'organizations:policy' and d.account_id = r.account_id and d.region = r.region and d.id = r.parent_id) as title,
  (select jsonb_build_array(d.arn) from inventory.resource_at d where d.type = 'organizations:policy' and d.account_id = r.account_id and d.region = r.region and d.id = r.parent_id) as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'organizations:policy-target';
comment on view aws.aws_organizations_policy_target is 'organizations:policy-target: A root, unit or account that a policy of the organization is attached to.';

create or replace view aws.aws_ram_principal as
select
  r.attributes ->> 'id' as id,
  r.attributes ->> 'resourceShareArn' as resource_share_arn,
  r.parent_id as resource_owner,
  inventory.to_timestamptz(r.attributes ->> 'creationTime') as creation_time,
  inventory.to_timestamptz(r.attributes ->> 'lastUpdatedTime') as last_updated_time,
  inventory.to_boolean(r.attributes ->> 'external') as external,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ram:principal';
comment on view aws.aws_ram_principal is 'ram:principal: Who takes part in a share: whom the account shares with, or, listed for other accounts, who shares with it.';

create or replace view aws.aws_ram_resource as
select
  r.attributes ->> 'arn' as arn,
  r.attributes ->> 'type' as type,
  r.attributes ->> 'resourceShareArn' as resource_share_arn,
  r.parent_id as resource_owner,
  r.attributes ->> 'resourceGroupArn' as resource_group_arn,
  r.attributes ->> 'status' as status,
  r.attributes ->> 'statusMessage' as status_message,
  inventory.to_timestamptz(r.attributes ->> 'creationTime') as creation_time,
  inventory.to_timestamptz(r.attributes ->> 'lastUpdatedTime') as last_updated_time,
  r.attributes ->> 'resourceRegionScope' as resource_region_scope,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ram:resource';
comment on view aws.aws_ram_resource is 'ram:resource: A resource in a share: what the account lets others use, or, listed for other accounts, what it may use of theirs.';

create or replace view aws.aws_ram_resource_share as
select
  r.id as resource_share_arn,
  r.name as name,
  r.parent_id as resource_owner,
  r.attributes ->> 'owningAccountId' as owning_account_id,
  inventory.to_boolean(r.attributes ->> 'allowExternalPrincipals') as allow_external_principals,
  r.attributes ->> 'status' as status,
  r.attributes ->> 'statusMessage' as status_message,
  inventory.to_timestamptz(r.attributes ->> 'creationTime') as creation_time,
  inventory.to_timestamptz(r.attributes ->> 'lastUpdatedTime') as last_updated_time,
  r.attributes ->> 'featureSet' as feature_set,
  r.attributes -> 'resourceShareConfiguration' as resource_share_configuration,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id,
  r.attributes ->> 'owningAccountId' as owner_id
from inventory.resource_at r
where r.type = 'ram:resource-share';
comment on view aws.aws_ram_resource_share is 'ram:resource-share: A set of resources that one account lets others use, such as subnets, transit gateways or prefix lists.';

create or replace view aws.aws_ram_resource_share_invitation as
select
  r.id as resource_share_invitation_arn,
  r.name as resource_share_name,
  r.attributes ->> 'resourceShareArn' as resource_share_arn,
  r.attributes ->> 'senderAccountId' as sender_account_id,
  r.attributes ->> 'receiverAccountId' as receiver_account_id,
  inventory.to_timestamptz(r.attributes ->> 'invitationTimestamp') as invitation_timestamp,
  r.attributes ->> 'status' as status,
  r.attributes -> 'resourceShareAssociations' as resource_share_associations,
  r.attributes ->> 'receiverArn' as receiver_arn,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ram:resource-share-invitation';
comment on view aws.aws_ram_resource_share_invitation is 'ram:resource-share-invitation: An invitation of another account to use what it shares, accepted or still open.';

create or replace view aws.aws_ram_resource_share_permission as
select
  r.parent_id as resource_share_arn,
  r.attributes ->> 'arn' as arn,
  r.attributes ->> 'version' as version,
  inventory.to_boolean(r.attributes ->> 'defaultVersion') as default_version,
  r.name as name,
  r.attributes ->> 'resourceType' as resource_type,
  r.attributes ->> 'status' as status,
  inventory.to_timestamptz(r.attributes ->> 'creationTime') as creation_time,
  inventory.to_timestamptz(r.attributes ->> 'lastUpdatedTime') as last_updated_time,
  inventory.to_boolean(r.attributes ->> 'isResourceTypeDefault') as is_resource_type_default,
  r.attributes ->> 'permissionType' as permission_type,
  r.attributes ->> 'featureSet' as feature_set,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ram:resource-share-permission';
comment on view aws.aws_ram_resource_share_permission is 'ram:resource-share-permission: What a share of the account allows to be done with the resources of one kind in it.';

create or replace view aws.aws_ram_principal_association as
select
  r.name as resource_share_name,
  r.attributes ->> 'resourceShareArn' as resource_share_arn,
  r.attributes ->> 'status' as status,
  r.attributes ->> 'associatedEntity' as associated_entity,
  r.attributes ->> 'associationType' as association_type,
  inventory.to_timestamptz(r.attributes ->> 'creationTime') as creation_time,
  inventory.to_boolean(r.attributes ->> 'external') as external,
  inventory.to_timestamptz(r.attributes ->> 'lastUpdatedTime') as last_updated_time,
  r.attributes ->> 'statusMessage' as status_message,
  (select jsonb_agg((select jsonb_object_agg(upper(left(field, 1)) || substr(field, 2), value) from jsonb_each(d.attributes) as fields(field, value)) order by d.id) from inventory.resource_at d where d.type = 'ram:resource-share-permission' and d.account_id = r.account_id and d.region = r.region and d.parent_id = r.attributes ->> 'resourceShareArn') as resource_share_permission,
  coalesce(r.name, r.id) as title,
  jsonb_build_array(attributes -> 'resourceShareArn') as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ram:resource-share-principal-association';
comment on view aws.aws_ram_principal_association is 'ram:resource-share-principal-association: An account, organization, unit, role or user that a share of the account is open to.';

create or replace view aws.aws_ram_resource_association as
select
  r.name as resource_share_name,
  r.attributes ->> 'resourceShareArn' as resource_share_arn,
  r.attributes ->> 'status' as status,
  r.attributes ->> 'associatedEntity' as associated_entity,
  r.attributes ->> 'associationType' as association_type,
  inventory.to_timestamptz(r.attributes ->> 'creationTime') as creation_time,
  inventory.to_boolean(r.attributes ->> 'external') as external,
  inventory.to_timestamptz(r.attributes ->> 'lastUpdatedTime') as last_updated_time,
  r.attributes ->> 'statusMessage' as status_message,
  (select jsonb_agg((select jsonb_object_agg(upper(left(field, 1)) || substr(field, 2), value) from jsonb_each(d.attributes) as fields(field, value)) order by d.id) from inventory.resource_at d where d.type = 'ram:resource-share-permission' and d.account_id = r.account_id and d.region = r.region and d.parent_id = r.attributes ->> 'resourceShareArn') as resource_share_permission,
  coalesce(r.name, r.id) as title,
  jsonb_build_array(attributes -> 'resourceShareArn') as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ram:resource-share-resource-association';
comment on view aws.aws_ram_resource_association is 'ram:resource-share-resource-association: A resource that the account has put into one of its shares.';

create or replace view aws.aws_ram_source_association as
select
  r.attributes ->> 'resourceShareArn' as resource_share_arn,
  r.attributes ->> 'sourceId' as source_id,
  r.attributes ->> 'sourceType' as source_type,
  r.attributes ->> 'status' as status,
  inventory.to_timestamptz(r.attributes ->> 'lastUpdatedTime') as last_updated_time,
  inventory.to_timestamptz(r.attributes ->> 'creationTime') as creation_time,
  r.attributes ->> 'statusMessage' as status_message,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'ram:source-association';
comment on view aws.aws_ram_source_association is 'ram:source-association: An account, resource or organization on whose behalf an AWS service may use a share.';

create or replace view aws.aws_route53_cidr_collection as
select
  r.id as id,
  r.arn as arn,
  r.name as name,
  inventory.to_bigint(r.attributes ->> 'Version') as version,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53:cidr-collection';
comment on view aws.aws_route53_cidr_collection is 'route53:cidr-collection: Blocks of client addresses in named locations, by which records answer differently.';

create or replace view aws.aws_route53_cidr_block as
select
  r.parent_id as collection_id,
  r.attributes ->> 'LocationName' as location_name,
  inventory.to_cidr(r.attributes ->> 'CidrBlock') as cidr_block,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53:cidr-block';
comment on view aws.aws_route53_cidr_block is 'route53:cidr-block: A block of client addresses in a location of a CIDR collection.';

create or replace view aws.aws_route53_zone as
select
  r.name as name,
  r.id as id,
  r.attributes ->> 'CallerReference' as caller_reference,
  r.attributes -> 'Config' ->> 'Comment' as comment,
  inventory.to_boolean(r.attributes -> 'Config' ->> 'PrivateZone') as private_zone,
  r.attributes -> 'LinkedService' ->> 'ServicePrincipal' as linked_service_principal,
  r.attributes -> 'LinkedService' ->> 'Description' as linked_service_description,
  inventory.to_bigint(r.attributes ->> 'ResourceRecordSetCount') as resource_record_set_count,
  (select jsonb_agg(d.attributes order by d.id) from inventory.resource_at d where d.type = 'route53:query-logging-config' and d.account_id = r.account_id and d.region = r.region and d.attributes ->> 'HostedZoneId' = r.id) as query_logging_configs,
  (select d.attributes -> 'KeySigningKeys' from inventory.resource_at d where d.type = 'route53:dnssec' and d.account_id = r.account_id and d.region = r.region and d.id = r.id) as dnssec_key_signing_keys,
  (select d.attributes -> 'Status' from inventory.resource_at d where d.type = 'route53:dnssec' and d.account_id = r.account_id and d.region = r.region and d.id = r.id) as dnssec_status,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.attributes -> 'VPCs' as vpcs,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  null::jsonb as resource_record_set_limit,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53:hosted-zone';
comment on view aws.aws_route53_zone is 'route53:hosted-zone: A domain whose records Route 53 answers for, to everyone or to the VPCs that are associated with it.';
comment on column aws.aws_route53_zone.resource_record_set_limit is 'Always null. It would take route53:GetHostedZoneLimit for every row.';

create or replace view aws.aws_route53_dnssec as
select
  r.parent_id as hosted_zone_id,
  r.attributes -> 'Status' ->> 'ServeSignature' as serve_signature,
  r.attributes -> 'Status' as status,
  r.attributes -> 'KeySigningKeys' as key_signing_keys,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53:dnssec';
comment on view aws.aws_route53_dnssec is 'route53:dnssec: Whether a public hosted zone is signed, and the keys that sign its keys.';

create or replace view aws.aws_route53_health_check as
select
  r.id as id,
  r.attributes ->> 'CallerReference' as caller_reference,
  inventory.to_bigint(r.attributes ->> 'HealthCheckVersion') as health_check_version,
  r.attributes -> 'LinkedService' ->> 'ServicePrincipal' as linked_service_principal,
  r.attributes -> 'LinkedService' ->> 'Description' as linked_service_description,
  r.attributes -> 'CloudWatchAlarmConfiguration' as cloud_watch_alarm_configuration,
  r.attributes -> 'HealthCheckConfig' as health_check_config,
  null::jsonb as health_check_status,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.id as title,
  r.tags as tags,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53:health-check';
comment on view aws.aws_route53_health_check is 'route53:health-check: How Route 53 finds out whether an endpoint, an alarm or several other checks are well.';
comment on column aws.aws_route53_health_check.health_check_status is 'Always null. It would take route53:GetHealthCheckStatus for every row.';

create or replace view aws.aws_route53_hosted_zone_by_vpc as
select
  r.parent_id as vpc_id,
  r.attributes ->> 'HostedZoneId' as hosted_zone_id,
  r.name as name,
  r.attributes -> 'Owner' as owner,
  r.attributes -> 'Owner' ->> 'OwningAccount' as owning_account,
  r.attributes -> 'Owner' ->> 'OwningService' as owning_service,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id,
  r.attributes -> 'Owner' ->> 'OwningAccount' as owner_id
from inventory.resource_at r
where r.type = 'route53:hosted-zone-by-vpc';
comment on view aws.aws_route53_hosted_zone_by_vpc is 'route53:hosted-zone-by-vpc: A private hosted zone by which a VPC resolves names, whichever account or service owns it.';

create or replace view aws.aws_route53_query_log as
select
  r.id as id,
  r.attributes ->> 'HostedZoneId' as hosted_zone_id,
  r.attributes ->> 'CloudWatchLogsLogGroupArn' as cloud_watch_logs_log_group_arn,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53:query-logging-config';
comment on view aws.aws_route53_query_log is 'route53:query-logging-config: Where the queries that a public hosted zone answers are logged.';

create or replace view aws.aws_route53_record as
select
  r.name as name,
  r.parent_id as zone_id,
  r.attributes ->> 'Type' as type,
  r.attributes -> 'AliasTarget' as alias_target,
  r.attributes ->> 'Failover' as failover,
  r.attributes -> 'GeoLocation' as geo_location,
  r.attributes ->> 'HealthCheckId' as health_check_id,
  inventory.to_boolean(r.attributes ->> 'MultiValueAnswer') as multi_value_answer,
  r.attributes ->> 'Region' as latency_region,
  jsonb_path_query_array(attributes, '$.ResourceRecords[*].Value') as records,
  r.attributes ->> 'SetIdentifier' as set_identifier,
  attributes ->> 'TTL' as ttl,
  r.attributes ->> 'TrafficPolicyInstanceId' as traffic_policy_instance_id,
  inventory.to_bigint(r.attributes ->> 'Weight') as weight,
  r.attributes -> 'CidrRoutingConfig' as cidr_routing_config,
  r.attributes -> 'GeoProximityLocation' as geo_proximity_location,
  r.attributes -> 'ResourceRecords' as resource_records,
  coalesce(r.name, r.id) as title,
  jsonb_build_array('arn:' || partition || ':route53:::hostedzone/' || parent_id || '/recordset/' || (attributes ->> 'Name') || '/' || (attributes ->> 'Type') || coalesce('/' || (attributes ->> 'SetIdentifier'), '')) as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53:record-set';
comment on view aws.aws_route53_record is 'route53:record-set: The records of one name and type in a hosted zone, or one set of several among which Route 53 chooses.';

create or replace view aws.aws_route53_record_set_protection as
select
  r.parent_id as hosted_zone_id,
  r.attributes ->> 'RecordName' as record_name,
  r.attributes ->> 'RecordType' as record_type,
  r.attributes ->> 'Comment' as comment,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53:record-set-protection';
comment on view aws.aws_route53_record_set_protection is 'route53:record-set-protection: A name and type of a hosted zone whose records are kept from being changed.';

create or replace view aws.aws_route53_reusable_delegation_set as
select
  r.id as id,
  r.arn as arn,
  r.attributes ->> 'CallerReference' as caller_reference,
  r.attributes -> 'NameServers' as name_servers,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53:reusable-delegation-set';
comment on view aws.aws_route53_reusable_delegation_set is 'route53:reusable-delegation-set: Four name servers that several public hosted zones may share.';

create or replace view aws.aws_route53_traffic_policy as
select
  r.name as name,
  r.id as id,
  r.attributes ->> 'Type' as type,
  inventory.to_bigint(r.attributes ->> 'LatestVersion') as version,
  (select d.attributes ->> 'Comment' from inventory.resource_at d where d.type = 'route53:traffic-policy-version' and d.account_id = r.account_id and d.region = r.region and d.id = r.id || '|' || (r.attributes ->> 'LatestVersion')) as comment,
  (select inventory.to_jsonb(d.attributes ->> 'Document') from inventory.resource_at d where d.type = 'route53:traffic-policy-version' and d.account_id = r.account_id and d.region = r.region and d.id = r.id || '|' || (r.attributes ->> 'LatestVersion')) as document,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53:traffic-policy';
comment on view aws.aws_route53_traffic_policy is 'route53:traffic-policy: Rules by which Route 53 makes records, kept in versions.';

create or replace view aws.aws_route53_traffic_policy_instance as
select
  r.name as name,
  r.id as id,
  r.attributes ->> 'HostedZoneId' as hosted_zone_id,
  r.attributes ->> 'Message' as message,
  r.attributes ->> 'State' as state,
  r.attributes ->> 'TrafficPolicyId' as traffic_policy_id,
  r.attributes ->> 'TrafficPolicyType' as traffic_policy_type,
  inventory.to_bigint(r.attributes ->> 'TrafficPolicyVersion') as traffic_policy_version,
  inventory.to_bigint(r.attributes ->> 'TTL') as ttl,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53:traffic-policy-instance';
comment on view aws.aws_route53_traffic_policy_instance is 'route53:traffic-policy-instance: A version of a traffic policy at work: a name in a hosted zone whose records it makes.';

create or replace view aws.aws_route53_traffic_policy_version as
select
  r.attributes ->> 'Id' as id,
  inventory.to_bigint(r.attributes ->> 'Version') as version,
  r.name as name,
  r.attributes ->> 'Type' as type,
  r.attributes ->> 'Comment' as comment,
  inventory.to_jsonb(attributes ->> 'Document') as document,
  r.attributes ->> 'Document' as document_src,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53:traffic-policy-version';
comment on view aws.aws_route53_traffic_policy_version is 'route53:traffic-policy-version: One version of a traffic policy, with the rules that it has.';

create or replace view aws.aws_route53_vpc_association_authorization as
select
  r.parent_id as hosted_zone_id,
  r.attributes ->> 'VPCId' as vpc_id,
  r.attributes ->> 'VPCRegion' as vpc_region,
  parent_id || ':' || (attributes ->> 'VPCId') as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53:vpc-association-authorization';
comment on view aws.aws_route53_vpc_association_authorization is 'route53:vpc-association-authorization: A VPC of another account that may be associated with a private hosted zone.';

create or replace view aws.aws_route53resolver_dnssec_config as
select
  r.id as id,
  r.arn as arn,
  r.attributes ->> 'ResourceId' as resource_id,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'ValidationStatus' as validation_status,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53resolver:dnssec-config';
comment on view aws.aws_route53resolver_dnssec_config is 'route53resolver:dnssec-config: Whether the resolver of a VPC checks signatures of names.';

create or replace view aws.aws_route53_resolver_endpoint as
select
  r.name as name,
  r.id as id,
  r.arn as arn,
  r.attributes ->> 'CreationTime' as creation_time,
  r.attributes ->> 'CreatorRequestId' as creator_request_id,
  r.attributes ->> 'PreferredInstanceType' as preferred_instance_type,
  r.attributes ->> 'ResolverEndpointType' as resolver_endpoint_type,
  r.attributes ->> 'OutpostArn' as outpost_arn,
  r.attributes ->> 'Direction' as direction,
  r.attributes ->> 'HostVPCId' as host_vpc_id,
  inventory.to_bigint(r.attributes ->> 'IpAddressCount') as ip_address_count,
  r.attributes ->> 'ModificationTime' as modification_time,
  r.attributes ->> 'Status' as status,
  r.attributes ->> 'StatusMessage' as status_message,
  (select jsonb_agg(d.attributes order by d.id) from inventory.resource_at d where d.type = 'route53resolver:endpoint-ip-address' and d.account_id = r.account_id and d.region = r.region and d.parent_id = r.id) as ip_addresses,
  r.attributes -> 'SecurityGroupIds' as security_group_ids,
  r.attributes -> 'Protocols' as protocols,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53resolver:endpoint';
comment on view aws.aws_route53_resolver_endpoint is 'route53resolver:endpoint: Addresses in a VPC at which other networks ask it for names, or from which it asks them.';

create or replace view aws.aws_route53resolver_endpoint_ip_address as
select
  r.id as ip_id,
  r.parent_id as resolver_endpoint_id,
  r.attributes ->> 'SubnetId' as subnet_id,
  inventory.to_inet(r.attributes ->> 'Ip') as ip,
  inventory.to_inet(r.attributes ->> 'Ipv6') as ipv6,
  r.attributes ->> 'Status' as status,
  r.attributes ->> 'StatusMessage' as status_message,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  inventory.to_timestamptz(r.attributes ->> 'ModificationTime') as modification_time,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53resolver:endpoint-ip-address';
comment on view aws.aws_route53resolver_endpoint_ip_address is 'route53resolver:endpoint-ip-address: An address of a resolver endpoint, and the subnet it is in.';

create or replace view aws.aws_route53resolver_firewall_config as
select
  r.id as id,
  r.arn as arn,
  r.attributes ->> 'ResourceId' as resource_id,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'FirewallFailOpen' as firewall_fail_open,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53resolver:firewall-config';
comment on view aws.aws_route53resolver_firewall_config is 'route53resolver:firewall-config: What happens to the queries of a VPC while its DNS firewall does not answer.';

create or replace view aws.aws_route53resolver_firewall_domain_list as
select
  r.id as id,
  r.arn as arn,
  r.name as name,
  r.attributes ->> 'ManagedOwnerName' as managed_owner_name,
  r.attributes ->> 'CreatorRequestId' as creator_request_id,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53resolver:firewall-domain-list';
comment on view aws.aws_route53resolver_firewall_domain_list is 'route53resolver:firewall-domain-list: Domains that DNS firewall rules name together. The lists that AWS manages are among them.';

create or replace view aws.aws_route53resolver_firewall_domain as
select
  r.parent_id as firewall_domain_list_id,
  r.attributes ->> 'Domain' as domain,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53resolver:firewall-domain';
comment on view aws.aws_route53resolver_firewall_domain is 'route53resolver:firewall-domain: A domain, or all below one, in a list of the DNS firewall.';

create or replace view aws.aws_route53resolver_firewall_rule_group as
select
  r.id as id,
  r.arn as arn,
  r.name as name,
  inventory.to_bigint(r.attributes ->> 'RuleCount') as rule_count,
  r.attributes ->> 'Status' as status,
  r.attributes ->> 'StatusMessage' as status_message,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'ShareStatus' as share_status,
  r.attributes ->> 'CreatorRequestId' as creator_request_id,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  inventory.to_timestamptz(r.attributes ->> 'ModificationTime') as modification_time,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53resolver:firewall-rule-group';
comment on view aws.aws_route53resolver_firewall_rule_group is 'route53resolver:firewall-rule-group: Rules about which names may be asked for, as a whole that VPCs can be given.';

create or replace view aws.aws_route53resolver_firewall_rule as
select
  r.attributes ->> 'FirewallRuleGroupId' as firewall_rule_group_id,
  inventory.to_bigint(r.attributes ->> 'Priority') as priority,
  r.name as name,
  r.attributes ->> 'FirewallDomainListId' as firewall_domain_list_id,
  r.attributes ->> 'Action' as action,
  r.attributes ->> 'BlockResponse' as block_response,
  r.attributes ->> 'BlockOverrideDomain' as block_override_domain,
  r.attributes ->> 'BlockOverrideDnsType' as block_override_dns_type,
  inventory.to_bigint(r.attributes ->> 'BlockOverrideTtl') as block_override_ttl,
  r.attributes ->> 'FirewallDomainRedirectionAction' as firewall_domain_redirection_action,
  r.attributes ->> 'Qtype' as qtype,
  r.attributes ->> 'CreatorRequestId' as creator_request_id,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  inventory.to_timestamptz(r.attributes ->> 'ModificationTime') as modification_time,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53resolver:firewall-rule';
comment on view aws.aws_route53resolver_firewall_rule is 'route53resolver:firewall-rule: What the DNS firewall does with queries for the names of a domain list.';

create or replace view aws.aws_route53resolver_firewall_rule_group_association as
select
  r.id as id,
  r.arn as arn,
  r.name as name,
  r.attributes ->> 'FirewallRuleGroupId' as firewall_rule_group_id,
  r.attributes ->> 'VpcId' as vpc_id,
  inventory.to_bigint(r.attributes ->> 'Priority') as priority,
  r.attributes ->> 'MutationProtection' as mutation_protection,
  r.attributes ->> 'ManagedOwnerName' as managed_owner_name,
  r.attributes ->> 'Status' as status,
  r.attributes ->> 'StatusMessage' as status_message,
  r.attributes ->> 'CreatorRequestId' as creator_request_id,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  inventory.to_timestamptz(r.attributes ->> 'ModificationTime') as modification_time,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53resolver:firewall-rule-group-association';
comment on view aws.aws_route53resolver_firewall_rule_group_association is 'route53resolver:firewall-rule-group-association: A VPC whose queries a group of DNS firewall rules filters.';

create or replace view aws.aws_route53resolver_outpost_resolver as
select
  r.id as id,
  r.arn as arn,
  r.name as name,
  r.attributes ->> 'OutpostArn' as outpost_arn,
  inventory.to_bigint(r.attributes ->> 'InstanceCount') as instance_count,
  r.attributes ->> 'PreferredInstanceType' as preferred_instance_type,
  r.attributes ->> 'Status' as status,
  r.attributes ->> 'StatusMessage' as status_message,
  r.attributes ->> 'CreatorRequestId' as creator_request_id,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  inventory.to_timestamptz(r.attributes ->> 'ModificationTime') as modification_time,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53resolver:outpost-resolver';
comment on view aws.aws_route53resolver_outpost_resolver is 'route53resolver:outpost-resolver: A resolver that answers from a cache on an Outpost.';

create or replace view aws.aws_route53_resolver_query_log_config as
select
  r.id as id,
  r.name as name,
  r.arn as arn,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  r.attributes ->> 'Status' as status,
  inventory.to_bigint(r.attributes ->> 'AssociationCount') as association_count,
  null::bigint as ip_address_count,
  r.attributes ->> 'CreatorRequestId' as creator_request_id,
  r.attributes ->> 'DestinationArn' as destination_arn,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'ShareStatus' as share_status,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53resolver:query-log-config';
comment on view aws.aws_route53_resolver_query_log_config is 'route53resolver:query-log-config: Where queries for names are logged to.';
comment on column aws.aws_route53_resolver_query_log_config.ip_address_count is 'Always null. It is a qualifier of Steampipe''s queries.';

create or replace view aws.aws_route53resolver_query_log_config_association as
select
  r.id as id,
  r.attributes ->> 'ResolverQueryLogConfigId' as resolver_query_log_config_id,
  r.attributes ->> 'ResourceId' as resource_id,
  r.attributes ->> 'Status' as status,
  r.attributes ->> 'Error' as error,
  r.attributes ->> 'ErrorMessage' as error_message,
  inventory.to_timestamptz(r.attributes ->> 'CreationTime') as creation_time,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53resolver:query-log-config-association';
comment on view aws.aws_route53resolver_query_log_config_association is 'route53resolver:query-log-config-association: A VPC whose queries for names are logged.';

create or replace view aws.aws_route53resolver_resolver_config as
select
  r.id as id,
  r.arn as arn,
  r.attributes ->> 'ResourceId' as resource_id,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'AutodefinedReverse' as autodefined_reverse,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53resolver:resolver-config';
comment on view aws.aws_route53resolver_resolver_config is 'route53resolver:resolver-config: Whether names of addresses are found in a VPC without rules of its own for them.';

create or replace view aws.aws_route53_resolver_rule as
select
  r.name as name,
  r.id as id,
  r.arn as arn,
  r.attributes ->> 'Status' as status,
  r.attributes ->> 'CreatorRequestId' as creator_request_id,
  r.attributes ->> 'DomainName' as domain_name,
  r.attributes ->> 'OwnerId' as owner_id,
  r.attributes ->> 'ResolverEndpointId' as resolver_endpoint_id,
  r.attributes ->> 'RuleType' as rule_type,
  r.attributes ->> 'ShareStatus' as share_status,
  r.attributes ->> 'StatusMessage' as status_message,
  r.attributes ->> 'CreationTime' as creation_time,
  r.attributes ->> 'ModificationTime' as modification_time,
  (select coalesce(jsonb_agg(d.attributes order by d.id), '[]') from inventory.resource_at d where d.type = 'route53resolver:rule-association' and d.account_id = r.account_id and d.region = r.region and d.attributes ->> 'ResolverRuleId' = r.id) as resolver_rule_associations,
  r.attributes -> 'TargetIps' as target_ips,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  coalesce(r.name, r.id) as title,
  r.tags as tags,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53resolver:rule';
comment on view aws.aws_route53_resolver_rule is 'route53resolver:rule: Where queries for names of a domain go: to servers elsewhere, or nowhere else. The rules that AWS defines are among them.';

create or replace view aws.aws_route53resolver_rule_association as
select
  r.id as id,
  r.name as name,
  r.attributes ->> 'ResolverRuleId' as resolver_rule_id,
  r.attributes ->> 'VPCId' as vpc_id,
  r.attributes ->> 'Status' as status,
  r.attributes ->> 'StatusMessage' as status_message,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'route53resolver:rule-association';
comment on view aws.aws_route53resolver_rule_association is 'route53resolver:rule-association: A VPC whose queries obey a resolver rule.';

create or replace view aws.aws_sts_caller_identity as
select
  r.arn as arn,
  r.attributes ->> 'UserId' as user_id,
  r.attributes ->> 'UserId' as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'sts:caller-identity';
comment on view aws.aws_sts_caller_identity is 'sts:caller-identity: The account and principal that the credentials of a connection belong to.';

create or replace view aws.aws_account as
select
  null::jsonb as account_aliases,
  'arn:' || r.partition || ':::' || r.account_id as arn,
  (select d.id from inventory.resource_at d where d.type = 'organizations:organization' and d.account_id = r.account_id limit 1) as organization_id,
  (select d.arn from inventory.resource_at d where d.type = 'organizations:organization' and d.account_id = r.account_id limit 1) as organization_arn,
  (select d.attributes ->> 'FeatureSet' from inventory.resource_at d where d.type = 'organizations:organization' and d.account_id = r.account_id limit 1) as organization_feature_set,
  (select d.attributes ->> 'MasterAccountArn' from inventory.resource_at d where d.type = 'organizations:organization' and d.account_id = r.account_id limit 1) as organization_master_account_arn,
  (select d.attributes ->> 'MasterAccountEmail' from inventory.resource_at d where d.type = 'organizations:organization' and d.account_id = r.account_id limit 1) as organization_master_account_email,
  (select d.attributes ->> 'MasterAccountId' from inventory.resource_at d where d.type = 'organizations:organization' and d.account_id = r.account_id limit 1) as organization_master_account_id,
  (select d.attributes -> 'AvailablePolicyTypes' from inventory.resource_at d where d.type = 'organizations:organization' and d.account_id = r.account_id limit 1) as organization_available_policy_types,
  r.account_id as title,
  jsonb_build_array('arn:' || r.partition || ':::' || r.account_id) as akas,
  r.partition as partition,
  'global' as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'sts:caller-identity';
comment on view aws.aws_account is 'sts:caller-identity: The account and principal that the credentials of a connection belong to.';
comment on column aws.aws_account.account_aliases is 'Always null. It would take iam:ListAccountAliases.';

create or replace view aws.aws_vpc_lattice_access_log_subscription as
select
  r.id as id,
  r.arn as arn,
  r.attributes ->> 'resourceId' as resource_id,
  r.attributes ->> 'resourceArn' as resource_arn,
  r.attributes ->> 'destinationArn' as destination_arn,
  r.attributes ->> 'serviceNetworkLogType' as service_network_log_type,
  inventory.to_timestamptz(r.attributes ->> 'createdAt') as created_at,
  inventory.to_timestamptz(r.attributes ->> 'lastUpdatedAt') as last_updated_at,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'vpc-lattice:access-log-subscription';
comment on view aws.aws_vpc_lattice_access_log_subscription is 'vpc-lattice:access-log-subscription: Where the requests to a service, or to all that is in a service network, are logged.';

create or replace view aws.aws_vpc_lattice_auth_policy as
select
  r.parent_id as resource_id,
  r.attributes ->> 'policy' as policy,
  inventory.canonical_policy(inventory.to_jsonb(attributes ->> 'policy')) as policy_std,
  r.attributes ->> 'state' as state,
  inventory.to_timestamptz(r.attributes ->> 'createdAt') as created_at,
  inventory.to_timestamptz(r.attributes ->> 'lastUpdatedAt') as last_updated_at,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'vpc-lattice:auth-policy';
comment on view aws.aws_vpc_lattice_auth_policy is 'vpc-lattice:auth-policy: Who may call a service, or all that is in a service network.';

create or replace view aws.aws_vpc_lattice_domain_verification as
select
  r.id as id,
  r.arn as arn,
  r.name as domain_name,
  r.attributes ->> 'status' as status,
  r.attributes -> 'txtMethodConfig' as txt_method_config,
  inventory.to_timestamptz(r.attributes ->> 'createdAt') as created_at,
  inventory.to_timestamptz(r.attributes ->> 'lastVerifiedTime') as last_verified_time,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'vpc-lattice:domain-verification';
comment on view aws.aws_vpc_lattice_domain_verification is 'vpc-lattice:domain-verification: The proof that the account controls a domain, whose names its resource configurations may then bear.';

create or replace view aws.aws_vpc_lattice_service as
select
  r.id as id,
  r.name as name,
  r.arn as arn,
  r.attributes ->> 'status' as status,
  r.attributes ->> 'authType' as auth_type,
  r.attributes -> 'dnsEntry' as dns_entry,
  r.attributes ->> 'customDomainName' as custom_domain_name,
  r.attributes ->> 'certificateArn' as certificate_arn,
  inventory.to_bigint(r.attributes ->> 'idleTimeoutSeconds') as idle_timeout_seconds,
  r.attributes ->> 'failureCode' as failure_code,
  r.attributes ->> 'failureMessage' as failure_message,
  inventory.to_timestamptz(r.attributes ->> 'createdAt') as created_at,
  inventory.to_timestamptz(r.attributes ->> 'lastUpdatedAt') as last_updated_at,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id,
  nullif(split_part(r.arn, ':', 5), '') as owner_id
from inventory.resource_at r
where r.type = 'vpc-lattice:service';
comment on view aws.aws_vpc_lattice_service is 'vpc-lattice:service: An application with a name of its own, whose listeners hand requests on to target groups.';

create or replace view aws.aws_vpc_lattice_listener as
select
  r.id as id,
  r.arn as arn,
  r.name as name,
  r.attributes ->> 'serviceId' as service_id,
  r.attributes ->> 'serviceArn' as service_arn,
  r.attributes ->> 'protocol' as protocol,
  inventory.to_bigint(r.attributes ->> 'port') as port,
  r.attributes -> 'defaultAction' as default_action,
  inventory.to_timestamptz(r.attributes ->> 'createdAt') as created_at,
  inventory.to_timestamptz(r.attributes ->> 'lastUpdatedAt') as last_updated_at,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'vpc-lattice:listener';
comment on view aws.aws_vpc_lattice_listener is 'vpc-lattice:listener: A port of one of the account''s services, and what is done by default with what arrives there.';

create or replace view aws.aws_vpc_lattice_resource_configuration as
select
  r.id as id,
  r.name as name,
  r.arn as arn,
  r.attributes ->> 'type' as type,
  r.attributes ->> 'status' as status,
  r.attributes ->> 'resourceGatewayId' as resource_gateway_id,
  r.attributes ->> 'resourceConfigurationGroupId' as resource_configuration_group_id,
  r.attributes -> 'resourceConfigurationDefinition' as resource_configuration_definition,
  r.attributes ->> 'protocol' as protocol,
  r.attributes -> 'portRanges' as port_ranges,
  inventory.to_boolean(r.attributes ->> 'allowAssociationToShareableServiceNetwork') as allow_association_to_shareable_service_network,
  inventory.to_boolean(r.attributes ->> 'amazonManaged') as amazon_managed,
  r.attributes ->> 'customDomainName' as custom_domain_name,
  r.attributes ->> 'domainVerificationId' as domain_verification_id,
  r.attributes ->> 'domainVerificationArn' as domain_verification_arn,
  r.attributes ->> 'domainVerificationStatus' as domain_verification_status,
  r.attributes ->> 'groupDomain' as group_domain,
  r.attributes ->> 'failureReason' as failure_reason,
  inventory.to_timestamptz(r.attributes ->> 'createdAt') as created_at,
  inventory.to_timestamptz(r.attributes ->> 'lastUpdatedAt') as last_updated_at,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id,
  nullif(split_part(r.arn, ':', 5), '') as owner_id
from inventory.resource_at r
where r.type = 'vpc-lattice:resource-configuration';
comment on view aws.aws_vpc_lattice_resource_configuration is 'vpc-lattice:resource-configuration: A database, address or name behind a resource gateway, or a group of them, that other VPCs and accounts may reach.';

create or replace view aws.aws_vpc_lattice_resource_endpoint_association as
select
  r.id as id,
  r.arn as arn,
  r.attributes ->> 'resourceConfigurationId' as resource_configuration_id,
  r.attributes ->> 'resourceConfigurationArn' as resource_configuration_arn,
  r.attributes ->> 'resourceConfigurationName' as resource_configuration_name,
  r.attributes ->> 'vpcEndpointId' as vpc_endpoint_id,
  r.attributes ->> 'vpcEndpointOwner' as vpc_endpoint_owner,
  r.attributes ->> 'createdBy' as created_by,
  inventory.to_timestamptz(r.attributes ->> 'createdAt') as created_at,
  r.attributes -> 'payerResponsibility' as payer_responsibility,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'vpc-lattice:resource-endpoint-association';
comment on view aws.aws_vpc_lattice_resource_endpoint_association is 'vpc-lattice:resource-endpoint-association: A VPC endpoint through which a resource configuration is reached.';

create or replace view aws.aws_vpc_lattice_resource_gateway as
select
  r.id as id,
  r.name as name,
  r.arn as arn,
  r.attributes ->> 'status' as status,
  r.attributes ->> 'vpcIdentifier' as vpc_identifier,
  r.attributes -> 'subnetIds' as subnet_ids,
  r.attributes -> 'securityGroupIds' as security_group_ids,
  r.attributes ->> 'ipAddressType' as ip_address_type,
  inventory.to_bigint(r.attributes ->> 'ipv4AddressesPerEni') as ipv4_addresses_per_eni,
  r.attributes ->> 'resourceConfigDnsResolution' as resource_config_dns_resolution,
  inventory.to_timestamptz(r.attributes ->> 'createdAt') as created_at,
  inventory.to_timestamptz(r.attributes ->> 'lastUpdatedAt') as last_updated_at,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'vpc-lattice:resource-gateway';
comment on view aws.aws_vpc_lattice_resource_gateway is 'vpc-lattice:resource-gateway: Where traffic to resource configurations enters the VPC that has the resources.';

create or replace view aws.aws_vpc_lattice_rule as
select
  r.id as id,
  r.arn as arn,
  r.name as name,
  r.parent_id as listener_id,
  inventory.to_boolean(r.attributes ->> 'isDefault') as is_default,
  inventory.to_bigint(r.attributes ->> 'priority') as priority,
  r.attributes -> 'match' as match,
  r.attributes -> 'action' as action,
  inventory.to_timestamptz(r.attributes ->> 'createdAt') as created_at,
  inventory.to_timestamptz(r.attributes ->> 'lastUpdatedAt') as last_updated_at,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'vpc-lattice:rule';
comment on view aws.aws_vpc_lattice_rule is 'vpc-lattice:rule: Which requests to a listener are handled in their own way, and how.';

create or replace view aws.aws_vpc_lattice_service_network as
select
  r.id as id,
  r.name as name,
  r.arn as arn,
  r.attributes ->> 'authType' as auth_type,
  inventory.to_boolean(r.attributes -> 'sharingConfig' ->> 'enabled') as sharing_enabled,
  inventory.to_timestamptz(r.attributes ->> 'createdAt') as created_at,
  inventory.to_timestamptz(r.attributes ->> 'lastUpdatedAt') as last_updated_at,
  inventory.to_bigint(r.attributes ->> 'numberOfAssociatedVPCs') as number_of_associated_vpcs,
  inventory.to_bigint(r.attributes ->> 'numberOfAssociatedServices') as number_of_associated_services,
  inventory.to_bigint(r.attributes ->> 'numberOfAssociatedResourceConfigurations') as number_of_associated_resource_configurations,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id,
  nullif(split_part(r.arn, ':', 5), '') as owner_id
from inventory.resource_at r
where r.type = 'vpc-lattice:service-network';
comment on view aws.aws_vpc_lattice_service_network is 'vpc-lattice:service-network: A set of services and resources that the VPCs associated with it reach by name, across VPCs and accounts.';

create or replace view aws.aws_vpc_lattice_service_network_resource_association as
select
  r.id as id,
  r.arn as arn,
  r.attributes ->> 'status' as status,
  r.attributes ->> 'createdBy' as created_by,
  inventory.to_timestamptz(r.attributes ->> 'createdAt') as created_at,
  r.attributes ->> 'resourceConfigurationId' as resource_configuration_id,
  r.attributes ->> 'resourceConfigurationArn' as resource_configuration_arn,
  r.attributes ->> 'resourceConfigurationName' as resource_configuration_name,
  r.attributes ->> 'serviceNetworkId' as service_network_id,
  r.attributes ->> 'serviceNetworkArn' as service_network_arn,
  r.attributes ->> 'serviceNetworkName' as service_network_name,
  r.attributes -> 'dnsEntry' as dns_entry,
  r.attributes -> 'privateDnsEntry' as private_dns_entry,
  inventory.to_boolean(r.attributes ->> 'isManagedAssociation') as is_managed_association,
  r.attributes ->> 'failureCode' as failure_code,
  inventory.to_boolean(r.attributes ->> 'privateDnsEnabled') as private_dns_enabled,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'vpc-lattice:service-network-resource-association';
comment on view aws.aws_vpc_lattice_service_network_resource_association is 'vpc-lattice:service-network-resource-association: A resource configuration that is reached in a service network.';

create or replace view aws.aws_vpc_lattice_service_network_service_association as
select
  r.id as id,
  r.arn as arn,
  r.attributes ->> 'status' as status,
  r.attributes ->> 'createdBy' as created_by,
  inventory.to_timestamptz(r.attributes ->> 'createdAt') as created_at,
  r.attributes ->> 'serviceId' as service_id,
  r.attributes ->> 'serviceName' as service_name,
  r.attributes ->> 'serviceArn' as service_arn,
  r.attributes ->> 'serviceNetworkId' as service_network_id,
  r.attributes ->> 'serviceNetworkName' as service_network_name,
  r.attributes ->> 'serviceNetworkArn' as service_network_arn,
  r.attributes -> 'dnsEntry' as dns_entry,
  r.attributes ->> 'customDomainName' as custom_domain_name,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'vpc-lattice:service-network-service-association';
comment on view aws.aws_vpc_lattice_service_network_service_association is 'vpc-lattice:service-network-service-association: A service that is reached in a service network.';

create or replace view aws.aws_vpc_lattice_service_network_vpc_association as
select
  r.id as id,
  r.arn as arn,
  r.attributes ->> 'status' as status,
  r.attributes ->> 'createdBy' as created_by,
  inventory.to_timestamptz(r.attributes ->> 'createdAt') as created_at,
  r.attributes ->> 'serviceNetworkId' as service_network_id,
  r.attributes ->> 'serviceNetworkName' as service_network_name,
  r.attributes ->> 'serviceNetworkArn' as service_network_arn,
  r.attributes ->> 'vpcId' as vpc_id,
  r.attributes -> 'securityGroupIds' as security_group_ids,
  inventory.to_boolean(r.attributes ->> 'privateDnsEnabled') as private_dns_enabled,
  r.attributes -> 'dnsOptions' as dns_options,
  r.attributes ->> 'failureCode' as failure_code,
  r.attributes ->> 'failureMessage' as failure_message,
  inventory.to_timestamptz(r.attributes ->> 'lastUpdatedAt') as last_updated_at,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'vpc-lattice:service-network-vpc-association';
comment on view aws.aws_vpc_lattice_service_network_vpc_association is 'vpc-lattice:service-network-vpc-association: A VPC whose clients reach what is in a service network, and the security groups that let them.';

create or replace view aws.aws_vpc_lattice_service_network_vpc_endpoint_association as
select
  r.id as id,
  r.attributes ->> 'vpcEndpointId' as vpc_endpoint_id,
  r.attributes ->> 'vpcId' as vpc_id,
  r.attributes ->> 'vpcEndpointOwnerId' as vpc_endpoint_owner_id,
  r.attributes ->> 'state' as state,
  r.attributes ->> 'serviceNetworkArn' as service_network_arn,
  inventory.to_timestamptz(r.attributes ->> 'createdAt') as created_at,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'vpc-lattice:service-network-vpc-endpoint-association';
comment on view aws.aws_vpc_lattice_service_network_vpc_endpoint_association is 'vpc-lattice:service-network-vpc-endpoint-association: A VPC endpoint through which a service network is reached.';

create or replace view aws.aws_vpc_lattice_target_group as
select
  r.id as id,
  r.arn as arn,
  r.name as name,
  r.attributes ->> 'type' as type,
  r.attributes ->> 'status' as status,
  inventory.to_bigint(r.attributes ->> 'port') as port,
  r.attributes ->> 'protocol' as protocol,
  r.attributes ->> 'ipAddressType' as ip_address_type,
  r.attributes ->> 'vpcIdentifier' as vpc_identifier,
  r.attributes -> 'config' as config,
  r.attributes -> 'serviceArns' as service_arns,
  r.attributes ->> 'lambdaEventStructureVersion' as lambda_event_structure_version,
  r.attributes ->> 'failureCode' as failure_code,
  r.attributes ->> 'failureMessage' as failure_message,
  inventory.to_timestamptz(r.attributes ->> 'createdAt') as created_at,
  inventory.to_timestamptz(r.attributes ->> 'lastUpdatedAt') as last_updated_at,
  (select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t) as tags_src,
  r.tags as tags,
  coalesce(r.name, r.id) as title,
  case when r.arn is not null then jsonb_build_array(r.arn) end as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'vpc-lattice:target-group';
comment on view aws.aws_vpc_lattice_target_group is 'vpc-lattice:target-group: The instances, addresses, functions or load balancers to which listeners hand requests on, and how their health is checked.';

create or replace view aws.aws_vpc_lattice_target as
select
  r.parent_id as target_group_id,
  r.attributes ->> 'id' as id,
  inventory.to_bigint(r.attributes ->> 'port') as port,
  r.attributes ->> 'status' as status,
  r.attributes ->> 'reasonCode' as reason_code,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'vpc-lattice:target';
comment on view aws.aws_vpc_lattice_target is 'vpc-lattice:target: An instance, address, function or load balancer of a target group, and whether it is healthy.';

create or replace view aws.aws_directconnect_bgp_peer as
select
  r.parent_id as virtual_interface_id,
  r.id as bgp_peer_id,
  inventory.to_bigint(r.attributes ->> 'asn') as asn,
  inventory.to_bigint(r.attributes ->> 'asnLong') as asn_long,
  r.attributes ->> 'addressFamily' as address_family,
  inventory.to_inet(r.attributes ->> 'amazonAddress') as amazon_address,
  inventory.to_inet(r.attributes ->> 'customerAddress') as customer_address,
  r.attributes ->> 'bgpPeerState' as bgp_peer_state,
  r.attributes ->> 'bgpStatus' as bgp_status,
  r.attributes ->> 'awsDeviceV2' as aws_device_v2,
  r.attributes ->> 'awsLogicalDeviceId' as aws_logical_device_id,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from (
  select h.account_id, h.region, h.partition, 'directconnect:bgp-peer'::text collate "C" as type, (coalesce(nullif(e.item ->> 'bgpPeerId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'bgpPeers') when 'array' then h.attributes -> 'bgpPeers' else '[]' end) as e(item)
  where h.type = 'directconnect:virtual-interface' and coalesce(lower(e.item ->> 'bgpPeerState'), '') not in ('deleted')
) r
where true;
comment on view aws.aws_directconnect_bgp_peer is 'directconnect:bgp-peer: A BGP session of a virtual interface.';

create or replace view aws.aws_ec2_network_acl_association as
select
  r.id as network_acl_association_id,
  r.attributes ->> 'NetworkAclId' as network_acl_id,
  r.attributes ->> 'SubnetId' as subnet_id,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from (
  select h.account_id, h.region, h.partition, 'ec2:network-acl-association'::text collate "C" as type, (coalesce(nullif(e.item ->> 'NetworkAclAssociationId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'Associations') when 'array' then h.attributes -> 'Associations' else '[]' end) as e(item)
  where h.type = 'ec2:network-acl'
) r
where true;
comment on view aws.aws_ec2_network_acl_association is 'ec2:network-acl-association: A subnet that a network ACL filters.';

create or replace view aws.aws_ec2_network_acl_entry as
select
  r.parent_id as network_acl_id,
  inventory.to_cidr(r.attributes ->> 'CidrBlock') as cidr_block,
  inventory.to_boolean(r.attributes ->> 'Egress') as egress,
  r.attributes -> 'IcmpTypeCode' as icmp_type_code,
  inventory.to_cidr(r.attributes ->> 'Ipv6CidrBlock') as ipv6_cidr_block,
  r.attributes -> 'PortRange' as port_range,
  r.attributes ->> 'Protocol' as protocol,
  r.attributes ->> 'RuleAction' as rule_action,
  inventory.to_bigint(r.attributes ->> 'RuleNumber') as rule_number,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from (
  select h.account_id, h.region, h.partition, 'ec2:network-acl-entry'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'Egress', ''), '') || '|' || coalesce(nullif(e.item ->> 'RuleNumber', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'Entries') when 'array' then h.attributes -> 'Entries' else '[]' end) as e(item)
  where h.type = 'ec2:network-acl'
) r
where true;
comment on view aws.aws_ec2_network_acl_entry is 'ec2:network-acl-entry: A numbered rule of a network ACL.';

create or replace view aws.aws_ec2_network_interface_private_ip as
select
  r.parent_id as network_interface_id,
  r.attributes -> 'Association' as association,
  inventory.to_boolean(r.attributes ->> 'Primary') as is_primary,
  r.attributes ->> 'PrivateDnsName' as private_dns_name,
  inventory.to_inet(r.attributes ->> 'PrivateIpAddress') as private_ip_address,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from (
  select h.account_id, h.region, h.partition, 'ec2:network-interface-private-ip'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'PrivateIpAddress', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'PrivateIpAddresses') when 'array' then h.attributes -> 'PrivateIpAddresses' else '[]' end) as e(item)
  where h.type = 'ec2:network-interface'
) r
where true;
comment on view aws.aws_ec2_network_interface_private_ip is 'ec2:network-interface-private-ip: A private IPv4 address of a network interface and the public address in front of it.';

create or replace view aws.aws_vpc_route as
select
  r.parent_id as route_table_id,
  r.attributes ->> 'State' as state,
  inventory.to_cidr(r.attributes ->> 'DestinationCidrBlock') as destination_cidr_block,
  inventory.to_cidr(r.attributes ->> 'DestinationIpv6CidrBlock') as destination_ipv6_cidr_block,
  r.attributes ->> 'CarrierGatewayId' as carrier_gateway_id,
  r.attributes ->> 'DestinationPrefixListId' as destination_prefix_list_id,
  r.attributes ->> 'EgressOnlyInternetGatewayId' as egress_only_internet_gateway_id,
  r.attributes ->> 'GatewayId' as gateway_id,
  r.attributes ->> 'InstanceId' as instance_id,
  r.attributes ->> 'InstanceOwnerId' as instance_owner_id,
  r.attributes ->> 'LocalGatewayId' as local_gateway_id,
  r.attributes ->> 'NatGatewayId' as nat_gateway_id,
  r.attributes ->> 'NetworkInterfaceId' as network_interface_id,
  r.attributes ->> 'TransitGatewayId' as transit_gateway_id,
  r.attributes ->> 'VpcPeeringConnectionId' as vpc_peering_connection_id,
  r.attributes ->> 'Origin' as origin,
  parent_id || coalesce('_' || coalesce(attributes ->> 'DestinationCidrBlock', attributes ->> 'DestinationIpv6CidrBlock'), '') as title,
  jsonb_build_array('arn:' || partition || ':ec2:' || region || ':' || account_id || ':route-table/' || parent_id || coalesce(':' || coalesce(attributes ->> 'DestinationCidrBlock', attributes ->> 'DestinationIpv6CidrBlock'), '')) as akas,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from (
  select h.account_id, h.region, h.partition, 'ec2:route'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'DestinationCidrBlock', ''), nullif(e.item ->> 'DestinationIpv6CidrBlock', ''), nullif(e.item ->> 'DestinationPrefixListId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'Routes') when 'array' then h.attributes -> 'Routes' else '[]' end) as e(item)
  where h.type = 'ec2:route-table'
) r
where true;
comment on view aws.aws_vpc_route is 'ec2:route: A route of a VPC route table: one destination and its target.';

create or replace view aws.aws_ec2_route_table_association as
select
  r.id as route_table_association_id,
  inventory.to_boolean(r.attributes ->> 'Main') as main,
  r.attributes ->> 'RouteTableId' as route_table_id,
  r.attributes ->> 'SubnetId' as subnet_id,
  r.attributes ->> 'GatewayId' as gateway_id,
  r.attributes ->> 'PublicIpv4Pool' as public_ipv4_pool,
  r.attributes -> 'AssociationState' as association_state,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from (
  select h.account_id, h.region, h.partition, 'ec2:route-table-association'::text collate "C" as type, (coalesce(nullif(e.item ->> 'RouteTableAssociationId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'Associations') when 'array' then h.attributes -> 'Associations' else '[]' end) as e(item)
  where h.type = 'ec2:route-table'
) r
where true;
comment on view aws.aws_ec2_route_table_association is 'ec2:route-table-association: What a route table applies to: a subnet, a gateway, or the rest of the VPC (main).';

create or replace view aws.aws_ec2_route_table_propagating_vgw as
select
  r.parent_id as route_table_id,
  r.attributes ->> 'GatewayId' as gateway_id,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from (
  select h.account_id, h.region, h.partition, 'ec2:route-table-propagating-vgw'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'GatewayId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'PropagatingVgws') when 'array' then h.attributes -> 'PropagatingVgws' else '[]' end) as e(item)
  where h.type = 'ec2:route-table'
) r
where true;
comment on view aws.aws_ec2_route_table_propagating_vgw is 'ec2:route-table-propagating-vgw: A virtual private gateway that propagates its routes into a route table.';

create or replace view aws.aws_ec2_vpc_cidr_block as
select
  r.parent_id as vpc_id,
  r.id as association_id,
  inventory.to_cidr(r.attributes ->> 'CidrBlock') as cidr_block,
  r.attributes -> 'CidrBlockState' as cidr_block_state,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from (
  select h.account_id, h.region, h.partition, 'ec2:vpc-cidr-block'::text collate "C" as type, (coalesce(nullif(e.item ->> 'AssociationId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'CidrBlockAssociationSet') when 'array' then h.attributes -> 'CidrBlockAssociationSet' else '[]' end) as e(item)
  where h.type = 'ec2:vpc'
) r
where true;
comment on view aws.aws_ec2_vpc_cidr_block is 'ec2:vpc-cidr-block: An IPv4 block associated with a VPC, the primary one included.';

create or replace view aws.aws_ec2_vpn_static_route as
select
  r.parent_id as vpn_connection_id,
  inventory.to_cidr(r.attributes ->> 'DestinationCidrBlock') as destination_cidr_block,
  r.attributes ->> 'Source' as source,
  r.attributes ->> 'State' as state,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from (
  select h.account_id, h.region, h.partition, 'ec2:vpn-static-route'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'DestinationCidrBlock', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'Routes') when 'array' then h.attributes -> 'Routes' else '[]' end) as e(item)
  where h.type = 'ec2:vpn-connection' and coalesce(lower(e.item ->> 'State'), '') not in ('deleted')
) r
where true;
comment on view aws.aws_ec2_vpn_static_route is 'ec2:vpn-static-route: A static route of a VPN connection.';

create or replace view aws.aws_ec2_vpn_tunnel as
select
  r.parent_id as vpn_connection_id,
  inventory.to_bigint(r.attributes ->> 'AcceptedRouteCount') as accepted_route_count,
  inventory.to_timestamptz(r.attributes ->> 'LastStatusChange') as last_status_change,
  inventory.to_inet(r.attributes ->> 'OutsideIpAddress') as outside_ip_address,
  r.attributes ->> 'Status' as status,
  r.attributes ->> 'StatusMessage' as status_message,
  r.attributes ->> 'CertificateArn' as certificate_arn,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from (
  select h.account_id, h.region, h.partition, 'ec2:vpn-tunnel'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'OutsideIpAddress', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'VgwTelemetry') when 'array' then h.attributes -> 'VgwTelemetry' else '[]' end) as e(item)
  where h.type = 'ec2:vpn-connection'
) r
where true;
comment on view aws.aws_ec2_vpn_tunnel is 'ec2:vpn-tunnel: A tunnel of a VPN connection, and whether it is up.';

create or replace view aws.aws_elb_listener as
select
  r.parent_id as load_balancer_name,
  inventory.to_bigint(r.attributes -> 'Listener' ->> 'LoadBalancerPort') as load_balancer_port,
  r.attributes -> 'Listener' ->> 'Protocol' as protocol,
  inventory.to_bigint(r.attributes -> 'Listener' ->> 'InstancePort') as instance_port,
  r.attributes -> 'Listener' ->> 'InstanceProtocol' as instance_protocol,
  r.attributes -> 'Listener' ->> 'SSLCertificateId' as ssl_certificate_id,
  r.attributes -> 'Listener' as listener,
  r.attributes -> 'PolicyNames' as policy_names,
  parent_id || ':' || (attributes -> 'Listener' ->> 'LoadBalancerPort') as title,
  r.partition as partition,
  r.region as region,
  r.account_id as account_id
from (
  select h.account_id, h.region, h.partition, 'elb:listener'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item -> 'Listener' ->> 'LoadBalancerPort', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'ListenerDescriptions') when 'array' then h.attributes -> 'ListenerDescriptions' else '[]' end) as e(item)
  where h.type = 'elb:load-balancer'
) r
where true;
comment on view aws.aws_elb_listener is 'elb:listener: A port of a load balancer of the first generation, and the port of the instances behind it.';

create or replace view aws.aws_route53_vpc_association as
select
  r.id as id,
  r.parent_id as hosted_zone_id,
  r.attributes ->> 'VPCId' as vpc_id,
  r.attributes ->> 'VPCRegion' as vpc_region,
  coalesce(r.name, r.id) as title,
  r.partition as partition,
  r.account_id as account_id
from (
  select h.account_id, h.region, h.partition, 'route53:vpc-association'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'VPCId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'VPCs') when 'array' then h.attributes -> 'VPCs' else '[]' end) as e(item)
  where h.type = 'route53:hosted-zone'
) r
where true;
comment on view aws.aws_route53_vpc_association is 'route53:vpc-association: A VPC that resolves names by a private hosted zone.';

create or replace view aws.aws_acm_certificate as
select * from inventory.unread('aws_acm_certificate', 'acm:ListCertificates') as r("certificate_arn" text, "certificate" text, "certificate_chain" text, "domain_name" text, "certificate_transparency_logging_preference" text, "export" text, "created_at" timestamptz, "subject" text, "imported_at" timestamptz, "issuer" text, "signature_algorithm" text, "extended_key_usages" jsonb, "failure_reason" text, "issued_at" timestamptz, "status" text, "key_algorithm" text, "not_after" timestamptz, "not_before" timestamptz, "renewal_eligibility" text, "revocation_reason" text, "revoked_at" timestamptz, "serial" text, "type" text, "domain_validation_options" jsonb, "in_use_by" jsonb, "subject_alternative_names" jsonb, "tags_src" jsonb, "title" text, "tags" jsonb, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_acm_certificate is 'Always empty: Cadastre does not call acm:ListCertificates, which it would take.';

create or replace view aws.aws_api_gatewayv2_api as
select * from inventory.unread('aws_api_gatewayv2_api', 'apigateway:GET') as r("name" text, "api_id" text, "api_endpoint" text, "description" text, "api_gateway_managed" boolean, "protocol_type" text, "api_key_selection_expression" text, "disable_execute_api_endpoint" boolean, "disable_schema_validation" boolean, "route_selection_expression" text, "version" text, "created_date" timestamptz, "cors_configuration" jsonb, "import_info" jsonb, "warnings" jsonb, "tags" jsonb, "title" text, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_api_gatewayv2_api is 'Always empty: Cadastre does not call apigateway:GET, which it would take.';

create or replace view aws.aws_api_gatewayv2_domain_name as
select * from inventory.unread('aws_api_gatewayv2_domain_name', 'apigateway:GET') as r("domain_name" text, "api_mapping_selection_expression" text, "domain_name_configurations" jsonb, "mutual_tls_authentication" jsonb, "title" text, "tags" jsonb, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_api_gatewayv2_domain_name is 'Always empty: Cadastre does not call apigateway:GET, which it would take.';

create or replace view aws.aws_api_gatewayv2_integration as
select * from inventory.unread('aws_api_gatewayv2_integration', 'apigateway:GET') as r("integration_id" text, "api_id" text, "arn" text, "description" text, "integration_method" text, "integration_type" text, "integration_uri" text, "api_gateway_managed" boolean, "connection_id" text, "connection_type" text, "content_handling_strategy" text, "credentials_arn" text, "integration_response_selection_expression" text, "integration_subtype" text, "passthrough_behavior" text, "payload_format_version" text, "template_selection_expression" text, "timeout_in_millis" bigint, "request_parameters" jsonb, "request_templates" jsonb, "response_parameters" jsonb, "tls_config" jsonb, "title" text, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_api_gatewayv2_integration is 'Always empty: Cadastre does not call apigateway:GET, which it would take.';

create or replace view aws.aws_api_gatewayv2_route as
select * from inventory.unread('aws_api_gatewayv2_route', 'apigateway:GET') as r("route_key" text, "api_id" text, "route_id" text, "api_gateway_managed" boolean, "api_key_required" boolean, "authorization_type" text, "authorizer_id" text, "model_selection_expression" text, "operation_name" text, "route_response_selection_expression" text, "target" text, "authorization_scopes" jsonb, "request_models" jsonb, "request_parameters" jsonb, "title" text, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_api_gatewayv2_route is 'Always empty: Cadastre does not call apigateway:GET, which it would take.';

create or replace view aws.aws_api_gatewayv2_stage as
select * from inventory.unread('aws_api_gatewayv2_stage', 'apigateway:GET') as r("stage_name" text, "api_id" text, "api_gateway_managed" boolean, "auto_deploy" boolean, "client_certificate_id" text, "created_date" text, "deployment_id" text, "default_route_data_trace_enabled" boolean, "default_route_detailed_metrics_enabled" boolean, "default_route_logging_level" text, "default_route_throttling_burst_limit" bigint, "default_route_throttling_rate_limit" double precision, "last_deployment_status_message" text, "last_updated_date" text, "description" text, "access_log_settings" jsonb, "stage_variables" jsonb, "route_settings" jsonb, "tags" jsonb, "title" text, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_api_gatewayv2_stage is 'Always empty: Cadastre does not call apigateway:GET, which it would take.';

create or replace view aws.aws_cloudfront_cache_policy as
select * from inventory.unread('aws_cloudfront_cache_policy', 'cloudfront:ListCachePolicies') as r("name" text, "id" text, "comment" text, "default_ttl" bigint, "etag" text, "max_ttl" bigint, "min_ttl" bigint, "last_modified_time" timestamptz, "parameters_in_cache_key_and_forwarded_to_origin" jsonb, "title" text, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_cloudfront_cache_policy is 'Always empty: Cadastre does not call cloudfront:ListCachePolicies, which it would take.';

create or replace view aws.aws_cloudfront_function as
select * from inventory.unread('aws_cloudfront_function', 'cloudfront:ListFunctions') as r("name" text, "arn" text, "status" text, "e_tag" text, "function_config" jsonb, "function_metadata" jsonb, "title" text, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_cloudfront_function is 'Always empty: Cadastre does not call cloudfront:ListFunctions, which it would take.';

create or replace view aws.aws_cloudfront_origin_access_identity as
select * from inventory.unread('aws_cloudfront_origin_access_identity', 'cloudfront:ListCloudFrontOriginAccessIdentities') as r("id" text, "arn" text, "s3_canonical_user_id" text, "caller_reference" text, "comment" text, "etag" text, "title" text, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_cloudfront_origin_access_identity is 'Always empty: Cadastre does not call cloudfront:ListCloudFrontOriginAccessIdentities, which it would take.';

create or replace view aws.aws_cloudfront_origin_request_policy as
select * from inventory.unread('aws_cloudfront_origin_request_policy', 'cloudfront:ListOriginRequestPolicies') as r("name" text, "id" text, "comment" text, "etag" text, "last_modified_time" timestamptz, "cookies_config" jsonb, "headers_config" jsonb, "query_strings_config" jsonb, "title" text, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_cloudfront_origin_request_policy is 'Always empty: Cadastre does not call cloudfront:ListOriginRequestPolicies, which it would take.';

create or replace view aws.aws_cloudfront_response_headers_policy as
select * from inventory.unread('aws_cloudfront_response_headers_policy', 'cloudfront:ListResponseHeadersPolicies') as r("name" text, "id" text, "arn" text, "last_modified_time" timestamptz, "type" text, "etag" text, "response_headers_policy_config" jsonb, "title" text, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_cloudfront_response_headers_policy is 'Always empty: Cadastre does not call cloudfront:ListResponseHeadersPolicies, which it would take.';

create or replace view aws.aws_route53_domain as
select * from inventory.unread('aws_route53_domain', 'route53domains:ListDomains') as r("domain_name" text, "arn" text, "abuse_contact_email" text, "abuse_contact_phone" text, "admin_privacy" boolean, "auto_renew" boolean, "creation_date" timestamptz, "expiration_date" timestamptz, "registrant_privacy" boolean, "registrar_name" text, "registrar_url" text, "registry_domain_id" text, "reseller" text, "tech_privacy" boolean, "transfer_lock" boolean, "updated_date" timestamptz, "who_is_server" text, "billing_privacy" boolean, "billing_contact" jsonb, "dnssec_keys" jsonb, "nameservers" jsonb, "registrant_contact" jsonb, "status_list" jsonb, "tech_contact" jsonb, "admin_contact" jsonb, "tags_src" jsonb, "title" text, "tags" jsonb, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_route53_domain is 'Always empty: Cadastre does not call route53domains:ListDomains, which it would take.';

create or replace view aws.aws_service_discovery_instance as
select * from inventory.unread('aws_service_discovery_instance', 'servicediscovery:ListInstances') as r("id" text, "service_id" text, "ec2_instance_id" text, "alias_dns_name" text, "instance_cname" text, "init_health_status" text, "instance_ipv4" inet, "instance_ipv6" inet, "instance_port" bigint, "attributes" jsonb, "title" text, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_service_discovery_instance is 'Always empty: Cadastre does not call servicediscovery:ListInstances, which it would take.';

create or replace view aws.aws_service_discovery_namespace as
select * from inventory.unread('aws_service_discovery_namespace', 'servicediscovery:ListNamespaces') as r("name" text, "id" text, "arn" text, "create_date" timestamptz, "description" text, "service_count" bigint, "type" text, "dns_properties" jsonb, "http_properties" jsonb, "tags_src" jsonb, "title" text, "tags" jsonb, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_service_discovery_namespace is 'Always empty: Cadastre does not call servicediscovery:ListNamespaces, which it would take.';

create or replace view aws.aws_service_discovery_service as
select * from inventory.unread('aws_service_discovery_service', 'servicediscovery:ListServices') as r("name" text, "id" text, "arn" text, "create_date" timestamptz, "description" text, "namespace_id" text, "instance_count" bigint, "type" text, "routing_policy" text, "dns_records" jsonb, "health_check_config" jsonb, "health_check_custom_config" jsonb, "tags_src" jsonb, "title" text, "tags" jsonb, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_service_discovery_service is 'Always empty: Cadastre does not call servicediscovery:ListServices, which it would take.';

create or replace view aws.aws_shield_attack as
select * from inventory.unread('aws_shield_attack', 'shield:ListAttacks') as r("attack_id" text, "resource_arn" text, "start_time" timestamptz, "end_time" timestamptz, "attack_vectors" jsonb, "sub_resources" jsonb, "attack_counters" jsonb, "attack_properties" jsonb, "mitigations" jsonb, "title" text, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_shield_attack is 'Always empty: Cadastre does not call shield:ListAttacks, which it would take.';

create or replace view aws.aws_shield_attack_statistic as
select * from inventory.unread('aws_shield_attack_statistic', 'shield:DescribeAttackStatistics') as r("start_time" timestamptz, "end_time" timestamptz, "unit" text, "max" double precision, "attack_count" bigint, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_shield_attack_statistic is 'Always empty: Cadastre does not call shield:DescribeAttackStatistics, which it would take.';

create or replace view aws.aws_shield_drt_access as
select * from inventory.unread('aws_shield_drt_access', 'shield:DescribeDRTAccess') as r("role_arn" text, "log_bucket_list" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_shield_drt_access is 'Always empty: Cadastre does not call shield:DescribeDRTAccess, which it would take.';

create or replace view aws.aws_shield_emergency_contact as
select * from inventory.unread('aws_shield_emergency_contact', 'shield:DescribeEmergencyContactSettings') as r("priority" bigint, "email_address" text, "phone_number" text, "contact_notes" text, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_shield_emergency_contact is 'Always empty: Cadastre does not call shield:DescribeEmergencyContactSettings, which it would take.';

create or replace view aws.aws_shield_protection as
select * from inventory.unread('aws_shield_protection', 'shield:ListProtections') as r("id" text, "name" text, "resource_arn" text, "arn" text, "resource_type" text, "tags_src" jsonb, "health_check_ids" jsonb, "application_layer_automatic_response_configuration" jsonb, "title" text, "akas" jsonb, "tags" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_shield_protection is 'Always empty: Cadastre does not call shield:ListProtections, which it would take.';

create or replace view aws.aws_shield_protection_group as
select * from inventory.unread('aws_shield_protection_group', 'shield:ListProtectionGroups') as r("protection_group_id" text, "aggregation" text, "pattern" text, "resource_type" text, "arn" text, "members" jsonb, "tags_src" jsonb, "title" text, "akas" jsonb, "tags" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_shield_protection_group is 'Always empty: Cadastre does not call shield:ListProtectionGroups, which it would take.';

create or replace view aws.aws_shield_subscription as
select * from inventory.unread('aws_shield_subscription', 'shield:DescribeSubscription') as r("subscription_state" text, "start_time" timestamptz, "end_time" timestamptz, "time_commitment_in_seconds" bigint, "auto_renew" text, "proactive_engagement_status" text, "arn" text, "subscription_limits" jsonb, "limits" jsonb, "title" text, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_shield_subscription is 'Always empty: Cadastre does not call shield:DescribeSubscription, which it would take.';

create or replace view aws.aws_waf_rate_based_rule as
select * from inventory.unread('aws_waf_rate_based_rule', 'waf:ListRateBasedRules') as r("name" text, "rule_id" text, "metric_name" text, "rate_key" text, "rate_limit" bigint, "predicates" jsonb, "tags_src" jsonb, "title" text, "tags" jsonb, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_waf_rate_based_rule is 'Always empty: Cadastre does not call waf:ListRateBasedRules, which it would take.';

create or replace view aws.aws_waf_rule as
select * from inventory.unread('aws_waf_rule', 'waf:ListRules') as r("name" text, "rule_id" text, "metric_name" text, "predicates" jsonb, "tags_src" jsonb, "title" text, "tags" jsonb, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_waf_rule is 'Always empty: Cadastre does not call waf:ListRules, which it would take.';

create or replace view aws.aws_waf_rule_group as
select * from inventory.unread('aws_waf_rule_group', 'waf:ListRuleGroups') as r("name" text, "arn" text, "rule_group_id" text, "metric_name" text, "activated_rules" jsonb, "tags_src" jsonb, "title" text, "tags" jsonb, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_waf_rule_group is 'Always empty: Cadastre does not call waf:ListRuleGroups, which it would take.';

create or replace view aws.aws_waf_web_acl as
select * from inventory.unread('aws_waf_web_acl', 'waf:ListWebACLs') as r("name" text, "arn" text, "web_acl_id" text, "default_action" text, "metric_name" text, "logging_configuration" jsonb, "rules" jsonb, "tags_src" jsonb, "title" text, "tags" jsonb, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_waf_web_acl is 'Always empty: Cadastre does not call waf:ListWebACLs, which it would take.';

create or replace view aws.aws_wafregional_rule as
select * from inventory.unread('aws_wafregional_rule', 'waf-regional:ListRules') as r("name" text, "arn" text, "rule_id" text, "metric_name" text, "predicates" jsonb, "title" text, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_wafregional_rule is 'Always empty: Cadastre does not call waf-regional:ListRules, which it would take.';

create or replace view aws.aws_wafregional_rule_group as
select * from inventory.unread('aws_wafregional_rule_group', 'waf-regional:ListRuleGroups') as r("name" text, "arn" text, "rule_group_id" text, "metric_name" text, "activated_rules" jsonb, "tags_src" jsonb, "title" text, "tags" jsonb, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_wafregional_rule_group is 'Always empty: Cadastre does not call waf-regional:ListRuleGroups, which it would take.';

create or replace view aws.aws_wafregional_web_acl as
select * from inventory.unread('aws_wafregional_web_acl', 'waf-regional:ListWebACLs') as r("name" text, "arn" text, "web_acl_id" text, "default_action" text, "metric_name" text, "logging_configuration" jsonb, "resources" jsonb, "rules" jsonb, "tags_src" jsonb, "title" text, "tags" jsonb, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_wafregional_web_acl is 'Always empty: Cadastre does not call waf-regional:ListWebACLs, which it would take.';

create or replace view aws.aws_wafv2_ip_set as
select * from inventory.unread('aws_wafv2_ip_set', 'wafv2:ListIPSets') as r("name" text, "arn" text, "id" text, "scope" text, "description" text, "ip_address_version" text, "lock_token" text, "addresses" jsonb, "tags_src" jsonb, "title" text, "tags" jsonb, "akas" jsonb, "region" text, "partition" text, "account_id" text);
comment on view aws.aws_wafv2_ip_set is 'Always empty: Cadastre does not call wafv2:ListIPSets, which it would take.';

create or replace view aws.aws_wafv2_regex_pattern_set as
select * from inventory.unread('aws_wafv2_regex_pattern_set', 'wafv2:ListRegexPatternSets') as r("name" text, "arn" text, "id" text, "scope" text, "description" text, "lock_token" text, "regular_expressions" jsonb, "tags_src" jsonb, "title" text, "tags" jsonb, "akas" jsonb, "region" text, "partition" text, "account_id" text);
comment on view aws.aws_wafv2_regex_pattern_set is 'Always empty: Cadastre does not call wafv2:ListRegexPatternSets, which it would take.';

create or replace view aws.aws_wafv2_rule_group as
select * from inventory.unread('aws_wafv2_rule_group', 'wafv2:ListRuleGroups') as r("name" text, "arn" text, "id" text, "scope" text, "capacity" bigint, "description" text, "lock_token" text, "rules" jsonb, "visibility_config" jsonb, "tags_src" jsonb, "title" text, "tags" jsonb, "akas" jsonb, "region" text, "partition" text, "account_id" text);
comment on view aws.aws_wafv2_rule_group is 'Always empty: Cadastre does not call wafv2:ListRuleGroups, which it would take.';

create or replace view aws.aws_wafv2_web_acl as
select * from inventory.unread('aws_wafv2_web_acl', 'wafv2:ListWebACLs') as r("name" text, "arn" text, "id" text, "scope" text, "description" text, "capacity" bigint, "lock_token" text, "managed_by_firewall_manager" boolean, "custom_response_bodies" jsonb, "label_namespace" text, "retrofitted_by_firewall_manager" boolean, "token_domains" jsonb, "associated_resources" jsonb, "default_action" jsonb, "logging_configuration" jsonb, "pre_process_firewall_manager_rule_groups" jsonb, "post_process_firewall_manager_rule_groups" jsonb, "rules" jsonb, "visibility_config" jsonb, "tags_src" jsonb, "title" text, "tags" jsonb, "akas" jsonb, "region" text, "partition" text, "account_id" text);
comment on view aws.aws_wafv2_web_acl is 'Always empty: Cadastre does not call wafv2:ListWebACLs, which it would take.';

create or replace view aws.aws_account_alternate_contact as
select * from inventory.unread('aws_account_alternate_contact', 'account:GetAlternateContact') as r("name" text, "contact_type" text, "email_address" text, "phone_number" text, "contact_title" text, "linked_account_id" text, "title" text, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_account_alternate_contact is 'Always empty: Cadastre does not call account:GetAlternateContact, which it would take.';

create or replace view aws.aws_account_contact as
select * from inventory.unread('aws_account_contact', 'account:GetContactInformation') as r("full_name" text, "address_line_1" text, "address_line_2" text, "address_line_3" text, "company_name" text, "city" text, "country_code" text, "district_or_county" text, "phone_number" text, "postal_code" text, "state_or_region" text, "website_url" text, "linked_account_id" text, "title" text, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_account_contact is 'Always empty: Cadastre does not call account:GetContactInformation, which it would take.';

create or replace view aws.aws_dax_subnet_group as
select * from inventory.unread('aws_dax_subnet_group', 'dax:DescribeSubnetGroups') as r("subnet_group_name" text, "description" text, "vpc_id" text, "subnets" jsonb, "title" text, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_dax_subnet_group is 'Always empty: Cadastre does not call dax:DescribeSubnetGroups, which it would take.';

create or replace view aws.aws_directory_service_directory as
select * from inventory.unread('aws_directory_service_directory', 'ds:DescribeDirectories') as r("name" text, "directory_id" text, "arn" text, "stage" text, "type" text, "access_url" text, "alias" text, "description" text, "desired_number_of_domain_controllers" bigint, "edition" text, "launch_time" timestamptz, "radius_status" text, "share_method" text, "share_notes" text, "share_status" text, "short_name" text, "size" text, "sso_enabled" boolean, "stage_last_updated_date_time" timestamptz, "stage_reason" text, "os_version" text, "connect_settings" jsonb, "dns_ip_addrs" jsonb, "event_topics" jsonb, "snapshot_limit" jsonb, "owner_directory_description" jsonb, "radius_settings" jsonb, "regions_info" jsonb, "shared_directories" jsonb, "vpc_settings" jsonb, "tags_src" jsonb, "title" text, "tags" jsonb, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_directory_service_directory is 'Always empty: Cadastre does not call ds:DescribeDirectories, which it would take.';

create or replace view aws.aws_ec2_autoscaling_group as
select * from inventory.unread('aws_ec2_autoscaling_group', 'autoscaling:DescribeAutoScalingGroups') as r("name" text, "autoscaling_group_arn" text, "status" text, "created_time" timestamptz, "new_instances_protected_from_scale_in" boolean, "capacity_rebalance" boolean, "default_instance_warmup" bigint, "warm_pool_size" bigint, "desired_capacity_type" text, "launch_configuration_name" text, "default_cooldown" bigint, "desired_capacity" bigint, "max_instance_lifetime" bigint, "max_size" bigint, "min_size" bigint, "health_check_grace_period" bigint, "health_check_type" text, "placement_group" text, "service_linked_role_arn" text, "vpc_zone_identifier" text, "launch_template_name" text, "launch_template_id" text, "launch_template_version" text, "on_demand_allocation_strategy" text, "on_demand_base_capacity" bigint, "on_demand_percentage_above_base_capacity" bigint, "spot_allocation_strategy" text, "spot_instance_pools" bigint, "spot_max_price" text, "mixed_instances_policy_launch_template_name" text, "mixed_instances_policy_launch_template_id" text, "mixed_instances_policy_launch_template_version" text, "mixed_instances_policy_launch_template_overrides" jsonb, "availability_zones" jsonb, "load_balancer_names" jsonb, "target_group_arns" jsonb, "instances" jsonb, "enabled_metrics" jsonb, "traffic_sources" jsonb, "warm_pool_configuration" jsonb, "instance_maintenance_policy" jsonb, "policies" jsonb, "termination_policies" jsonb, "suspended_processes" jsonb, "tags_src" jsonb, "tags" jsonb, "title" text, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_ec2_autoscaling_group is 'Always empty: Cadastre does not call autoscaling:DescribeAutoScalingGroups, which it would take.';

create or replace view aws.aws_ec2_launch_template as
select * from inventory.unread('aws_ec2_launch_template', 'ec2:DescribeLaunchTemplates') as r("launch_template_name" text, "launch_template_id" text, "create_time" timestamptz, "created_by" text, "default_version_number" bigint, "latest_version_number" bigint, "tags_src" jsonb, "title" text, "tags" jsonb, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_ec2_launch_template is 'Always empty: Cadastre does not call ec2:DescribeLaunchTemplates, which it would take.';

create or replace view aws.aws_ec2_launch_template_version as
select * from inventory.unread('aws_ec2_launch_template_version', 'ec2:DescribeLaunchTemplateVersions') as r("launch_template_name" text, "launch_template_id" text, "create_time" timestamptz, "created_by" text, "default_version" boolean, "disable_api_stop" boolean, "disable_api_termination" boolean, "ebs_optimized" boolean, "image_id" text, "instance_type" text, "kernel_id" text, "key_name" text, "ram_disk_id" text, "security_groups" text, "security_group_ids" text, "version_description" text, "version_number" bigint, "user_data" text, "launch_template_data" jsonb, "title" text, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_ec2_launch_template_version is 'Always empty: Cadastre does not call ec2:DescribeLaunchTemplateVersions, which it would take.';

create or replace view aws.aws_ec2_regional_settings as
select * from inventory.unread('aws_ec2_regional_settings', 'ec2:GetEbsEncryptionByDefault') as r("default_ebs_encryption_enabled" boolean, "default_ebs_encryption_key" text, "snapshot_block_public_access_state" text, "title" text, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_ec2_regional_settings is 'Always empty: Cadastre does not call ec2:GetEbsEncryptionByDefault, which it would take.';

create or replace view aws.aws_ecs_service as
select * from inventory.unread('aws_ecs_service', 'ecs:DescribeServices') as r("service_name" text, "arn" text, "status" text, "cluster_arn" text, "task_definition" text, "created_at" timestamptz, "created_by" text, "deployment_controller_type" text, "desired_count" bigint, "enable_ecs_managed_tags" boolean, "enable_execute_command" boolean, "health_check_grace_period_seconds" bigint, "launch_type" text, "pending_count" bigint, "platform_family" text, "platform_version" text, "propagate_tags" text, "role_arn" text, "running_count" bigint, "scheduling_strategy" text, "capacity_provider_strategy" jsonb, "deployment_configuration" jsonb, "deployments" jsonb, "events" jsonb, "load_balancers" jsonb, "network_configuration" jsonb, "placement_constraints" jsonb, "placement_strategy" jsonb, "service_registries" jsonb, "task_sets" jsonb, "tags_src" jsonb, "title" text, "tags" jsonb, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_ecs_service is 'Always empty: Cadastre does not call ecs:DescribeServices, which it would take.';

create or replace view aws.aws_efs_mount_target as
select * from inventory.unread('aws_efs_mount_target', 'elasticfilesystem:DescribeMountTargets') as r("mount_target_id" text, "file_system_id" text, "life_cycle_state" text, "availability_zone_id" text, "availability_zone_name" text, "ip_address" inet, "network_interface_id" text, "owner_id" text, "subnet_id" text, "vpc_id" text, "security_groups" jsonb, "title" text, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_efs_mount_target is 'Always empty: Cadastre does not call elasticfilesystem:DescribeMountTargets, which it would take.';

create or replace view aws.aws_eks_cluster as
select * from inventory.unread('aws_eks_cluster', 'eks:ListClusters') as r("name" text, "id" text, "arn" text, "client_request_token" text, "created_at" timestamptz, "version" text, "endpoint" text, "role_arn" text, "encryption_config" jsonb, "resources_vpc_config" jsonb, "kubernetes_network_config" jsonb, "connector_config" jsonb, "access_config" jsonb, "outpost_config" jsonb, "logging" jsonb, "identity" jsonb, "status" text, "certificate_authority" jsonb, "platform_version" text, "tags" jsonb, "title" text, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_eks_cluster is 'Always empty: Cadastre does not call eks:ListClusters, which it would take.';

create or replace view aws.aws_elasticache_subnet_group as
select * from inventory.unread('aws_elasticache_subnet_group', 'elasticache:DescribeCacheSubnetGroups') as r("cache_subnet_group_name" text, "arn" text, "cache_subnet_group_description" text, "vpc_id" text, "subnets" jsonb, "supported_network_types" jsonb, "title" text, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_elasticache_subnet_group is 'Always empty: Cadastre does not call elasticache:DescribeCacheSubnetGroups, which it would take.';

create or replace view aws.aws_lambda_function as
select * from inventory.unread('aws_lambda_function', 'lambda:ListFunctions') as r("name" text, "arn" text, "code_sha_256" text, "code_size" bigint, "dead_letter_config_target_arn" text, "description" text, "handler" text, "kms_key_arn" text, "last_modified" timestamptz, "timeout" text, "version" text, "package_type" text, "master_arn" text, "memory_size" bigint, "revision_id" text, "role" text, "runtime" text, "state" text, "state_reason" text, "state_reason_code" text, "last_update_status" text, "last_update_status_reason" text, "last_update_status_reason_code" text, "reserved_concurrent_executions" bigint, "vpc_id" text, "architectures" jsonb, "code" jsonb, "environment_variables" jsonb, "file_system_configs" jsonb, "ephemeral_storage" jsonb, "policy" jsonb, "policy_std" jsonb, "tracing_config" jsonb, "snap_start" jsonb, "url_config" jsonb, "logging_config" jsonb, "vpc_security_group_ids" jsonb, "vpc_subnet_ids" jsonb, "title" text, "tags" jsonb, "akas" jsonb, "layers" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_lambda_function is 'Always empty: Cadastre does not call lambda:ListFunctions, which it would take.';

create or replace view aws.aws_quicksight_vpc_connection as
select * from inventory.unread('aws_quicksight_vpc_connection', 'quicksight:ListVPCConnections') as r("name" text, "vpc_connection_id" text, "quicksight_account_id" text, "arn" text, "created_time" timestamptz, "last_updated_time" timestamptz, "status" text, "availability_status" text, "role_arn" text, "security_group_ids" jsonb, "dns_resolvers" jsonb, "network_interfaces" jsonb, "vpc_id" text, "title" text, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_quicksight_vpc_connection is 'Always empty: Cadastre does not call quicksight:ListVPCConnections, which it would take.';

create or replace view aws.aws_rds_db_subnet_group as
select * from inventory.unread('aws_rds_db_subnet_group', 'rds:DescribeDBSubnetGroups') as r("name" text, "arn" text, "description" text, "status" text, "vpc_id" text, "subnets" jsonb, "tags_src" jsonb, "tags" jsonb, "title" text, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_rds_db_subnet_group is 'Always empty: Cadastre does not call rds:DescribeDBSubnetGroups, which it would take.';

create or replace view aws.aws_redshift_subnet_group as
select * from inventory.unread('aws_redshift_subnet_group', 'redshift:DescribeClusterSubnetGroups') as r("cluster_subnet_group_name" text, "subnet_group_status" text, "description" text, "vpc_id" text, "subnets" jsonb, "tags_src" jsonb, "title" text, "tags" jsonb, "akas" jsonb, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_redshift_subnet_group is 'Always empty: Cadastre does not call redshift:DescribeClusterSubnetGroups, which it would take.';

create or replace view aws.aws_vpc_flow_log_event as
select * from inventory.unread('aws_vpc_flow_log_event', 'logs:FilterLogEvents') as r("log_group_name" text, "log_stream_name" text, "timestamp" timestamptz, "version" bigint, "interface_account_id" text, "interface_id" text, "src_addr" inet, "dst_addr" inet, "src_port" bigint, "dst_port" bigint, "protocol" bigint, "packets" bigint, "bytes" bigint, "start" timestamptz, "end" timestamptz, "action" text, "log_status" text, "event_id" text, "filter" text, "ingestion_time" timestamptz, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_vpc_flow_log_event is 'Always empty: Cadastre does not call logs:FilterLogEvents, which it would take.';

create or replace view aws.aws_ec2_application_load_balancer_metric_request_count as
select * from inventory.unread('aws_ec2_application_load_balancer_metric_request_count', 'cloudwatch:GetMetricStatistics') as r("name" text, "metric_name" text, "namespace" text, "average" double precision, "maximum" double precision, "minimum" double precision, "sample_count" double precision, "sum" double precision, "unit" text, "timestamp" timestamptz, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_ec2_application_load_balancer_metric_request_count is 'Always empty: Cadastre does not call cloudwatch:GetMetricStatistics, which it would take.';

create or replace view aws.aws_ec2_application_load_balancer_metric_request_count_daily as
select * from inventory.unread('aws_ec2_application_load_balancer_metric_request_count_daily', 'cloudwatch:GetMetricStatistics') as r("name" text, "metric_name" text, "namespace" text, "average" double precision, "maximum" double precision, "minimum" double precision, "sample_count" double precision, "sum" double precision, "unit" text, "timestamp" timestamptz, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_ec2_application_load_balancer_metric_request_count_daily is 'Always empty: Cadastre does not call cloudwatch:GetMetricStatistics, which it would take.';

create or replace view aws.aws_ec2_instance_metric_cpu_utilization as
select * from inventory.unread('aws_ec2_instance_metric_cpu_utilization', 'cloudwatch:GetMetricStatistics') as r("instance_id" text, "metric_name" text, "namespace" text, "average" double precision, "maximum" double precision, "minimum" double precision, "sample_count" double precision, "sum" double precision, "unit" text, "timestamp" timestamptz, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_ec2_instance_metric_cpu_utilization is 'Always empty: Cadastre does not call cloudwatch:GetMetricStatistics, which it would take.';

create or replace view aws.aws_ec2_instance_metric_cpu_utilization_daily as
select * from inventory.unread('aws_ec2_instance_metric_cpu_utilization_daily', 'cloudwatch:GetMetricStatistics') as r("instance_id" text, "metric_name" text, "namespace" text, "average" double precision, "maximum" double precision, "minimum" double precision, "sample_count" double precision, "sum" double precision, "unit" text, "timestamp" timestamptz, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_ec2_instance_metric_cpu_utilization_daily is 'Always empty: Cadastre does not call cloudwatch:GetMetricStatistics, which it would take.';

create or replace view aws.aws_ec2_instance_metric_cpu_utilization_hourly as
select * from inventory.unread('aws_ec2_instance_metric_cpu_utilization_hourly', 'cloudwatch:GetMetricStatistics') as r("instance_id" text, "metric_name" text, "namespace" text, "average" double precision, "maximum" double precision, "minimum" double precision, "sample_count" double precision, "sum" double precision, "unit" text, "timestamp" timestamptz, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_ec2_instance_metric_cpu_utilization_hourly is 'Always empty: Cadastre does not call cloudwatch:GetMetricStatistics, which it would take.';

create or replace view aws.aws_ec2_network_load_balancer_metric_net_flow_count as
select * from inventory.unread('aws_ec2_network_load_balancer_metric_net_flow_count', 'cloudwatch:GetMetricStatistics') as r("name" text, "metric_name" text, "namespace" text, "average" double precision, "maximum" double precision, "minimum" double precision, "sample_count" double precision, "sum" double precision, "unit" text, "timestamp" timestamptz, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_ec2_network_load_balancer_metric_net_flow_count is 'Always empty: Cadastre does not call cloudwatch:GetMetricStatistics, which it would take.';

create or replace view aws.aws_ec2_network_load_balancer_metric_net_flow_count_daily as
select * from inventory.unread('aws_ec2_network_load_balancer_metric_net_flow_count_daily', 'cloudwatch:GetMetricStatistics') as r("name" text, "metric_name" text, "namespace" text, "average" double precision, "maximum" double precision, "minimum" double precision, "sample_count" double precision, "sum" double precision, "unit" text, "timestamp" timestamptz, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_ec2_network_load_balancer_metric_net_flow_count_daily is 'Always empty: Cadastre does not call cloudwatch:GetMetricStatistics, which it would take.';

create or replace view aws.aws_vpc_nat_gateway_metric_bytes_out_to_destination as
select * from inventory.unread('aws_vpc_nat_gateway_metric_bytes_out_to_destination', 'cloudwatch:GetMetricStatistics') as r("nat_gateway_id" text, "metric_name" text, "namespace" text, "average" double precision, "maximum" double precision, "minimum" double precision, "sample_count" double precision, "sum" double precision, "unit" text, "timestamp" timestamptz, "partition" text, "region" text, "account_id" text);
comment on view aws.aws_vpc_nat_gateway_metric_bytes_out_to_destination is 'Always empty: Cadastre does not call cloudwatch:GetMetricStatistics, which it would take.';
