import { defineEmbeddedType } from '../collector.ts';
import { bigint, jsonb, parentId, regional, sql, text, view } from '../columns.ts';
import { link } from '../links.ts';

export const elbListener = defineEmbeddedType({
  type: 'elb:listener',
  summary: 'A port of a load balancer of the first generation, and the port of the instances behind it.',
  holder: 'elb:load-balancer',
  path: 'ListenerDescriptions',
  identity: ['$parent.LoadBalancerName', 'Listener.LoadBalancerPort'],
  links: [link('uses-certificate', 'Listener.SSLCertificateId', null)],
  views: [
    view('aws_elb_listener', {
      load_balancer_name: parentId,
      load_balancer_port: bigint('Listener.LoadBalancerPort'),
      protocol: text('Listener.Protocol'),
      instance_port: bigint('Listener.InstancePort'),
      instance_protocol: text('Listener.InstanceProtocol'),
      ssl_certificate_id: text('Listener.SSLCertificateId'),
      listener: jsonb('Listener'),
      policy_names: jsonb('PolicyNames'),
      title: sql('text', "parent_id || ':' || (attributes -> 'Listener' ->> 'LoadBalancerPort')"),
      ...regional,
    }),
  ],
});
