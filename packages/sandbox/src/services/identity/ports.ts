import type { ServiceContext } from '../../kernel/service.ts';
import type { RegisteredPerson } from './comparison.ts';
import type { SubjectType } from './schema.ts';

/** What this service asks of its neighbours; `neighbours.ts` answers from their tables. */
export interface IdentityPorts {
  applications: ApplicationDirectory;
  widgetSessions: WidgetSessionDirectory;
  people: PersonDirectory;
}

export interface ApplicationDirectory {
  find(context: ServiceContext, clientId: string): Promise<Application | undefined>;
}

export interface Application {
  /** Shown to the person as the requester. */
  name: string;
  /** Addresses a person may be sent back to; compared exactly but for the query. */
  returnUrls: readonly string[];
}

export interface WidgetSessionDirectory {
  /** The origin of a widget session that still holds; undefined when it ended or was revoked. */
  originOf(context: ServiceContext, sessionId: string): Promise<string | undefined>;
}

/** The school side of the comparison. */
export interface PersonDirectory {
  /** @returns undefined when the register does not know the person */
  find(
    context: ServiceContext,
    subject: { type: SubjectType; id: string },
  ): Promise<RegisteredPerson | undefined>;
}
