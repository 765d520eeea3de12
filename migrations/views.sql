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
) r;
comment on view cadastre.resources is 'One row per thing that exists now, embedded types included.';

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
  r.account_id as account_id
from inventory.resource_at r
where r.type = 'directconnect:connection';
comment on view aws.aws_directconnect_connection is 'directconnect:connection: A physical or hosted Direct Connect connection.';

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
  r.account_id as account_id
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
  r.account_id as account_id
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
  r.account_id as account_id
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
  r.account_id as account_id
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
  r.account_id as account_id
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
  r.account_id as account_id
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
  r.account_id as account_id
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
  r.account_id as account_id
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
