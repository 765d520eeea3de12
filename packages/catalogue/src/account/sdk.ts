import { defineService } from '../sdk.ts';

export const account = defineService(() => import('@aws-sdk/client-account'), 'AccountClient');
