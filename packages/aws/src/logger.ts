/** The part of a structured logger that is used here: constant messages, everything else as fields. */
export interface AwsLogger {
  warn(fields: object, message: string): void;
}
