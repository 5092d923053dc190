#!/usr/bin/env python3
"""Reads the tables of `umubano export`: CSV with what Python has, Parquet with pyarrow.

    umubano export --format events.csv --store my-store > events.csv
    python3 examples/load.py events.csv
    umubano export --format events.parquet --store my-store -o events.parquet
    python3 examples/load.py events.parquet
"""
import csv
import sys
from collections import Counter

DATES = ["from_first", "from_last", "to_first", "to_last"]
LISTS = ["actor_states", "recipient_states", "topics", "named", "dyads", "languages", "parts", "articles", "quantities"]
WHOLE = ["reports", "origins", "plover_quad", "duration_days"]


def read(path):
    """One dict for each event: lists split, whole numbers and values as numbers, an empty cell as None."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        out = []
        for row in csv.DictReader(file):
            row = {name: value or None for name, value in row.items()}
            for name in LISTS:
                row[name] = row[name].split("; ") if row[name] else []
            for name in WHOLE:
                row[name] = int(row[name]) if row[name] else None
            for name in ["plover_scale", "goldstein", "confidence"]:
                row[name] = float(row[name]) if row[name] else None
            out.append(row)
        return out


def read_parquet(path):
    """The same from Parquet: numbers and dates have their types already."""
    import pyarrow.parquet

    out = pyarrow.parquet.read_table(path).to_pylist()
    for row in out:
        for name in LISTS:
            row[name] = row[name].split("; ") if row[name] else []
    return out


def frame(path):
    """A data frame of pandas, with the same types from either: days as datetime64, whole numbers as Int64 (they may be
    unknown); from and to are text, as precise as they are known, and so is cameo, whose leading zero counts."""
    import pandas

    types = {**{name: "string" for name in ["from", "to", "cameo"]}, **{name: "Int64" for name in WHOLE}}
    if path.endswith(".parquet"):
        out = pandas.read_parquet(path)
        for name in DATES:
            out[name] = pandas.to_datetime(out[name])
        return out.astype(types)
    return pandas.read_csv(path, dtype=types, parse_dates=DATES, encoding="utf-8-sig")


if __name__ == "__main__":
    path = sys.argv[1]
    events = read_parquet(path) if path.endswith(".parquet") else read(path)
    print(len(events), "events")
    for dyad, number in Counter(d for e in events for d in e["dyads"]).most_common(10):
        print(dyad, number)
