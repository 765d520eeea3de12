import type { Image } from '@aws-sdk/client-ec2';
import { ec2Id, hex, type Key, moment, under } from './key.ts';
import type { Place, Site } from './plan.ts';
import { tagsOf } from './tags.ts';

/** Whoever AWS's own images belong to, in this simulation. */
const PUBLISHER = '000000000137';

interface ImageKind {
  readonly name: string;
  readonly architecture: 'x86_64' | 'arm64';
  readonly publisher: 'amazon' | 'hub';
  readonly state: 'available' | 'disabled';
}

/** Those that instances run, one of them disabled since, and the last one that nobody runs. */
const IMAGES: readonly ImageKind[] = [
  { name: 'al2023-x86_64', architecture: 'x86_64', publisher: 'amazon', state: 'available' },
  { name: 'al2023-arm64', architecture: 'arm64', publisher: 'amazon', state: 'available' },
  { name: 'ubuntu-24.04', architecture: 'x86_64', publisher: 'amazon', state: 'available' },
  { name: 'golden-2', architecture: 'x86_64', publisher: 'hub', state: 'available' },
  { name: 'golden-1', architecture: 'x86_64', publisher: 'hub', state: 'disabled' },
  { name: 'appliance', architecture: 'x86_64', publisher: 'amazon', state: 'available' },
  { name: 'unused', architecture: 'x86_64', publisher: 'amazon', state: 'available' },
];

/** Seven in a hundred instances run an image that nobody can describe any more. */
const RUNNING: readonly (number | null)[] = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 3, 4, 5, null];

function imageKey(place: Place, name: string): Key {
  return under(place.plan.root, 'image', place.region, name);
}

/** The image of an instance, chosen by a number from 0 to 1. */
export function imageFor(place: Place, luck: number): { readonly id: string; readonly architecture: 'x86_64' | 'arm64' } {
  const kind = IMAGES[RUNNING[Math.floor(luck * RUNNING.length)] ?? -1];
  if (!kind) return { id: ec2Id('ami', imageKey(place, 'deregistered')), architecture: 'x86_64' };
  return { id: ec2Id('ami', imageKey(place, kind.name)), architecture: kind.architecture };
}

/** The images that an account can describe here: published ones, and the hub's, which it shares with the organization. */
export function images(site: Site): readonly Image[] {
  return site.once('images', () => IMAGES.map((kind) => describeImage(site, kind)));
}

function describeImage(site: Site, kind: ImageKind): Image {
  const key = imageKey(site, kind.name);
  const owner = kind.publisher === 'amazon' ? PUBLISHER : site.plan.hub.id;
  const own = owner === site.account.id;
  return {
    ImageId: ec2Id('ami', key),
    Name: kind.name,
    Description: `${kind.name}, simulated`,
    ImageLocation: `${kind.publisher}/${kind.name}`,
    ImageType: 'machine',
    Architecture: kind.architecture,
    State: kind.state,
    OwnerId: owner,
    ...(kind.publisher === 'amazon' ? { ImageOwnerAlias: 'amazon' } : {}),
    Public: kind.publisher === 'amazon',
    CreationDate: moment(key).toISOString(),
    PlatformDetails: 'Linux/UNIX',
    UsageOperation: 'RunInstances',
    Hypervisor: 'xen',
    VirtualizationType: 'hvm',
    RootDeviceName: '/dev/xvda',
    RootDeviceType: 'ebs',
    EnaSupport: true,
    SriovNetSupport: 'simple',
    BootMode: 'uefi-preferred',
    ImdsSupport: 'v2.0',
    BlockDeviceMappings: [
      {
        DeviceName: '/dev/xvda',
        Ebs: {
          DeleteOnTermination: true,
          Encrypted: false,
          SnapshotId: `snap-0${hex(key)}`,
          VolumeSize: 8,
          VolumeType: 'gp3',
          Iops: 3000,
          Throughput: 125,
        },
      },
    ],
    Tags: own ? tagsOf(site.account, key, kind.name) : [],
  };
}
