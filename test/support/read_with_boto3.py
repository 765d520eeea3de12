"""Calls operations of a simulated AWS with boto3, and prints what came back.

Standard input: {"url", "key": [id, secret], "role": {"arn", "externalId"}, "region", "calls": [{"service", "operation", "input",
"list", "size", "next", "more", "min", "textSize", "region"}]}: `next` has each input by which a listing goes on, with the path to it in an answer, and
`more` the path that says whether it does. Standard output: {"identity", "answers": [[item, …] for each call], "refusals": [code, …]}.
"""

import datetime
import json
import sys

import boto3
import botocore
from botocore.config import Config

asked = json.load(sys.stdin)
config = Config(retries={"max_attempts": 0, "mode": "standard"})


def client(service, key, token=None, region=None):
    return boto3.client(
        service,
        region_name=region or asked["region"],
        endpoint_url=asked["url"],
        aws_access_key_id=key[0],
        aws_secret_access_key=key[1],
        aws_session_token=token,
        config=config,
    )


def call(service_client, operation, arguments):
    method = botocore.xform_name(operation)
    return getattr(service_client, method)(**arguments)


def value_at(page, path):
    for field in path.split("."):
        page = (page or {}).get(field)
    return page


def read(service_client, wanted):
    items = []
    going_on = {}
    while True:
        arguments = {**wanted["input"], **going_on}
        if wanted.get("size"):
            size = max(wanted["min"], 7)
            arguments[wanted["size"]] = str(size) if wanted.get("textSize") else size
        page = call(service_client, wanted["operation"], arguments)
        page.pop("ResponseMetadata")
        found = page if wanted["list"] is None else value_at(page, wanted["list"])
        items += found if isinstance(found, list) else [found]
        following = {name: value_at(page, path) for name, path in wanted.get("next", {}).items()}
        going_on = {name: value for name, value in following.items() if value is not None}
        if not (value_at(page, wanted["more"]) if wanted.get("more") else going_on):
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
clients = {}


def session_client(service, region=None):
    if (service, region) not in clients:
        clients[(service, region)] = client(service, session, assumed["SessionToken"], region)
    return clients[(service, region)]


stranger = client("ec2", ["AKIANOBODY", "x"])

print(
    json.dumps(
        {
            "identity": session_client("sts").get_caller_identity()["Arn"],
            "answers": [read(session_client(wanted["service"], wanted.get("region")), wanted) for wanted in asked["calls"]],
            "refusals": [
                refusal(stranger.describe_vpcs),
                refusal(lambda: session_client("ec2").describe_vpcs(VpcIds=["vpc-0"])),
                refusal(lambda: session_client("ec2").describe_vpcs(NextToken="rubbish")),
                refusal(lambda: client("directconnect", session).describe_lags()),
                refusal(lambda: client("sts", asked["key"]).assume_role(RoleArn=role["RoleArn"] + "x", RoleSessionName="boto3")),
                refusal(lambda: session_client("elbv2").describe_load_balancers(Names=["nobody"])),
                refusal(lambda: session_client("elb").describe_load_balancers(LoadBalancerNames=["nobody"])),
                refusal(lambda: session_client("route53").get_hosted_zone(Id="Z0")),
                refusal(lambda: session_client("route53").create_hosted_zone(Name="a", CallerReference="b")),
                refusal(lambda: session_client("cloudfront").get_distribution(Id="E0")),
                refusal(lambda: session_client("vpc-lattice").get_service(serviceIdentifier="svc-0fedcba9876543210")),
                refusal(lambda: session_client("networkmanager").list_core_networks()),
                refusal(lambda: session_client("network-firewall").list_firewalls(NextToken="rubbish")),
                refusal(lambda: session_client("organizations").list_parents(ChildId="111111111111")),
            ],
        },
        default=plain,
    )
)
