import { defineService } from '../sdk.ts';

export const globalAccelerator = defineService(() => import('@aws-sdk/client-global-accelerator'), 'GlobalAcceleratorClient');
