export { ec2Pages } from './pages.ts';
