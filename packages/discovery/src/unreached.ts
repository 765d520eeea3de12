import type { AwsFailure } from '@cadastre/aws';
import type { Explanation } from './reasons.ts';

/** What a code of the system or of the SDK says of a connection, to be read after what was to be reached. */
const NOT_CONNECTED: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  EHOSTUNREACH: 'no route to the host',
  ENETUNREACH: 'no route to the network',
  ENETDOWN: 'the network is down',
  EAI_AGAIN: 'DNS does not answer',
};

const NO_ANSWER: Readonly<Record<string, string>> = {
  TimeoutError: 'did not answer in time',
  ETIMEDOUT: 'did not answer in time',
  ECONNRESET: 'closed the connection before the answer was complete',
  ECONNABORTED: 'closed the connection before the answer was complete',
  EPIPE: 'closed the connection before the answer was complete',
  HPE_INVALID_CONSTANT: 'answers with something other than HTTP',
};

const NOT_TRUSTED = /CERT|VERIFY_LEAF_SIGNATURE/;

/** The names of AWS's own endpoints (AWS General Reference, "Service endpoints"). */
const OF_AWS = /^([a-z0-9-]+)\.([a-z0-9-]+)\.(amazonaws\.com|amazonaws\.com\.cn|api\.aws)$/;

/** Services that may not be in a region. Without the others, EC2 and STS, no region is. */
const NOT_EVERYWHERE: Readonly<Record<string, string>> = { directconnect: 'Direct Connect' };

/** Why no whole answer came from `endpoint`, whatever was asked of it: that has to be mended. */
export function explainUnreached({ code }: AwsFailure, endpoint: string): Explanation {
  const { hostname } = new URL(endpoint);
  const ofAws = OF_AWS.exec(hostname);
  if (code === 'ENOTFOUND') return explainUnresolved(endpoint, hostname, ofAws);
  const remedy = ofAws
    ? 'Look at proxy, DNS and firewall between the worker and AWS; the next discovery tries again.'
    : 'Check that the endpoint of the connection is right and that it runs; the next discovery tries again.';
  if (code !== null && NOT_TRUSTED.test(code)) {
    return {
      what: `Could not connect to ${endpoint}: its certificate is not trusted (${code}).`,
      remedy: 'Where a proxy looks into the traffic, name its certificate authority in NODE_EXTRA_CA_CERTS.',
    };
  }
  const notConnected = code === null ? undefined : NOT_CONNECTED[code];
  if (notConnected !== undefined) return { what: `Could not connect to ${endpoint} (${notConnected}).`, remedy };
  const noAnswer = code === null ? undefined : NO_ANSWER[code];
  return { what: noAnswer === undefined ? `Could not reach ${endpoint} (${code ?? 'no code'}).` : `${endpoint} ${noAnswer}.`, remedy };
}

/** It looks the same where a region lacks the service and where DNS is not well; which of them it is, only a person can find out. */
function explainUnresolved(endpoint: string, hostname: string, ofAws: RegExpExecArray | null): Explanation {
  const what = `Could not connect to ${endpoint} (the name ${hostname} does not resolve).`;
  if (ofAws === null) return { what, remedy: 'Check the endpoint of the connection, and DNS where the worker runs.' };
  const [, service = '', region] = ofAws;
  const name = NOT_EVERYWHERE[service];
  if (name === undefined)
    return {
      what,
      remedy: `Check that there is a region ${region}, and look at DNS where the worker runs; the next discovery tries again.`,
    };
  return {
    what: `${hostname} could not be resolved: either ${name} does not exist in ${region}, or the DNS that the worker asks does not know it.`,
    remedy: `Look the name up where the worker runs. If the service is not there, take the region, or ${service}:*, out of the connection.`,
  };
}
