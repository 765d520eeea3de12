import { defineService } from '../sdk.ts';

export const networkManager = defineService(() => import('@aws-sdk/client-networkmanager'), 'NetworkManagerClient');
