import { defineCollector } from '../collector.ts';
import { akas, bigint, id, jsonb, name, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { link } from '../links.ts';
import { paginated, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { networkFirewall } from './sdk.ts';

export const networkFirewallTlsInspectionConfiguration = defineCollector({
  type: 'network-firewall:tls-inspection-configuration',
  summary: 'Which encrypted traffic a firewall decrypts to look into it, and with which certificates.',
  tier: 3,
  scope: 'regional',
  permissions: ['network-firewall:ListTLSInspectionConfigurations', 'network-firewall:DescribeTLSInspectionConfiguration'],
  identity: ['Arn'],
  arn: { path: 'Arn' },
  name: 'Name',
  tags: 'Tags',
  links: [
    link('uses-certificate', 'TLSInspectionConfiguration.ServerCertificateConfigurations[].ServerCertificates[].ResourceArn', null),
    link('uses-certificate', 'TLSInspectionConfiguration.ServerCertificateConfigurations[].CertificateAuthorityArn', null),
    link('uses-key', 'EncryptionConfiguration.KeyId', null),
  ],
  views: [
    view('aws_network_firewall_tls_inspection_configuration', {
      arn: id,
      name,
      tls_inspection_configuration_arn: text('TLSInspectionConfigurationArn'),
      tls_inspection_configuration_name: text('TLSInspectionConfigurationName'),
      tls_inspection_configuration_id: text('TLSInspectionConfigurationId'),
      tls_inspection_configuration_status: text('TLSInspectionConfigurationStatus'),
      description: text('Description'),
      last_modified_time: timestamp('LastModifiedTime'),
      number_of_associations: bigint('NumberOfAssociations'),
      encryption_configuration: jsonb('EncryptionConfiguration'),
      certificates: jsonb('Certificates'),
      certificate_authority: jsonb('CertificateAuthority'),
      server_certificate_configurations: jsonb('TLSInspectionConfiguration.ServerCertificateConfigurations'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list(context) {
    const configurations = paginated(
      context,
      networkFirewall,
      'ListTLSInspectionConfigurations',
      {},
      (page) => page.TLSInspectionConfigurations,
    );
    return withDetail(configurations, async ({ Arn }) => {
      const { TLSInspectionConfigurationResponse, TLSInspectionConfiguration } = await call(
        context,
        networkFirewall,
        'DescribeTLSInspectionConfiguration',
        { TLSInspectionConfigurationArn: String(Arn) },
      );
      if (!TLSInspectionConfigurationResponse) throw new MalformedAnswerError(context.scope.type);
      return { ...TLSInspectionConfigurationResponse, TLSInspectionConfiguration };
    });
  },
});
