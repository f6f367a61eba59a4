"""Matching the tasks of two plans as an analyst would script it: every pair scored, the best pairs taken first.

Reads {"old": [[id, text]], "new": [[id, text]]} on stdin; prints name, milliseconds of processor time, matched, wrong.
"""
import difflib
import json
import sys
import time

THRESHOLD = 0.4
# difflib takes about 50 microseconds a pair: minutes beyond this
MOST_FOR_DIFFLIB = 300


def take(pairs, old, new):
    """Best pairs first, each task once."""
    taken_old, taken_new, wrong = set(), set(), 0
    for _, a, b in sorted(pairs, key=lambda pair: -pair[0]):
        if a in taken_old or b in taken_new:
            continue
        taken_old.add(a)
        taken_new.add(b)
        wrong += old[a][0] != new[b][0]
    return len(taken_old), wrong


def with_difflib(old, new):
    pairs = []
    for b, (_, text) in enumerate(new):
        matcher = difflib.SequenceMatcher(autojunk=False)
        matcher.set_seq2(text)
        for a, (_, other) in enumerate(old):
            matcher.set_seq1(other)
            if matcher.real_quick_ratio() >= THRESHOLD and matcher.quick_ratio() >= THRESHOLD:
                ratio = matcher.ratio()
                if ratio >= THRESHOLD:
                    pairs.append((ratio, a, b))
    return take(pairs, old, new)


def with_rapidfuzz(old, new):
    from rapidfuzz import fuzz, process

    scores = process.cdist(
        [text for _, text in old], [text for _, text in new], scorer=fuzz.ratio, score_cutoff=THRESHOLD * 100
    )
    rows, columns = scores.nonzero()
    return take([(scores[a, b], a, b) for a, b in zip(rows.tolist(), columns.tolist())], old, new)


def timed(name, work, old, new):
    start = time.process_time()
    matched, wrong = work(old, new)
    return {"name": name, "ms": (time.process_time() - start) * 1000, "matched": matched, "wrong": wrong}


def main():
    plans = json.load(sys.stdin)
    old, new = plans["old"], plans["new"]
    skipped = {"ms": None, "matched": 0, "wrong": 0}
    results = []
    name = "python difflib, every pair"
    results.append(
        timed(name, with_difflib, old, new) if len(old) <= MOST_FOR_DIFFLIB else {"name": name, **skipped}
    )
    name = "python rapidfuzz, every pair"
    try:
        import numpy  # noqa: F401  cdist answers with its arrays
        import rapidfuzz  # noqa: F401

        results.append(timed(name, with_rapidfuzz, old, new))
    except ImportError:
        results.append({"name": name, **skipped})
    json.dump(results, sys.stdout)


main()
