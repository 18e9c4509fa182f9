/** What the kernel asks about registered applications; the platform service answers. */
export interface ClientDirectory {
  isActive(clientId: string): Promise<boolean>;
  /** Whether any active application names this origin. */
  allowsOrigin(origin: string): Promise<boolean>;
}
