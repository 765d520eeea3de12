import { onPremisesBlock } from './addresses.ts';
import { directConnectId, fraction, type Key, under, uuid } from './key.ts';
import type { Place, Plan, Site } from './plan.ts';
import { births, ended, presence } from './rounds.ts';

/** The first two are the hub's; a workload account has one for its own virtual interfaces. */
export type GatewayName = 'transit' | 'private' | 'guest';

export function gatewayKey(plan: Plan, name: GatewayName): Key {
  return under(plan.root, 'dx-gateway', name);
}

/** Direct Connect gateways belong to no region. */
export function directConnectGatewayId(plan: Plan, name: GatewayName): string {
  return uuid(gatewayKey(plan, name));
}

/** The first two regions have a way in; their transit gateways are associated with the gateway. */
export function hasTransitAssociation(place: Place): boolean {
  return place.account.use === 'hub' && place.populated && place.regionIndex < 2;
}

export function premisesBehindDirectConnect(place: Place): readonly string[] {
  return [onPremisesBlock(place.regionIndex * 16 + 8), onPremisesBlock(place.regionIndex * 16 + 9)];
}

export interface ConnectionPlan {
  readonly key: Key;
  readonly id: string;
  readonly name: string;
  readonly state: 'available' | 'down' | 'deleted';
  readonly lagId: string | null;
  readonly partner: string | null;
}

export interface InterfacePlan {
  readonly key: Key;
  readonly id: string;
  readonly name: string;
  readonly kind: 'private' | 'public' | 'transit';
  readonly connectionId: string;
  readonly ownerId: string;
  readonly state: 'available' | 'down' | 'deleted';
  readonly vlan: number;
  readonly gateway: GatewayName | null;
  readonly dualStack: boolean;
}

export function lagKey(place: Place): Key {
  return under(place.key, 'dx-lag');
}

export function connectionPlans(site: Site): readonly ConnectionPlan[] {
  return site.once('dx-connection-plans', () => {
    if (!hasTransitAssociation(site)) return [];
    const lagId = directConnectId('dxlag', lagKey(site));
    const connection = (name: string, details: Partial<ConnectionPlan> = {}): ConnectionPlan => {
      const key = under(site.key, 'dx-connection', name);
      return { key, id: directConnectId('dxcon', key), name, state: 'available', lagId: null, partner: null, ...details };
    };
    const added = births(site.rounds, under(site.key, 'dx-connection'), 1).flatMap(({ key, round }): ConnectionPlan[] => {
      const now = presence(site.rounds, key, 0.4, round);
      if (now === 'vanished') return [];
      const state = now === 'present' ? 'available' : 'deleted';
      return [{ key, id: directConnectId('dxcon', key), name: `trial-${round}`, state, lagId: null, partner: null }];
    });
    return [
      connection('lag-a', { lagId }),
      connection('lag-b', { lagId }),
      connection('backup', { state: fraction(site.key, 'backup') < 0.3 ? 'down' : 'available' }),
      connection('hosted', { partner: 'Simulated Carrier' }),
      ...added,
      ...(ended(site.rounds) === 'lingering' ? [connection('former', { state: 'deleted' })] : []),
    ];
  });
}

/** The hub's virtual interfaces in a region. One belongs to a workload account, and that account sees it too. */
export function interfacePlans(hub: Site): readonly InterfacePlan[] {
  return hub.once('dx-interface-plans', () => {
    const [a, b, backup] = connectionPlans(hub);
    if (!a || !b || !backup) return [];
    const virtual = (
      name: string,
      kind: InterfacePlan['kind'],
      connection: ConnectionPlan,
      details: Partial<InterfacePlan> = {},
    ): InterfacePlan => {
      const key = under(hub.key, 'dx-interface', name);
      return {
        key,
        id: directConnectId('dxvif', key),
        name,
        kind,
        connectionId: connection.id,
        ownerId: hub.account.id,
        state: connection.state,
        vlan: 100 + Math.floor(fraction(key, 'vlan') * 3000),
        gateway: null,
        dualStack: false,
        ...details,
      };
    };
    const guest = interfaceGuest(hub.plan);
    const added = births(hub.rounds, under(hub.key, 'dx-interface'), 1).flatMap(({ key, round }): InterfacePlan[] => {
      const now = presence(hub.rounds, key, 0.3, round);
      if (now === 'vanished') return [];
      const details = {
        key,
        id: directConnectId('dxvif', key),
        gateway: 'private',
        state: now === 'present' ? 'available' : 'deleted',
      } as const;
      return [virtual(`site-new-${round}`, 'private', b, details)];
    });
    return [
      virtual('transit-a', 'transit', a, { gateway: 'transit', dualStack: true }),
      virtual('transit-b', 'transit', b, { gateway: 'transit' }),
      virtual('private-backup', 'private', backup, { gateway: 'private' }),
      virtual('public', 'public', a),
      ...(guest ? [virtual('guest', 'private', b, { ownerId: guest.id, gateway: 'guest' })] : []),
      ...added,
      ...(ended(hub.rounds) === 'lingering' ? [virtual('former', 'private', a, { gateway: 'private', state: 'deleted' })] : []),
    ];
  });
}

/** The workload account that has a virtual interface on the hub's connection. */
export function interfaceGuest(plan: Plan): Plan['hub'] | undefined {
  return plan.accounts.find((account) => account.use === 'workload');
}
