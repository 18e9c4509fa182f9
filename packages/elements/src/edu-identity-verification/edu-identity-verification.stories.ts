import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fakeProblem, never } from '../testing/fake-api.ts';
import {
  identityServer,
  verificationSession,
  type IdentityServer,
} from '../testing/identity-fixture.ts';
import { shown } from '../testing/until.ts';
import './index.ts';

interface Args {
  /** The service behind the story. */
  server: () => IdentityServer;
}

const meta: Meta<Args> = {
  title: 'Identity verification',
  component: 'edu-identity-verification',
  render: ({ server }) =>
    html`<div class="story-card">
      <edu-identity-verification
        verification-session-id=${verificationSession.id}
        .client=${server().client}
        @edu-identity-redirect=${(event: Event) => event.preventDefault()}
      ></edu-identity-verification>
    </div>`,
};

export default meta;
type Story = StoryObj<Args>;

const mismatch = () =>
  identityServer({
    status: 'mismatch',
    requestedClaims: [
      { claim: 'name', required: true },
      { claim: 'birthDate', required: true },
      { claim: 'personalNumber', required: true },
    ],
    reasons: [{ claim: 'name', code: 'tone-differs' }],
  });

export const Consent: Story = { args: { server: () => identityServer() } };

export const Waiting: Story = {
  args: { server: () => identityServer({ status: 'requires_action' }) },
};

export const Processing: Story = {
  args: { server: () => identityServer({ status: 'processing' }) },
};

export const Verified: Story = { args: { server: () => identityServer({ status: 'verified' }) } };

export const Mismatch: Story = { args: { server: mismatch } };

export const MismatchOpen: Story = {
  args: {
    server: () =>
      identityServer({
        status: 'mismatch',
        subject: { type: 'guardian' },
        reasons: [
          { claim: 'name', code: 'middle-name-missing' },
          { claim: 'birthDate', code: 'day-month-swapped' },
        ],
      }),
  },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('edu-identity-verification');
    if (element === null) throw new Error('The story has no verification.');
    (await shown(element, 'summary')).click();
  },
};

export const Canceled: Story = {
  args: { server: () => identityServer({ status: 'canceled', subject: { type: 'student' } }) },
};

export const Expired: Story = { args: { server: () => identityServer({ status: 'expired' }) } };

export const Loading: Story = {
  args: {
    server: () => {
      const server = identityServer();
      server.routes = { 'GET /identity/v1/verification-sessions/{id}': never };
      return server;
    },
  },
};

/** The host has begun no verification: the element stands there without a session. */
export const Empty: Story = {
  render: () =>
    html`<div class="story-card"><edu-identity-verification></edu-identity-verification></div>`,
};

export const Failed: Story = {
  args: {
    server: () => {
      const server = identityServer();
      server.routes = {
        'GET /identity/v1/verification-sessions/{id}': () => fakeProblem(401, 'invalid-token'),
      };
      return server;
    },
  },
};

export const Offline: Story = {
  args: {
    server: () => {
      const server = identityServer();
      server.online = false;
      return server;
    },
  },
};

export const English: Story = {
  args: { server: () => identityServer() },
  parameters: { lang: 'en' },
};

export const EnglishMismatch: Story = { args: { server: mismatch }, parameters: { lang: 'en' } };

export const Dark: Story = {
  args: { server: () => identityServer() },
  parameters: { theme: 'dark' },
};

export const DarkMismatch: Story = { args: { server: mismatch }, parameters: { theme: 'dark' } };
