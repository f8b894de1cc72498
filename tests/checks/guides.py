#!/usr/bin/env python3
"""Holds every guide to guide.schema.json, which editors complete it by. Argument: the folder of guides."""

import json
import pathlib
import sys

import jsonschema
import yaml


class Loader(yaml.SafeLoader):
    """YAML as the program reads it: a time is text, and a key stands once."""

    def construct_mapping(self, node, deep=False):
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        for key in keys:
            if keys.count(key) > 1:
                raise yaml.constructor.ConstructorError(None, None, f"the key {key!r} stands twice", node.start_mark)
        return super().construct_mapping(node, deep)


Loader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def load(text):
    return yaml.load(text, Loader)


def breaches(schema, text, name):
    """One line for each way in which the guide does not fit the schema."""
    try:
        guide = load(text)
    except yaml.YAMLError as error:
        return [f"{name}: {error}"]
    validator = jsonschema.validators.validator_for(schema)(schema)
    return [f"{name}: {'/'.join(map(str, error.absolute_path))}: {error.message}"
            for error in sorted(validator.iter_errors(guide), key=lambda error: list(map(str, error.absolute_path)))]


def main(folder):
    schema = json.loads((folder / "guide.schema.json").read_text("utf-8"))
    jsonschema.validators.validator_for(schema).check_schema(schema)
    guides = sorted(folder.glob("*.yml"))
    found = [line for guide in guides for line in breaches(schema, guide.read_text("utf-8"), guide.name)]
    if not guides:
        found = [f"no guide in {folder}"]
    print("\n".join(found) or f"{len(guides)} guide(s) fit the schema")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
