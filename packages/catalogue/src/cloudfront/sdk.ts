import { defineService } from '../sdk.ts';

export const cloudFront = defineService(() => import('@aws-sdk/client-cloudfront'), 'CloudFrontClient');
