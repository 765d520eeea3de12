import type { RegisterView } from '@cadastre/inventory';
import { describe, expect, it, test } from 'vitest';
import { nearViews, suggestionFor } from './near-views.ts';

const view = (schema: 'aws' | 'cadastre', name: string, ...columns: string[]): RegisterView => ({
  schema,
  name,
  meaning: null,
  columns: columns.map((column) => ({ name: column, type: 'text', meaning: null })),
});

const VIEWS = [
  view('cadastre', 'discoveries', 'id', 'state', 'finished_at', 'started_at'),
  view('cadastre', 'resources', 'id', 'attributes'),
  view('aws', 'aws_vpc', 'vpc_id', 'cidr_block', 'title'),
  view('aws', 'aws_vpc_subnet', 'subnet_id', 'cidr_block'),
  view('aws', 'aws_vpc_security_group', 'group_id'),
];

test.each<[string, string[]]>([
  ['aws_vcp', ['aws_vpc']],
  ['AWS_VPC', ['aws_vpc']],
  ['aws.aws_vcp', ['aws_vpc']],
  ['aws_subnets', ['aws_vpc_subnet']],
  ['subnet', ['aws_vpc_subnet']],
  ['security_groups', ['aws_vpc_security_group']],
  ['discovery', ['cadastre.discoveries']],
  ['cadastre.resource', ['cadastre.resources']],
  ['aws_nothing', []],
])('%s may be meant for %j', (written, near) => {
  expect(nearViews(written, VIEWS)).toEqual(near);
});

describe('a query that fails', () => {
  const about = (code: string, query: string, mistyped: string, hint: string | null = null) => {
    const before = query.slice(0, query.indexOf(mistyped)).split('\n');
    return suggestionFor({ code, hint, line: before.length, column: (before.at(-1) ?? '').length + 1 }, query, VIEWS);
  };

  it('for want of a view names the nearest', () => {
    expect(about('42P01', 'select *\n  from aws_vcp v', 'aws_vcp')).toBe('Did you mean aws_vpc? cadastre sql --views lists the views.');
    expect(about('42P01', 'select * from "aws" . nonsense', '"aws"')).toBe('cadastre sql --views lists the views.');
  });

  it('for want of a column names the nearest of the views that it asks, and what lists them', () => {
    expect(about('42703', 'select finished from cadastre.discoveries', 'finished')).toBe(
      'Did you mean finished_at? cadastre sql --views cadastre.discoveries lists the columns.',
    );
    expect(about('42703', 'select v.name from aws_vpc v join aws_vpc_subnet s using (cidr_block)', 'v.name')).toBe(
      'cadastre sql --views aws_vpc and cadastre sql --views aws_vpc_subnet list the columns.',
    );
    expect(about('42703', 'select x from (select 1) t', 'x')).toBe(null);
  });

  it('for another reason is left alone, and a hint of its own is not repeated', () => {
    expect(about('42703', 'select vpc_idd from aws_vpc', 'vpc_idd', 'Perhaps you meant …')).toBe(
      'cadastre sql --views aws_vpc lists the columns.',
    );
    expect(about('42P01', 'select v.a from aws_vpc', 'v', 'Perhaps you meant …')).toBe(null);
    expect(about('42601', 'selec 1', 'selec')).toBe(null);
    expect(suggestionFor({ code: '42P01', hint: null, line: null, column: null }, 'table x', VIEWS)).toBe(
      'cadastre sql --views lists the views.',
    );
  });
});
