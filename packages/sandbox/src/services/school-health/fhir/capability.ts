import type { Handlers } from '../../../kernel/service.ts';
import { baseOf, plainAnswer } from './answers.ts';

type ParameterType = 'token' | 'reference' | 'number';

const searchable = (type: string, parameters: readonly (readonly [string, ParameterType])[]) => ({
  type,
  interaction: [{ code: 'read' }, { code: 'search-type' }],
  searchParam: [...parameters, ['_count', 'number'] as const].map(([name, parameterType]) => ({
    name,
    type: parameterType,
  })),
});

const RESOURCES = [
  searchable('Patient', [
    ['_id', 'token'],
    ['organization', 'reference'],
  ]),
  searchable('Observation', [
    ['patient', 'reference'],
    ['code', 'token'],
  ]),
  searchable('Immunization', [['patient', 'reference']]),
  searchable('ImmunizationRecommendation', [['patient', 'reference']]),
];

export const capabilityHandlers: Handlers = {
  async getFhirCapabilityStatement(_request, context) {
    return plainAnswer({
      resourceType: 'CapabilityStatement',
      status: 'active',
      date: '2026-11-23',
      kind: 'instance',
      implementation: {
        description: 'Khuê Văn – y tế trường học, mô hình tham khảo',
        url: baseOf(context),
      },
      fhirVersion: '4.0.1',
      format: ['application/fhir+json'],
      rest: [
        {
          mode: 'server',
          security: {
            description:
              'OAuth 2.0 with DPoP (RFC 9449), scope school-health.records.read. Errors are problems (RFC 9457).',
          },
          resource: RESOURCES,
        },
      ],
    });
  },
};
