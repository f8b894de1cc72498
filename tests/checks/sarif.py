#!/usr/bin/env python3
"""Holds what `waybill lint --format sarif` says of collected templates to the schema of SARIF 2.1.0. Arguments: the program, the folder
of the templates. The schema is schemastore's copy (sarif-2.1.0-rtm.5) of the one that OASIS published with the standard."""

import json
import pathlib
import subprocess
import sys

import jsonschema

SCHEMA = pathlib.Path(__file__).with_name("sarif-2.1.0.schema.json")


def breaches(log):
    """One line for each way in which the log does not fit the schema, and for a rule that is used and not named."""
    validator = jsonschema.Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    found = [f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in validator.iter_errors(log)]
    for run in log.get("runs", []):
        named = {rule["id"] for rule in run["tool"]["driver"].get("rules", [])}
        found += [f"no rule {result['ruleId']}" for result in run.get("results", []) if result["ruleId"] not in named]
    return found


def main(program, folder):
    files = sorted(str(path) for path in pathlib.Path(folder).rglob("*") if path.suffix in (".md", ".yml", ".yaml"))
    done = subprocess.run([program, "lint", *files, "--format", "sarif"], capture_output=True, check=False)
    if done.returncode not in (0, 1):
        return [f"exit code {done.returncode}: {done.stderr.decode()}"]
    log = json.loads(done.stdout)
    if len(log["runs"][0]["results"]) < 20:
        return ["nearly nothing was found in the collected templates"]
    return breaches(log)


if __name__ == "__main__":
    FAULTS = main(sys.argv[1], sys.argv[2])
    print("\n".join(FAULTS))
    sys.exit(1 if FAULTS else 0)
