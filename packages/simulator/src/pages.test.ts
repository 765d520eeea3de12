import { expect, test } from 'vitest';
import { createPages, type PageRequest } from './pages.ts';
import { createServices } from './services.ts';
import { fixedEstate, HUB } from './testing/fixed-estate.ts';

function setUp(options: { orders: number; maxBytes: number }) {
  const service = createServices().get('ec2')!;
  const estate = fixedEstate({
    'ec2:DescribeVpcs': [{ VpcId: 'vpc-1' }, { VpcId: 'vpc-2' }, { VpcId: 'vpc-3' }],
    'ec2:DescribeSubnets': [{ SubnetId: 'subnet-1' }],
  });
  const rendered: string[] = [];
  const protocol: PageRequest['protocol'] = {
    ...service.protocol,
    renderOutput(schema, output) {
      rendered.push(schema[2]);
      return service.protocol.renderOutput(schema, output);
    },
  };
  const pages = createPages({ estate, seed: 1, ...options });
  const answer = (name: string, more = '') => {
    const operation = service.operations.get(name)!;
    return pages.answer({
      accountId: HUB,
      region: 'eu-west-1',
      operation,
      list: operation.list!,
      protocol,
      request: { method: 'POST', url: '/', headers: {}, body: `Action=${name}&Version=2016-11-15${more}` },
    });
  };
  return { estate, rendered, answer };
}

test('a page is rendered once per version of the estate', () => {
  const { estate, rendered, answer } = setUp({ orders: 1, maxBytes: 1e6 });
  expect(answer('DescribeVpcs')).toBe(answer('DescribeVpcs'));
  answer('DescribeVpcs', '&MaxResults=5');
  answer('DescribeSubnets');
  expect(rendered).toEqual(['DescribeVpcs', 'DescribeVpcs', 'DescribeSubnets']);
  estate.version += 1;
  answer('DescribeVpcs');
  expect(rendered).toHaveLength(4);
});

test('a page is rendered once in each of the orders that take turns, and a page that has but one order once', () => {
  const { rendered, answer } = setUp({ orders: 3, maxBytes: 1e6 });
  const answers = Array.from({ length: 6 }, () => answer('DescribeVpcs'));
  expect(answers.slice(3)).toEqual(answers.slice(0, 3));
  expect(rendered).toHaveLength(3);
  for (let round = 0; round < 3; round += 1) answer('DescribeSubnets');
  expect(rendered).toHaveLength(4);
});

test('what was used longest ago is forgotten beyond the bound', () => {
  const { rendered, answer } = setUp({ orders: 1, maxBytes: 1000 });
  answer('DescribeVpcs');
  answer('DescribeSubnets');
  answer('DescribeVpcs');
  expect(rendered).toEqual(['DescribeVpcs', 'DescribeSubnets']);
  for (const size of [5, 6, 7]) answer('DescribeVpcs', `&MaxResults=${size}`);
  answer('DescribeSubnets');
  expect(rendered.filter((name) => name === 'DescribeSubnets')).toHaveLength(2);
});
