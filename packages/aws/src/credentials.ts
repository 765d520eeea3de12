import { fromIni, fromNodeProviderChain } from '@aws-sdk/credential-providers';
import type { AccessKey } from '@cadastre/contracts';
import type { AwsCredentialIdentity } from '@smithy/types';

/** Where the first request's credentials come from. */
export type CredentialSource =
  | { readonly kind: 'default' }
  | { readonly kind: 'profile'; readonly profile: string }
  | { readonly kind: 'key'; readonly key: AccessKey };

/** Reads the credentials afresh: what a file, a metadata service or a process gives at this moment. */
export async function readCredentials(
  source: CredentialSource,
  region: string,
  endpoint: string | undefined,
): Promise<AwsCredentialIdentity> {
  // For the sources that ask STS or SSO themselves.
  const clientConfig = endpoint === undefined ? { region } : { region, endpoint };
  switch (source.kind) {
    case 'default':
      return await fromNodeProviderChain({ clientConfig, ignoreCache: true })();
    case 'profile':
      return await fromIni({ profile: source.profile, clientConfig, ignoreCache: true })();
    case 'key':
      return { accessKeyId: source.key.accessKeyId, secretAccessKey: source.key.secretAccessKey };
  }
}
