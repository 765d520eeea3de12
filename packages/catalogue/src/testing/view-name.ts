/** The name of a view of ours: in the style of Steampipe's, and cut where it is longer than PostgreSQL's names. */
export function viewName(type: string): string {
  const name = `aws_${type.replace(':', '_').replaceAll('-', '_')}`;
  return name.length > 63 ? name.replace('_virtual', '') : name;
}
