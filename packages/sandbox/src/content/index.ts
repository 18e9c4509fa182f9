import type { OriginServer, SandboxRuntime } from '../kernel/runtime.ts';

/** The content origin: media files behind signed addresses. */
export async function createContentServer(_runtime: SandboxRuntime): Promise<OriginServer> {
  return { listen: async () => {}, close: async () => {} };
}
