import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it arrived, what matters of it taken apart. */
export interface FakeRequest {
  /** From the credential scope of the signature. */
  readonly service: string;
  readonly region: string;
  /** The query's action or the target's operation; of a REST service the method and the path. */
  readonly action: string;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly accessKeyId: string;
  readonly sessionToken: string | undefined;
  readonly headers: IncomingMessage['headers'];
}

export interface FakeAnswer {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Breaks the connection instead of answering, or after the body, of which more was announced. */
  readonly reset?: true | 'after-body';
}

export interface FakeAws {
  readonly url: string;
  readonly requests: FakeRequest[];
  /** The actions that arrived, in their order. */
  actions(): string[];
  close(): Promise<void>;
}

/** An HTTP server that takes the requests of query services apart and answers with what `answer` says. */
export async function startFakeAws(answer: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>): Promise<FakeAws> {
  const requests: FakeRequest[] = [];
  const server = createServer((incoming, response) => {
    void handle(incoming, response);
  });

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of incoming) body += chunk;
    const request = parse(incoming, body);
    requests.push(request);
    const { status = 200, body: text = '', headers = {}, reset } = await answer(request);
    if (reset === 'after-body') {
      response.writeHead(status, { ...headers, 'content-length': text.length + 1 }).write(text, () => incoming.socket.destroy());
      return;
    }
    if (reset) {
      incoming.socket.destroy();
      return;
    }
    response.writeHead(status, { 'content-type': 'text/xml', ...headers }).end(text);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    actions: () => requests.map((request) => request.action),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function parse(incoming: IncomingMessage, body: string): FakeRequest {
  const scope = /Credential=([^/]+)\/\d+\/([^/]+)\/([^/]+)\//.exec(incoming.headers.authorization ?? '') ?? [];
  const params = Object.fromEntries(new URLSearchParams(body));
  const target = incoming.headers['x-amz-target'] as string | undefined;
  return {
    accessKeyId: scope[1] ?? '',
    region: scope[2] ?? '',
    service: scope[3] ?? '',
    action: params.Action ?? target?.split('.').at(-1) ?? `${incoming.method} ${incoming.url}`,
    params,
    sessionToken: incoming.headers['x-amz-security-token'] as string | undefined,
    headers: incoming.headers,
  };
}

export function callerIdentity(accountId: string, arn = `arn:aws:iam::${accountId}:user/someone`): FakeAnswer {
  return {
    body: `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>${arn}</Arn><UserId>U</UserId><Account>${accountId}</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></GetCallerIdentityResponse>`,
  };
}

export function assumedRole(roleArn: string, keys: { id: string; secret: string; token: string }, expiration: Date): FakeAnswer {
  const [, , , , accountId, role] = roleArn.split(':');
  const arn = `arn:aws:sts::${accountId}:assumed-role/${role?.split('/').at(-1)}/cadastre`;
  return {
    body: `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><AssumedRoleUser><AssumedRoleId>A</AssumedRoleId><Arn>${arn}</Arn></AssumedRoleUser><Credentials><AccessKeyId>${keys.id}</AccessKeyId><SecretAccessKey>${keys.secret}</SecretAccessKey><SessionToken>${keys.token}</SessionToken><Expiration>${expiration.toISOString()}</Expiration></Credentials></AssumeRoleResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></AssumeRoleResponse>`,
  };
}

export function vpcPage(ids: readonly string[], nextToken?: string): FakeAnswer {
  const items = ids.map((id) => `<item><vpcId>${id}</vpcId></item>`).join('');
  const token = nextToken === undefined ? '' : `<nextToken>${nextToken}</nextToken>`;
  return {
    body: `<DescribeVpcsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>r</requestId><vpcSet>${items}</vpcSet>${token}</DescribeVpcsResponse>`,
  };
}

export function ec2Error(code: string, status: number, message = 'As AWS says.'): FakeAnswer {
  return {
    status,
    headers: { 'x-amzn-requestid': 'request-of-ec2-that-is-as-long-as-a-secret-key-0123456789' },
    body: `<?xml version="1.0"?><Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors><RequestID>request-of-ec2</RequestID></Response>`,
  };
}

export function stsError(code: string, status: number, message = 'As AWS says.'): FakeAnswer {
  return {
    status,
    headers: { 'x-amzn-requestid': 'request-of-sts-that-is-as-long-as-a-secret-key-0123456789' },
    body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>request-of-sts</RequestId></ErrorResponse>`,
  };
}
