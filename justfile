# Recipes for an orchestrator and for people; each calls the one command that does the work.

renderer := justfile_directory() / "bin/sidequest-renderer"

# Install and build everything.
daemon-install:
    npm ci

# Serve in the foreground; arguments go on: just daemon-run --model cards
daemon-run *args:
    {{renderer}} {{args}}

# Load the image model and the embedder of the running daemon.
daemon-warmup worker="all":
    {{renderer}} warmup {{worker}}

# Exit 0 when a daemon is alive.
daemon-status *args:
    {{renderer}} --status {{args}}

# Stop the daemon and wait until it is gone.
daemon-stop:
    {{renderer}} --shutdown

daemon-test *args:
    npm test -- {{args}}

daemon-lint:
    npm run lint
