import { defineService } from '../sdk.ts';

export const directConnect = defineService(() => import('@aws-sdk/client-direct-connect'), 'DirectConnectClient');
