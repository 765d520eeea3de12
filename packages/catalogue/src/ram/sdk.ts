import { defineService } from '../sdk.ts';

export const ram = defineService(() => import('@aws-sdk/client-ram'), 'RAMClient');
