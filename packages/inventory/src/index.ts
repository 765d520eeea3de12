export { type Account, listAccounts } from './accounts/accounts.ts';
export { type EnumeratedAccount, type Enumeration, readClock } from './accounts/enumeration.ts';
export { type Forgetting, forgetAccount, forgetOverdue } from './accounts/forget.ts';
export { createBudgetStore } from './api-budget.ts';
export { removeConnection, type SharedAccount, saveConnections } from './connections/connections.ts';
export { type ReachedAccounts, readReachedAccounts } from './connections/reached-accounts.ts';
export { listingChainOf, organizationChainOf, ownPartitionOf, roleChainsOf, type WayIn } from './connections/role-chains.ts';
export { createSealer, loadOrCreateKey, parseKey, SealError, type Sealer } from './connections/sealer.ts';
export { assertSealingKey } from './connections/sealing-key.ts';
export { findConnection, listConnections, openKey, type StoredConnection } from './connections/stored-connection.ts';
export {
  ConnectionChangedError,
  findTarget,
  listTargets,
  registerTargets,
  type Target,
} from './connections/targets.ts';
export { type Database, openDatabase } from './database.ts';
export {
  readProgress,
  readTroubles,
  readTypeResults,
  type TypeResult,
} from './discovery-report.ts';
export { resetEmbedded, startEmbedded, statusEmbedded, stopEmbedded } from './embedded/server.ts';
export { findCalled, type Place } from './finding/called.ts';
export { type Found, findResources, type Named } from './finding/find.ts';
export { type Neighbour, type NeighbourGroup, type Neighbourhood, readNeighbours } from './finding/neighbours.ts';
export { hasLeader, type Leadership, tryLead } from './leadership.ts';
export { type DiscoveryRow, findDiscovery, listDiscoveries, listUnfinished } from './ledger/discovery.ts';
export { listQueued, returnToPlanned, takeDispatchable } from './ledger/dispatch.ts';
export { cancelDiscovery, failDiscovery, finishDiscovery, requestDiscovery, startDiscovery } from './ledger/life-cycle.ts';
export { recordOutcome } from './ledger/outcome.ts';
export { endUnplannable, planScopes, readKnownRegions } from './ledger/plan.ts';
export { recordPlanTroubles } from './ledger/plan-trouble.ts';
export { pruneAddresses, pruneApiBudget, pruneHistory, pruneHostNames, pruneLedger, pruneLinkTargets, pruneStage } from './ledger/prune.ts';
export { readUnfinishedProgress, type UnfinishedProgress } from './ledger/unfinished-progress.ts';
export { beginObservation, type Observation } from './observation/observation.ts';
export { readParents } from './parents.ts';
export { readReach } from './reader/reach.ts';
export { queryAsReader } from './reader/reader.ts';
export { ReaderError } from './reader/reader-error.ts';
export { listViews, type RegisterView } from './reader/views.ts';
export { assertSchema, migrate } from './schema/migrate.ts';
export { type ConnectionStatus, readStatus, type Status } from './status/status.ts';
export type { UnreadStatus } from './status/unread.ts';
export type { Trouble } from './troubles.ts';
