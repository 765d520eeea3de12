import { defineService } from '../sdk.ts';

export const organizations = defineService(() => import('@aws-sdk/client-organizations'), 'OrganizationsClient');
