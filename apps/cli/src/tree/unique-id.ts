/** Whether AWS makes it but once: ARNs, and ids that end as `-0a1b2c3d` or longer. Others are names, which each account and region may have. */
export function isUniqueId(id: string): boolean {
  return /-[0-9a-f]{8,17}$/.test(id) || id.startsWith('arn:');
}
