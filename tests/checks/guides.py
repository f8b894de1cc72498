#!/usr/bin/env python3
"""Holds every guide to guide.schema.json and every contract to contract.schema.json, which editors complete them by. Arguments: their
folders."""

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


def breaches(schema, text, name, base="file:///"):
    """One line for each way in which the guide does not fit the schema. `base`: where the files that the schema refers to are seen from."""
    try:
        guide = load(text)
    except yaml.YAMLError as error:
        return [f"{name}: {error}"]
    resolver = jsonschema.RefResolver(base, schema)
    validator = jsonschema.validators.validator_for(schema)(schema, resolver=resolver)
    return [f"{name}: {'/'.join(map(str, error.absolute_path))}: {error.message}"
            for error in sorted(validator.iter_errors(guide), key=lambda error: list(map(str, error.absolute_path)))]


def check(folder):
    """Breaches of all files in a folder with one schema, and how many files there are."""
    schema_file = next(folder.glob("*.schema.json")).resolve()
    schema = json.loads(schema_file.read_text("utf-8"))
    jsonschema.validators.validator_for(schema).check_schema(schema)
    files = sorted(folder.glob("*.yml"))
    found = [line for file in files for line in breaches(schema, file.read_text("utf-8"), file.name, schema_file.as_uri())]
    return found or ([] if files else [f"nothing in {folder}"]), len(files)


def main(folders):
    results = [check(folder) for folder in folders]
    found = [line for lines, _ in results for line in lines]
    print("\n".join(found) or f"{sum(count for _, count in results)} file(s) fit their schema")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main([pathlib.Path(folder) for folder in sys.argv[1:]]))
