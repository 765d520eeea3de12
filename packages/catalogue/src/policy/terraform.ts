import { EXTERNAL_ID, PRINCIPAL_ARN } from '@cadastre/contracts';
import type { PolicyDocument } from './document.ts';
import { patternText, type ReadRole, splitRoleName } from './role.ts';

/** A Terraform module of the role that Cadastre assumes: one file, with the same parameters as the CloudFormation template. */
export function terraformModule({ name, principal, externalId, policies }: ReadRole): string {
  const { path, bare } = splitRoleName(name);
  const names = policies.map((_policy, place) => (policies.length === 1 ? 'reads' : `reads_${place + 1}`));
  return `# The role through which Cadastre reads the networks of this account. It can change nothing, and reads no data.

terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "trusted_principal" {
  type        = string${principal === undefined ? '' : `\n  default     = ${JSON.stringify(principal)}`}
  description = "The ARN of the role or user that Cadastre runs as."
  validation {
    condition     = can(regex(${hclPattern(PRINCIPAL_ARN)}, var.trusted_principal))
    error_message = "The trusted principal has to be the ARN of a role, a user or the root of an account."
  }
}

variable "external_id" {
  type        = string
  default     = ${externalId === undefined ? 'null' : JSON.stringify(externalId)}
  description = "The external id of the connection, where it has one."
  validation {
    condition     = var.external_id == null || can(regex(${hclPattern(EXTERNAL_ID)}, var.external_id))
    error_message = "An external id has 2 to 1224 of the characters A-Z a-z 0-9 _ + = , . @ : / and -."
  }
}

variable "role_name" {
  type        = string
  default     = ${JSON.stringify(bare)}
  description = "The name of the role, the same in every account."
}

resource "aws_iam_role" "cadastre" {
  name = var.role_name${path === undefined ? '' : `\n  path = ${JSON.stringify(path)}`}
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [merge(
      {
        Sid       = "CadastreAssumes"
        Effect    = "Allow"
        Principal = { AWS = var.trusted_principal }
        Action    = "sts:AssumeRole"
      },
      var.external_id == null ? {} : { Condition = { StringEquals = { "sts:ExternalId" = var.external_id } } }
    )]
  })
}
${policies.map((policy, place) => attachedPolicy(names[place] ?? '', policy)).join('')}
output "role_arn" {
  description = "For the connection: the role to assume."
  value       = aws_iam_role.cadastre.arn
}
`;
}

function attachedPolicy(name: string, policy: PolicyDocument): string {
  return `
resource "aws_iam_policy" "${name}" {
  name   = "\${var.role_name}-${name.replace('_', '-')}"
  policy = <<-JSON
${indent(JSON.stringify(policy, null, 2))}
  JSON
}

resource "aws_iam_role_policy_attachment" "${name}" {
  role       = aws_iam_role.cadastre.name
  policy_arn = aws_iam_policy.${name}.arn
}
`;
}

/** As a string of HCL. Its regular expressions count to a thousand at most, so the bound of external ids is left to AWS. */
function hclPattern(pattern: RegExp): string {
  return JSON.stringify(patternText(pattern).replace('{2,1224}', '{2,}'));
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
