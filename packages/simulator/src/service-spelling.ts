import type { OwnSpelling } from './protocols/spelling.ts';

/*
 * What single services say otherwise than the others of their protocol. Sources: the "Errors" sections of their API references, and the
 * exceptions of their models.
 */

const NOT_FOR_DIRECT_CONNECT = { code: 'DirectConnectClientException' } as const;

export const DIRECT_CONNECT: OwnSpelling = {
  'missing-parameter': { ...NOT_FOR_DIRECT_CONNECT, message: (parameter) => `${parameter} is required` },
  'unknown-parameter': NOT_FOR_DIRECT_CONNECT,
  'invalid-parameter': NOT_FOR_DIRECT_CONNECT,
  'invalid-combination': NOT_FOR_DIRECT_CONNECT,
  'out-of-bounds': NOT_FOR_DIRECT_CONNECT,
  'invalid-token': NOT_FOR_DIRECT_CONNECT,
};

export const ACCOUNT: OwnSpelling = {
  throttled: { code: 'TooManyRequestsException' },
  internal: { code: 'InternalServerException' },
};

/** Its own codes for what the others say in one. */
export const RAM: OwnSpelling = {
  'missing-parameter': { code: 'InvalidParameterException' },
  'invalid-parameter': { code: 'InvalidParameterException' },
  'out-of-bounds': { code: 'InvalidMaxResultsException' },
  'invalid-token': { code: 'InvalidNextTokenException', message: () => 'The NextToken is not valid.' },
  internal: { code: 'ServerInternalException' },
  unavailable: { code: 'ServiceUnavailableException' },
};

/** VPC Lattice and Network Manager. */
export const INTERNAL_SERVER: OwnSpelling = { internal: { code: 'InternalServerException' } };

const NOT_FOR_FIREWALL = { code: 'InvalidRequestException' } as const;

export const NETWORK_FIREWALL: OwnSpelling = {
  'missing-parameter': NOT_FOR_FIREWALL,
  'invalid-parameter': NOT_FOR_FIREWALL,
  'out-of-bounds': NOT_FOR_FIREWALL,
  'invalid-token': NOT_FOR_FIREWALL,
  internal: { code: 'InternalServerError' },
};

const NOT_FOR_ORGANIZATIONS = { code: 'InvalidInputException' } as const;

export const ORGANIZATIONS: OwnSpelling = {
  throttled: {
    code: 'TooManyRequestsException',
    message: () => 'You have sent too many requests in too short a period of time. Wait and try again.',
  },
  'missing-parameter': NOT_FOR_ORGANIZATIONS,
  'invalid-parameter': NOT_FOR_ORGANIZATIONS,
  'out-of-bounds': NOT_FOR_ORGANIZATIONS,
  'invalid-token': { ...NOT_FOR_ORGANIZATIONS, message: () => 'You provided an invalid pagination token.' },
  internal: { code: 'ServiceException' },
};

const NOT_FOR_ACCELERATORS = { code: 'InvalidArgumentException' } as const;

export const GLOBAL_ACCELERATOR: OwnSpelling = {
  'missing-parameter': NOT_FOR_ACCELERATORS,
  'invalid-parameter': NOT_FOR_ACCELERATORS,
  'out-of-bounds': NOT_FOR_ACCELERATORS,
  'invalid-token': { code: 'InvalidNextTokenException' },
  internal: { code: 'InternalServiceErrorException' },
};

const NOT_FOR_RESOLVER = { code: 'InvalidParameterException' } as const;

export const ROUTE53_RESOLVER: OwnSpelling = {
  'missing-parameter': NOT_FOR_RESOLVER,
  'invalid-parameter': NOT_FOR_RESOLVER,
  'out-of-bounds': NOT_FOR_RESOLVER,
  'invalid-token': { code: 'InvalidNextTokenException' },
  internal: { code: 'InternalServiceErrorException' },
};

const NOT_FOR_ROUTE53 = { code: 'InvalidInput' } as const;
const NO_PATH = { code: 'UnknownOperationException', status: 404, message: () => '' } as const;

export const ROUTE53: OwnSpelling = {
  'unknown-action': NO_PATH,
  'missing-parameter': NOT_FOR_ROUTE53,
  'invalid-parameter': NOT_FOR_ROUTE53,
  'out-of-bounds': NOT_FOR_ROUTE53,
  'invalid-token': { code: 'InvalidPaginationToken', message: () => 'The pagination token is invalid.' },
};

const NOT_FOR_CLOUDFRONT = { code: 'InvalidArgument' } as const;

export const CLOUDFRONT: OwnSpelling = {
  'unknown-action': NO_PATH,
  'malformed-request': { code: 'MalformedXML' },
  'missing-parameter': NOT_FOR_CLOUDFRONT,
  'invalid-parameter': NOT_FOR_CLOUDFRONT,
  'out-of-bounds': NOT_FOR_CLOUDFRONT,
  'invalid-token': { ...NOT_FOR_CLOUDFRONT, message: () => 'The parameter Marker is invalid.' },
};
