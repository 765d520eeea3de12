import { defineService } from '../sdk.ts';

export const vpcLattice = defineService(() => import('@aws-sdk/client-vpc-lattice'), 'VPCLatticeClient');
