const SHORTEST = 3;
/** RFC 1035's 255 less the byte of the root, and what a record puts before its target: `10 20 5060 `. */
const LONGEST = 280;

/** Labels of letters, digits, hyphens and underscores, a wildcard first (`\052` as Route 53 writes it), and a last label that is no number; or one label and its dot. */
const FORM = /^(?:\d+ ){0,3}((?:(?:\*|\\052)\.)?(?:\w[\w-]{0,62}\.)+(?:[a-z]{2,63}|xn--[\w-]{1,59})|\w[\w-]{0,62}(?=\.$))\.?$/i;

/** Of EC2: `m7g.large` is no name in a domain, and would be one key of as many rows as there are instances. */
const SIZE = /^[\w-]+\.(?:nano|micro|small|medium|large|xlarge|metal)$/;

/** What AWS makes of an address: `ip-10-0-1-7.eu-west-1.compute.internal`, `ec2-192-0-2-7.compute-1.amazonaws.com`. */
const OF_ADDRESS =
  /^(?:ip|ec2)-(\d{1,3})-(\d{1,3})-(\d{1,3})-(\d{1,3})\.(?:ec2\.internal|[\w-]+\.compute\.internal|compute-1\.amazonaws\.com|[\w-]+\.compute\.amazonaws\.com(?:\.cn)?)$/;

/**
 * The host name or domain that a text is, or that a record's value ends with: in lower case, without its last dot, with `*` for a wildcard. Null where it is none.
 * `inventory.host_in` does the same.
 */
export function hostNameIn(text: string): string | null {
  if (text.length < SHORTEST || text.length > LONGEST || !text.includes('.')) return null;
  const name = FORM.exec(text)?.[1]?.toLowerCase().replace('\\052', '*');
  return name === undefined || SIZE.test(name) ? null : name;
}

/** The address that AWS made a host name of. */
export function addressInName(name: string): string | null {
  const parts = OF_ADDRESS.exec(name);
  return parts === null ? null : parts.slice(1).join('.');
}
