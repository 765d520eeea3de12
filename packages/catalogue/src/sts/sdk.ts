import { defineService } from '../sdk.ts';

export const sts = defineService(() => import('@aws-sdk/client-sts'), 'STSClient');
