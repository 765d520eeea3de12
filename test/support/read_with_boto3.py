"""Calls operations of a simulated AWS with boto3, and prints what came back.

Standard input: {"url", "key": [id, secret], "role": {"arn", "externalId"}, "region", "calls": [{"service", "operation", "input",
"list", "size", "token", "min"}]}. Standard output: {"identity", "answers": [[item, …] for each call], "refusals": [code, …]}.
"""

import datetime
import json
import sys

import boto3
import botocore
from botocore.config import Config

asked = json.load(sys.stdin)
config = Config(retries={"max_attempts": 0, "mode": "standard"})


def client(service, key, token=None):
    return boto3.client(
        service,
        region_name=asked["region"],
        endpoint_url=asked["url"],
        aws_access_key_id=key[0],
        aws_secret_access_key=key[1],
        aws_session_token=token,
        config=config,
    )


def call(service_client, operation, arguments):
    method = botocore.xform_name(operation)
    return getattr(service_client, method)(**arguments)


def read(service_client, wanted):
    items = []
    token = None
    while True:
        arguments = dict(wanted["input"])
        if wanted.get("size"):
            arguments[wanted["size"]] = max(wanted["min"], 7)
            if token:
                arguments[wanted["token"]] = token
        page = call(service_client, wanted["operation"], arguments)
        page.pop("ResponseMetadata")
        found = page if wanted["list"] is None else page[wanted["list"]]
        items += found if isinstance(found, list) else [found]
        token = page.get(wanted["token"]) if wanted.get("token") else None
        if not token:
            return items


def refusal(action):
    try:
        action()
    except botocore.exceptions.ClientError as error:
        return [error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"]]
    return None


def plain(value):
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    raise TypeError(type(value))


role = {"RoleArn": asked["role"]["arn"], "RoleSessionName": "boto3"}
if asked["role"].get("externalId"):
    role["ExternalId"] = asked["role"]["externalId"]
assumed = client("sts", asked["key"]).assume_role(**role)["Credentials"]
session = [assumed["AccessKeyId"], assumed["SecretAccessKey"]]
clients = {name: client(name, session, assumed["SessionToken"]) for name in ("ec2", "directconnect", "sts")}
stranger = client("ec2", ["AKIANOBODY", "x"])

print(
    json.dumps(
        {
            "identity": clients["sts"].get_caller_identity()["Arn"],
            "answers": [read(clients[wanted["service"]], wanted) for wanted in asked["calls"]],
            "refusals": [
                refusal(stranger.describe_vpcs),
                refusal(lambda: clients["ec2"].describe_vpcs(VpcIds=["vpc-0"])),
                refusal(lambda: clients["ec2"].describe_vpcs(NextToken="rubbish")),
                refusal(lambda: client("directconnect", session).describe_lags()),
                refusal(lambda: client("sts", asked["key"]).assume_role(RoleArn=role["RoleArn"] + "x", RoleSessionName="boto3")),
            ],
        },
        default=plain,
    )
)
