"""`fengong build` against the script in peer/, in one run: wall-clock time and peak memory of whole processes.

usage: python3 bench/build.py [ROUNDS]        (after `npm run build`; needs python3-pandas and python3-xlsxwriter)
"""
import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLAN = str(ROOT / "seeds" / "2024-liaoning.md")


def run(command):
    """Seconds and peak MB of one process, from its start to its end."""
    start = time.perf_counter()
    pid = os.posix_spawnp(
        command[0], command, os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_WRONLY, 0) for fd in (1, 2)],
    )
    _, status, usage = os.wait4(pid, 0)
    seconds = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return seconds, usage.ru_maxrss / 1024


def main(rounds):
    with tempfile.TemporaryDirectory() as folder:
        commands = {
            "fengong": ["node", str(ROOT / "dist/cli/fengong.js"), "build", PLAN, "-o", f"{folder}/fengong.xlsx"],
            "pandas + XlsxWriter": [
                shutil.which("python3", path="/usr/bin") or sys.executable,
                str(ROOT / "bench/peer/build_workbook.py"), PLAN, f"{folder}/peer.xlsx",
            ],
        }
        measured = {name: [] for name in commands}
        for turn in range(rounds + 1):
            # by turns, so that whatever else the machine does falls on both; the first turn warms the disk
            for name, command in commands.items():
                # a new file each time: over an old one, fengong first looks for what people filled in
                Path(command[-1]).unlink(missing_ok=True)
                result = run(command)
                if turn > 0:
                    measured[name].append(result)
        sizes = {name: Path(command[-1]).stat().st_size / 1024 for name, command in commands.items()}
    print(f"{'':22}{'median s':>10}{'best s':>10}{'peak MB':>10}{'file KB':>10}")
    medians = {}
    for name, results in measured.items():
        seconds = [second for second, _ in results]
        medians[name] = statistics.median(seconds)
        peak = max(memory for _, memory in results)
        print(f"{name:22}{medians[name]:10.2f}{min(seconds):10.2f}{peak:10.0f}{sizes[name]:10.0f}")
    best = {name: min(second for second, _ in results) for name, results in measured.items()}
    ours, peer = commands
    print(f"ratio {medians[ours] / medians[peer]:.2f} (medians), {best[ours] / best[peer]:.2f} (best); at most 0.80 wanted")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
