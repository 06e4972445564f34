// Starts, never serves, never ends by itself.
process.on("disconnect", () => process.exit());
