#!/usr/bin/env bash
# Builds and runs HeidelTime beside Umubano over the same made-up English news; see README.md. Further words are options of java.
set -euo pipefail
here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd -P "$here/../.." && pwd -P)
news=$(mktemp -d)
trap 'rm -rf "$news"' EXIT
eval=$root/umubano-eval/target
if [[ ! -d $eval/libs ]]; then
    (cd "$root" && mvn -q -B -Dfast -DskipTests -pl umubano-eval -am package dependency:copy-dependencies \
        -DincludeScope=test -DoutputDirectory=target/libs)
fi
(cd "$here" && mvn -q -B package dependency:copy-dependencies -DincludeScope=compile -DoutputDirectory=target/libs)
java -cp "$eval/classes:$eval/libs/*" org.umubano.eval.bench.NewsCorpus 1 0.2 "$news/diplomatic.jsonl"
java -cp "$eval/classes:$eval/libs/*" org.umubano.eval.bench.NewsCorpus 0.02 0.4 "$news/mixed.jsonl"
java -Xmx900m "$@" -cp "$here/target/classes:$here/target/libs/*:$root/umubano-app/target/umubano.jar" \
    org.umubano.benchmarks.heideltime.HeidelTimeBeside "$news/diplomatic.jsonl" "$news/mixed.jsonl"
