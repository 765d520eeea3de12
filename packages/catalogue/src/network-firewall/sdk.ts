import { defineService } from '../sdk.ts';

export const networkFirewall = defineService(() => import('@aws-sdk/client-network-firewall'), 'NetworkFirewallClient');
