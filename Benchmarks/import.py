"""Times elbuss, polars and duckdb on one feed, as whole processes in turn; called by import.sh.

    import.py RUNS BIG.zip NORRBOTTEN.zip
    import.py peer NAME FEED             what a peer does, in a process of its own
"""
import os
import statistics
import sys
import tempfile
import time
import zipfile


def polars_files(folder):
    import polars
    return [polars.read_csv(f"{folder}/{name}", infer_schema=False) for name in sorted(os.listdir(folder))]


def polars_zip(path):
    import polars
    with zipfile.ZipFile(path) as feed:
        return [polars.read_csv(feed.read(name), infer_schema=False) for name in feed.namelist()]


def duckdb_files(folder):
    import duckdb
    database = duckdb.connect()
    for name in sorted(os.listdir(folder)):
        table = name.removesuffix(".txt")
        database.execute(f"create table {table} as select * from read_csv('{folder}/{name}', all_varchar=true, header=true)")
    return database.execute("select count(*) from stop_times").fetchone()


PEERS = {"polars-files": polars_files, "polars-zip": polars_zip, "duckdb-files": duckdb_files}


def run(command):
    """CPU seconds, wall seconds and peak MB of a process that has ended well."""
    started = time.monotonic()
    child = os.posix_spawn(
        command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)])
    _, status, usage = os.wait4(child, 0)
    wall = time.monotonic() - started
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{' '.join(command)} failed")
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024


def table(title, commands, runs):
    """Runs the commands in turn, so that a machine that grows slower hurts all of them alike; ratios are to the first one."""
    results = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            results[name].append(run(command))
    least = {name: [min(column) for column in zip(*found)] for name, found in results.items()}
    middle = {name: [statistics.median(column) for column in zip(*found)] for name, found in results.items()}
    own = least[next(iter(commands))]
    load = os.getloadavg()
    print(f"\n{title}: {runs} runs of each in turn; load average {load[0]:.1f}\n")
    print("| | CPU s, least | CPU s, median | wall s, least | wall s, median | peak MB | CPU ratio | wall ratio | memory ratio |")
    print("|---|---|---|---|---|---|---|---|---|")
    for name in commands:
        low, mid = least[name], middle[name]
        print(
            f"| {name} | {low[0]:.3g} | {mid[0]:.3g} | {low[1]:.3g} | {mid[1]:.3g} | {mid[2]:.0f} "
            f"| {low[0] / own[0]:.2f} | {low[1] / own[1]:.2f} | {mid[2] / own[2]:.2f} |")


def main(runs, big, norrbotten):
    here = os.path.dirname(os.path.abspath(__file__))
    steps = os.path.join(here, ".build/release/ImportBenchmark")
    elbuss = os.path.join(here, "../.build/release/elbuss")
    peer = [sys.executable, os.path.abspath(__file__), "peer"]
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(big) as feed:
            feed.extractall(folder)
        table("All tables of the big feed", {
            "elbuss, load from the zip, typed and checked": [steps, "load", big],
            "polars 2.1.0, files, text": [*peer, "polars-files", folder],
            "polars 2.1.0, from the zip, text": [*peer, "polars-zip", big],
            "duckdb 2.0.0, files, text": [*peer, "duckdb-files", folder],
            "elbuss, and every rule, audit, day types, timetable": [steps, "judge", big],
            "`elbuss import`, to the summary": [elbuss, "import", big],
        }, runs)
    table("Norrbotten", {"`elbuss import`, process start to summary": [elbuss, "import", norrbotten]}, 40)


if __name__ == "__main__":
    if sys.argv[1] == "peer":
        PEERS[sys.argv[2]](sys.argv[3])
    else:
        main(int(sys.argv[1]), os.path.abspath(sys.argv[2]), os.path.abspath(sys.argv[3]))
