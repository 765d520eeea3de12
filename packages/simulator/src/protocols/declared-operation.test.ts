import type { NormalizedSchema } from '@smithy/core/schema';
import { describe, expect, test } from 'vitest';
import { declaredOperation } from './declared-operation.ts';
import { inputOf, operationName, outputOf } from './schema.ts';

const NETWORK_MANAGER = '@aws-sdk/client-networkmanager';

/** What the schema says, as plain words: the kind of every member, and its traits where it has some. */
function told(schema: NormalizedSchema): unknown {
  if (schema.isListSchema()) return [told(schema.getValueSchema())];
  if (schema.isMapSchema()) return { '*': told(schema.getValueSchema()) };
  if (schema.isStructSchema()) {
    return Object.fromEntries(
      [...schema.structIterator()].map(([name, member]) => {
        const traits = Object.entries(member.getMergedTraits()).map(([trait, value]) => `@${trait}=${value}`);
        return [[name, ...traits].join(' '), told(member)];
      }),
    );
  }
  if (schema.isTimestampSchema()) return 'time';
  if (schema.isNumericSchema()) return 'number';
  return schema.isBooleanSchema() ? 'boolean' : 'text';
}

describe('an operation of a client without schemas', () => {
  test('is read with paths, queries and what is sensitive', () => {
    const operation = declaredOperation(NETWORK_MANAGER, 'GetDevices');

    expect(operationName(operation)).toBe('GetDevices');
    expect(operation[3]).toEqual({ http: ['GET', '/global-networks/{GlobalNetworkId}/devices', 200] });
    expect(told(inputOf(operation))).toEqual({
      'GlobalNetworkId @httpLabel=1': 'text',
      'DeviceIds @httpQuery=deviceIds': ['text'],
      'SiteId @httpQuery=siteId': 'text',
      'MaxResults @httpQuery=maxResults': 'number',
      'NextToken @httpQuery=nextToken': 'text',
    });
    expect(told(outputOf(operation))).toEqual({
      Devices: [
        {
          DeviceId: 'text',
          DeviceArn: 'text',
          GlobalNetworkId: 'text',
          AWSLocation: { Zone: 'text', SubnetArn: 'text' },
          Description: 'text',
          Type: 'text',
          Vendor: 'text',
          Model: 'text',
          SerialNumber: 'text',
          'Location @sensitive=1': { Address: 'text', Latitude: 'text', Longitude: 'text' },
          SiteId: 'text',
          CreatedAt: 'time',
          State: 'text',
          Tags: [{ Key: 'text', Value: 'text' }],
        },
      ],
      NextToken: 'text',
    });
  });

  test('is read with maps', () => {
    expect(told(inputOf(declaredOperation(NETWORK_MANAGER, 'GetNetworkRoutes')))).toMatchObject({ DestinationFilters: { '*': ['text'] } });
  });

  test('has no paths where the operation is named in a header', () => {
    const operation = declaredOperation('@aws-sdk/client-route53resolver', 'ListFirewallDomains');

    expect(operation[3]).toBe(0);
    expect(told(inputOf(operation))).toEqual({ FirewallDomainListId: 'text', MaxResults: 'number', NextToken: 'text' });
    expect(told(outputOf(operation))).toEqual({ NextToken: 'text', Domains: ['text'] });
  });

  test('must be one that the package has', () => {
    expect(() => declaredOperation(NETWORK_MANAGER, 'GetNothing')).toThrow('GetNothingCommand.d.ts');
  });
});
