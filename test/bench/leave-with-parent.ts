/** Loaded into every process that the benchmark starts: none outlives it, however it ends. */
process.on('disconnect', () => process.exit());
process.channel?.unref();
