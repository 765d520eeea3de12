/** Which addresses of a subnet whom belong to, counted from the first that AWS hands out, so that no two interfaces claim the same one. */
export const HOSTS = {
  nat: 0,
  attachment: 0,
  /** In the small subnets of attachments, as are the next three. */
  instanceConnect: 1,
  routeServer: 2,
  clientVpn: 3,
  /** Three of them. */
  resolver: 4,
  /** In the small ones as well, as are the next two; of the last there are two. */
  firewall: 7,
  firewallAssociation: 8,
  laterFirewall: 9,
  balancedEndpoint: 1,
  endpoints: 2,
  instances: 10,
  guests: 90,
  /** Twenty of them; as many are those of load balancers. */
  others: 130,
  balancers: 150,
  laterOthers: 170,
  laterInstances: 200,
  laterEndpoint: 220,
  laterNat: 240,
} as const;
