import type { ClientAccess } from './access.ts';

/** What the kernel asks about registered applications; the platform service answers. */
export interface ClientDirectory extends ClientAccess {
  isActive(clientId: string): Promise<boolean>;
  /** Whether any active application names this origin. */
  allowsOrigin(origin: string): Promise<boolean>;
}
