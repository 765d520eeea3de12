import { defineCollector } from '../collector.ts';
import { absent, boolean, id, jsonb, name, regional, sql, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { batches, paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

/** EC2 takes 200 values per filter. */
const IMAGES_PER_CALL = 100;

const columns = {
  name,
  image_id: id,
  state: text('State'),
  image_type: text('ImageType'),
  image_location: text('ImageLocation'),
  boot_mode: text('BootMode'),
  source_instance_id: text('SourceInstanceId'),
  tpm_support: text('TpmSupport'),
  creation_date: timestamp('CreationDate'),
  deprecation_time: timestamp('DeprecationTime'),
  architecture: text('Architecture'),
  deregistration_protection: text('DeregistrationProtection'),
  description: text('Description'),
  ena_support: boolean('EnaSupport'),
  free_tier_eligible: boolean('FreeTierEligible'),
  hypervisor: text('Hypervisor'),
  image_allowed: boolean('ImageAllowed'),
  image_owner_alias: sql('text', "coalesce(attributes ->> 'ImageOwnerAlias', nullif(attributes ->> 'OwnerId', account_id), 'self')"),
  imds_support: text('ImdsSupport'),
  kernel_id: text('KernelId'),
  last_launched_time: timestamp('LastLaunchedTime'),
  owner_id: text('OwnerId'),
  platform: text('Platform'),
  platform_details: text('PlatformDetails'),
  public: boolean('Public'),
  ramdisk_id: text('RamdiskId'),
  root_device_name: text('RootDeviceName'),
  root_device_type: text('RootDeviceType'),
  source_image_id: text('SourceImageId'),
  source_image_region: text('SourceImageRegion'),
  sriov_net_support: text('SriovNetSupport'),
  usage_operation: text('UsageOperation'),
  virtualization_type: text('VirtualizationType'),
};

const lastColumns = {
  tags_src: tagsSource,
  title,
  tags,
  // As Steampipe writes it: with the owner, which the ARN of an image lacks.
  akas: sql('jsonb', "jsonb_build_array('arn:' || partition || ':ec2:' || region || ':' || (attributes ->> 'OwnerId') || ':image/' || id)"),
  ...regional,
};

/**
 * Only the images of the account's own instances: without a filter, DescribeImages lists every public image of AWS. They are asked for by
 * filter and not by id, since one unknown id (an image deregistered under a running instance) would make AWS refuse the whole call.
 */
export const image = defineCollector({
  type: 'ec2:image',
  summary: 'A machine image from which an instance of the account was started.',
  scope: 'regional',
  permissions: ['ec2:DescribeImages'],
  parent: 'ec2:instance',
  identity: ['ImageId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}::image/{ImageId}' },
  name: 'Name',
  tags: 'Tags',
  gone: { path: 'State', states: ['deregistered', 'disabled'] },
  volatile: ['LastLaunchedTime'],
  links: [link('copied-from', 'SourceImageId', 'ec2:image')],
  views: [
    view('aws_ec2_ami_shared', {
      ...columns,
      image_ids: absent('jsonb', "It is a qualifier of Steampipe's queries."),
      owner_ids: absent('jsonb', "It is a qualifier of Steampipe's queries."),
      block_device_mappings: jsonb('BlockDeviceMappings'),
      state_reason: jsonb('StateReason'),
      product_codes: jsonb('ProductCodes'),
      ...lastColumns,
    }),
    view(
      'aws_ec2_ami',
      {
        ...columns,
        image_owner_alias: sql('text', "coalesce(attributes ->> 'ImageOwnerAlias', 'self')"),
        block_device_mappings: jsonb('BlockDeviceMappings'),
        product_codes: jsonb('ProductCodes'),
        state_reason: jsonb('StateReason'),
        launch_permissions: absent('jsonb', 'It would take ec2:DescribeImageAttribute for every row.'),
        ...lastColumns,
      },
      "attributes ->> 'OwnerId' = account_id",
    ),
  ],
  async *list(context) {
    const ids = new Set<string>();
    for await (const instances of context.parents()) {
      for (const { attributes } of instances) {
        if (typeof attributes.ImageId === 'string') ids.add(attributes.ImageId);
      }
    }
    for (const batch of batches([...ids], IMAGES_PER_CALL)) {
      yield* paginated(
        context,
        ec2,
        'DescribeImages',
        { Filters: [{ Name: 'image-id', Values: batch }], IncludeDeprecated: true, IncludeDisabled: true, MaxResults: 1000 },
        (page) => page.Images,
      );
    }
  },
});
