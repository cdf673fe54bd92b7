#!/usr/bin/env bash
# Reviews the protocols named as arguments: which of them stop a submission, and which rules are broken most often.
# Needs msc-protocol and jq. Ends with 1 where a protocol has errors, with 3 where one cannot be read.
set -uo pipefail

msc-protocol check "$@" --format json >report.json
code=$?

case $code in
    0) echo 'No errors.' ;;
    1) jq -r '.reports[] | select(.counts.findings.error > 0) | "\(.file): \(.counts.findings.error) errors"' report.json ;;
    *) exit $code ;;
esac

echo 'Most often:'
jq -r '[.reports[].findings[].ruleId] | group_by(.) | sort_by(-length)[:3][] | "\(length) x \(.[0])"' report.json
exit $code
