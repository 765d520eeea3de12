import type { AwsFailureKind } from './failure.ts';

/**
 * What a code that AWS answers with means for a scope. Sources: the "Common errors" pages of the EC2, query and JSON API references, the
 * STS, Direct Connect and Organizations API references, and, for the throttling names, the AWS SDK's own list (`@smithy/core/retry`).
 *
 * `identity-refused` is not a kind: AWS answers with the same codes where a key is wrong and where the region is not enabled in the
 * account, so {@link classifyFailure} decides by what else is known of the call.
 * `signature-refused`: a wrong secret or a wrong clock; the answer's Date header decides.
 * `expired`: expired credentials or a wrong clock; likewise.
 */
export type CodeMeaning = AwsFailureKind | 'identity-refused' | 'signature-refused' | 'expired';

export const CODE_MEANINGS: ReadonlyMap<string, CodeMeaning> = new Map<string, CodeMeaning>([
  // Throttling.
  ['RequestLimitExceeded', 'throttled'],
  ['Throttling', 'throttled'],
  ['ThrottlingException', 'throttled'],
  ['ThrottledException', 'throttled'],
  ['RequestThrottled', 'throttled'],
  ['RequestThrottledException', 'throttled'],
  ['EC2ThrottledException', 'throttled'],
  ['TooManyRequestsException', 'throttled'],
  ['TooManyRequests', 'throttled'],
  ['BandwidthLimitExceeded', 'throttled'],
  ['SlowDown', 'throttled'],
  ['PriorRequestNotComplete', 'throttled'],
  ['ProvisionedThroughputExceededException', 'throttled'],
  ['LimitExceededException', 'throttled'],
  // Elastic Load Balancing: a service that it asks itself slows it down.
  ['DependencyThrottle', 'throttled'],
  ['DependencyThrottleException', 'throttled'],

  // AWS's own failures, and connections that broke.
  ['InternalError', 'transient'],
  ['InternalFailure', 'transient'],
  ['InternalServerError', 'transient'],
  ['InternalServerException', 'transient'],
  ['InternalServiceError', 'transient'],
  ['InternalServiceErrorException', 'transient'],
  ['InternalServiceFault', 'transient'],
  ['ServiceUnavailable', 'transient'],
  ['ServiceUnavailableException', 'transient'],
  ['ServiceException', 'transient'],
  ['DirectConnectServerException', 'transient'],
  // RAM, and Elastic Load Balancing where the health of targets cannot be told for the moment.
  ['ServerInternalException', 'transient'],
  ['HealthUnavailable', 'transient'],
  ['HealthUnavailableException', 'transient'],
  // Organizations and Network Manager: what is asked about is being changed.
  ['ConcurrentModificationException', 'transient'],
  ['ConflictException', 'transient'],
  ['Unavailable', 'transient'],
  ['RequestTimeout', 'transient'],
  ['RequestTimeoutException', 'transient'],
  ['TimeoutError', 'transient'],
  ['AbortError', 'transient'],
  ['IDPCommunicationError', 'transient'],
  ['ECONNRESET', 'transient'],
  ['ECONNREFUSED', 'transient'],
  ['ECONNABORTED', 'transient'],
  ['EPIPE', 'transient'],
  ['ETIMEDOUT', 'transient'],
  ['EHOSTUNREACH', 'transient'],
  ['ENETUNREACH', 'transient'],
  ['ENETDOWN', 'transient'],
  ['EAI_AGAIN', 'transient'],
  // A name that does not resolve says that the service is not in the region, or that DNS is not well: behind split DNS these look alike. The SDK's endpoint rules
  // know partitions only, not which service is in which region, so there is no evidence that would make it the former.
  ['ENOTFOUND', 'transient'],
  ['ERR_STREAM_PREMATURE_CLOSE', 'transient'],
  ['ERR_HTTP2_STREAM_ERROR', 'transient'],
  ['HPE_INVALID_CONSTANT', 'transient'],
  ['HPE_INVALID_EOF_STATE', 'transient'],
  ['UND_ERR_SOCKET', 'transient'],
  ['UND_ERR_CLOSED', 'transient'],
  ['UND_ERR_DESTROYED', 'transient'],
  ['UND_ERR_ABORTED', 'transient'],
  ['UND_ERR_CONNECT_TIMEOUT', 'transient'],
  ['UND_ERR_HEADERS_TIMEOUT', 'transient'],
  ['UND_ERR_BODY_TIMEOUT', 'transient'],
  ['UND_ERR_RESPONSE', 'transient'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'transient'],
  // A certificate that is not trusted, most often that of a proxy which looks into the traffic.
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'transient'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'transient'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'transient'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'transient'],
  ['CERT_HAS_EXPIRED', 'transient'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'transient'],
  // A page token that is refused: the listing may start again.
  ['InvalidNextToken', 'transient'],
  ['InvalidNextTokenException', 'transient'],
  ['InvalidPaginationToken', 'transient'],
  ['InvalidPaginationTokenException', 'transient'],
  ['ExpiredNextTokenException', 'transient'],

  // Credentials that were good once.
  ['ExpiredToken', 'credentials-expired'],
  ['ExpiredTokenException', 'credentials-expired'],
  ['TokenRefreshRequired', 'credentials-expired'],
  ['InvalidToken', 'credentials-expired'],
  // EC2: the date stamp is more than 15 minutes off, or temporary credentials have expired.
  ['RequestExpired', 'expired'],

  // Credentials that AWS does not know.
  ['AuthFailure', 'identity-refused'],
  ['UnrecognizedClientException', 'identity-refused'],
  ['InvalidClientTokenId', 'identity-refused'],
  ['InvalidAccessKeyId', 'identity-refused'],
  ['SignatureDoesNotMatch', 'signature-refused'],
  ['InvalidSignatureException', 'signature-refused'],
  ['InvalidSignature', 'signature-refused'],
  ['IncompleteSignature', 'credentials-invalid'],
  ['IncompleteSignatureException', 'credentials-invalid'],
  ['MissingAuthenticationToken', 'credentials-invalid'],
  ['MissingAuthenticationTokenException', 'credentials-invalid'],
  ['MissingSecurityHeader', 'credentials-invalid'],
  // The SDK's own: no source of the chain, or not the named profile, yields credentials.
  ['CredentialsProviderError', 'credentials-invalid'],
  ['TokenProviderError', 'credentials-invalid'],

  // Clocks.
  ['RequestTimeTooSkewed', 'clock-skew'],
  ['RequestInTheFuture', 'clock-skew'],

  // Denials.
  ['UnauthorizedOperation', 'access-denied'],
  ['Client.UnauthorizedOperation', 'access-denied'],
  ['AccessDenied', 'access-denied'],
  ['AccessDeniedException', 'access-denied'],
  ['AccessDeniedForDependencyException', 'access-denied'],
  ['AuthorizationError', 'access-denied'],
  ['AuthorizationErrorException', 'access-denied'],
  ['NotAuthorized', 'access-denied'],
  ['NotAuthorizedException', 'access-denied'],
  ['UnauthorizedException', 'access-denied'],
  ['Forbidden', 'access-denied'],
  ['ForbiddenException', 'access-denied'],
  ['Blocked', 'access-denied'],
  ['PendingVerification', 'access-denied'],
  // RAM: not to this account.
  ['OperationNotPermittedException', 'access-denied'],

  // Regions that the account has not enabled.
  ['OptInRequired', 'region-disabled'],
  ['RegionDisabledException', 'region-disabled'],
  ['RegionDisabled', 'region-disabled'],

  // Services and operations that are not there.
  ['SubscriptionRequiredException', 'unsupported'],
  ['NotSignedUp', 'unsupported'],
  ['UnsupportedOperation', 'unsupported'],
  ['UnsupportedOperationException', 'unsupported'],
  ['Unsupported', 'unsupported'],
  ['InvalidAction', 'unsupported'],
  ['UnknownOperation', 'unsupported'],
  ['UnknownOperationException', 'unsupported'],
  ['NotImplemented', 'unsupported'],
  ['UnsupportedProtocol', 'unsupported'],
  ['UnsupportedProtocolException', 'unsupported'],
  // Route 53: things of a kind that this endpoint of it does not have.
  ['IncompatibleVersion', 'unsupported'],
  ['NoSuchVersion', 'unsupported'],
  ['AWSOrganizationsNotInUseException', 'unsupported'],
  // Organizations: it is not set up for what is asked about, or not by this account.
  ['ConstraintViolationException', 'unsupported'],
  // Organizations: not in this partition's region.
  ['UnsupportedAPIEndpointException', 'unsupported'],
  // The SDK's endpoint rules know no endpoint of the service there.
  ['EndpointError', 'unsupported'],

  // RAM.
  ['UnknownResourceException', 'gone'],
  // Organizations: an account that administered services when it was listed.
  ['AccountNotRegisteredException', 'gone'],

  // Answers that say something else than their schema.
  ['MalformedAnswerError', 'malformed'],
  ['MalformedPageError', 'malformed'],
]);

/** What a status alone means, for answers without a code that is known. */
export function meaningOfStatus(status: number): AwsFailureKind | undefined {
  if (status === 429) return 'throttled';
  if (status === 501) return 'unsupported';
  if (status === 408 || status >= 500) return 'transient';
  if (status === 401) return 'credentials-invalid';
  if (status === 403) return 'access-denied';
  return undefined;
}
