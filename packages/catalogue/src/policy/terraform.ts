import type { PolicyDocument } from './document.ts';

/** A Terraform module of the role that Cadastre assumes: one file, with the same parameters as the CloudFormation template. */
export function terraformModule(roleName: string, policies: readonly PolicyDocument[]): string {
  const names = policies.map((_policy, place) => (policies.length === 1 ? 'reads' : `reads_${place + 1}`));
  return `# The role through which Cadastre reads the networks of this account. It can change nothing, and reads no data.

terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "trusted_principal" {
  type        = string
  description = "The ARN of the role or user that Cadastre runs as."
}

variable "external_id" {
  type        = string
  default     = null
  description = "The external id of the connection, where it has one."
}

variable "role_name" {
  type        = string
  default     = ${JSON.stringify(roleName)}
  description = "The name of the role, the same in every account."
}

resource "aws_iam_role" "cadastre" {
  name = var.role_name
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

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
