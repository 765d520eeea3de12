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
  select h.account_id, h.region, h.partition, 'ec2:vpc-cidr-block'::text collate "C" as type, (coalesce(nullif(e.item ->> 'AssociationId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'CidrBlockAssociationSet') when 'array' then h.attributes -> 'CidrBlockAssociationSet' else '[]' end) as e(item)
  where h.type = 'ec2:vpc'
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
  select h.account_id, h.region, h.partition, 'ec2:network-acl-entry'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'Egress', ''), '') || '|' || coalesce(nullif(e.item ->> 'RuleNumber', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'Entries') when 'array' then h.attributes -> 'Entries' else '[]' end) as e(item)
  where h.type = 'ec2:network-acl'
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
  select h.account_id, h.region, h.partition, 'ec2:network-interface-private-ip'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'PrivateIpAddress', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'PrivateIpAddresses') when 'array' then h.attributes -> 'PrivateIpAddresses' else '[]' end) as e(item)
  where h.type = 'ec2:network-interface'
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
  select h.account_id, h.region, h.partition, 'ec2:vpn-static-route'::text collate "C" as type, (coalesce(nullif(h.id, ''), '') || '|' || coalesce(nullif(e.item ->> 'DestinationCidrBlock', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'Routes') when 'array' then h.attributes -> 'Routes' else '[]' end) as e(item)
  where h.type = 'ec2:vpn-connection' and coalesce(lower(e.item ->> 'State'), '') not in ('deleted')
) r
union all
select account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at from (
  select h.account_id, h.region, h.partition, 'directconnect:bgp-peer'::text collate "C" as type, (coalesce(nullif(e.item ->> 'bgpPeerId', ''), '')) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at
  from inventory.resource_at h
  cross join lateral jsonb_array_elements(case jsonb_typeof(h.attributes -> 'bgpPeers') when 'array' then h.attributes -> 'bgpPeers' else '[]' end) as e(item)
  where h.type = 'directconnect:virtual-interface' and coalesce(lower(e.item ->> 'bgpPeerState'), '') not in ('deleted')
) r;
comment on view cadastre.resources is 'One row per thing that exists now, embedded types included.';

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
