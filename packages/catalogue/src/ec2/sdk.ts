import { defineService } from '../sdk.ts';

export const ec2 = defineService(() => import('@aws-sdk/client-ec2'), 'EC2Client');
