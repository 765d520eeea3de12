/** The discovery as a whole cannot be planned, and will not be another time either. The message is for people. */
export class PlanError extends Error {
  override readonly name = 'PlanError';
}
