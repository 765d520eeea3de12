// Healthy while the process touches its heartbeat, which it does every few seconds as long as its database answers.
import { statSync } from 'node:fs';

const STALE_MS = 30_000;
const file = process.env.CADASTRE_HEARTBEAT_FILE;
const age = file ? Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) : Number.POSITIVE_INFINITY;
process.exit(age < STALE_MS ? 0 : 1);
