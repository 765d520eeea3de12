/** What is known of the call that an error came from. The clients attach it to what they throw; classification reads it. */
export interface CallFacts {
  /** The service as in IAM actions, e.g. `ec2`. */
  readonly service: string;
  /** The operation, e.g. `DescribeVpcs`. */
  readonly operation: string;
  readonly region: string;
  /** Whether STS knew the same credentials when it was asked because of this failure; undefined: not asked. */
  readonly identityKnown?: boolean | undefined;
}

const FACTS = Symbol('cadastre.call-facts');

export function attachCallFacts(error: unknown, facts: CallFacts): void {
  if (typeof error !== 'object' || error === null || !Object.isExtensible(error)) return;
  Object.defineProperty(error, FACTS, { value: facts, enumerable: false, configurable: true });
}

export function callFactsOf(error: unknown): CallFacts | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  return (error as { [FACTS]?: CallFacts })[FACTS];
}
