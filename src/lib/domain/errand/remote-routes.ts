import type { FactId } from '../validity/facts';
import type { MeansId, TroubleId } from './questions';

type Means = Exclude<MeansId, 'none' | 'dont-know'>;

/** A way back into MitID from home (facts 3.24-3.30). `waitHours`: how long MitID makes you wait, none known is 0. */
export interface RemoteRoute {
  readonly for: readonly TroubleId[];
  /** One of these sets must be at hand, whole. */
  readonly needs: readonly (readonly Means[])[];
  readonly waitHours: number;
  readonly fact: FactId;
}

/** Quickest first. Safe ones only: what no source states for a trouble is not offered for it. */
export const remoteRoutes = {
  // The app shows it by itself (facts 3.29), so this comes before anybody has to ask.
  'check-app-user-id': {
    for: ['forgotten-user-id'],
    needs: [['working-app']],
    waitHours: 0,
    fact: 'forgotten-user-id',
  },
  'copy-app': { for: ['new-phone-old-works'], needs: [[]], waitHours: 1, fact: 'copy-app' },
  'scan-passport': {
    for: ['new-phone-old-gone', 'forgotten-pin', 'blocked', 'code-display-lost'],
    needs: [['chip-id']],
    waitHours: 0,
    fact: 'new-phone-scan',
  },
  // Support does not help with a foreign passport or without a CPR number (facts 3.29), hence the Danish ID.
  'support-user-id': {
    for: ['forgotten-user-id'],
    needs: [['danish-id']],
    waitHours: 0,
    fact: 'forgotten-user-id',
  },
  // Not if the number was registered or changed in the last 5 days (facts 3.27).
  'support-pin': {
    for: ['forgotten-pin'],
    needs: [['danish-id', 'same-number']],
    waitHours: 0,
    fact: 'forgotten-pin',
  },
  'support-password': {
    for: ['forgotten-password'],
    needs: [['danish-id', 'same-number']],
    waitHours: 0,
    fact: 'forgotten-password',
  },
  // The password belongs to the devices, so the app is the way in that still works (facts 3.28).
  'profile-password': {
    for: ['forgotten-password'],
    needs: [['working-app']],
    waitHours: 1,
    fact: 'forgotten-password',
  },
  'profile-pin': {
    for: ['forgotten-pin'],
    needs: [['working-app'], ['other-device']],
    waitHours: 24,
    fact: 'forgotten-pin',
  },
  'order-device': {
    for: ['code-display-lost'],
    needs: [['working-app'], ['other-device']],
    waitHours: 24,
    fact: 'code-display-lost',
  },
} as const satisfies Record<string, RemoteRoute>;

export type RemoteRouteId = keyof typeof remoteRoutes;

export const remoteRouteIds: readonly RemoteRouteId[] = [
  'check-app-user-id',
  'copy-app',
  'scan-passport',
  'support-user-id',
  'support-pin',
  'support-password',
  'profile-password',
  'profile-pin',
  'order-device',
];

/** The routes that fit a trouble with what is at hand, quickest first. "I don't know" means not at hand. */
export function routesFor(trouble: TroubleId, means: readonly MeansId[]): readonly RemoteRouteId[] {
  return remoteRouteIds.filter((id) => {
    const route: RemoteRoute = remoteRoutes[id];
    return (
      route.for.includes(trouble) &&
      route.needs.some((set) => set.every((need) => means.includes(need)))
    );
  });
}

/** What is worth asking about for a trouble: the things that some way back needs. */
export function meansThatMatter(trouble: TroubleId): readonly MeansId[] {
  return remoteRouteIds.flatMap((id) => {
    const route: RemoteRoute = remoteRoutes[id];
    return route.for.includes(trouble) ? route.needs.flat() : [];
  });
}

/** Does what is at hand decide whether this trouble needs a visit? */
export function dependsOnMeans(trouble: TroubleId): boolean {
  return (
    routesFor(trouble, []).length === 0 &&
    remoteRouteIds.some((id) => {
      const route: RemoteRoute = remoteRoutes[id];
      return route.for.includes(trouble);
    })
  );
}
