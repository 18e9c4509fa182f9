import { parse } from 'yaml';
import type { JsonObject } from '../json.ts';
import type { LintContext } from './rule.ts';

const SAMPLE = `
openapi: 3.1.0
info: { title: Sample, version: 0.1.0 }
servers: [{ url: 'http://localhost:4401/sample/v1' }]
tags: [{ name: pupils, description: Pupils. }]
paths:
  /pupils:
    get:
      operationId: listPupils
      tags: [pupils]
      security: [{ clientCredentials: [sample.pupils.read] }]
      x-scopes: [sample.pupils.read]
      parameters:
        - { name: cursor, in: query, schema: { type: string, maxLength: 10 }, example: abc }
        - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 200 }, example: 5 }
      responses:
        '200':
          description: A page.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/PupilList' }
              examples: { one: { value: { data: [{ name: Lê Gia Bảo }] } } }
        '400': { $ref: '#/components/responses/Error' }
        '401': { $ref: '#/components/responses/Error' }
        '403': { $ref: '#/components/responses/Error' }
        default: { $ref: '#/components/responses/Error' }
    post:
      operationId: createPupil
      tags: [pupils]
      security: [{ clientCredentials: [sample.pupils.read] }]
      x-scopes: [sample.pupils.read]
      parameters:
        - { name: Idempotency-Key, in: header, required: true, schema: { type: string, maxLength: 64 }, example: k }
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/CreatePupil' }
            examples: { one: { value: { name: Lê Gia Bảo, personalNumber: '000315000001' } } }
      responses:
        '201':
          description: Created.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pupil' }
              examples: { one: { value: { name: Lê Gia Bảo } } }
        '400': { $ref: '#/components/responses/Error' }
        '401': { $ref: '#/components/responses/Error' }
        '403': { $ref: '#/components/responses/Error' }
        '409': { $ref: '#/components/responses/Error' }
        '413': { $ref: '#/components/responses/Error' }
        '415': { $ref: '#/components/responses/Error' }
        '422': { $ref: '#/components/responses/Error' }
        default: { $ref: '#/components/responses/Error' }
  /pupils/{pupilId}:
    parameters:
      - { name: pupilId, in: path, required: true, schema: { type: string, maxLength: 40 }, example: p1 }
    patch:
      operationId: updatePupil
      tags: [pupils]
      security: [{ clientCredentials: [sample.pupils.read] }, { widgetSession: [] }]
      x-scopes: [sample.pupils.read]
      x-widgets: [edu-sample]
      parameters:
        - { name: If-Match, in: header, schema: { type: string, maxLength: 64 }, example: '"1"' }
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/CreatePupil' }
            examples: { one: { value: { name: Lê Gia Bảo } } }
      responses:
        '200':
          description: Changed.
          headers: { ETag: { schema: { type: string, maxLength: 64 } } }
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pupil' }
              examples: { one: { $ref: '#/components/examples/pupil' } }
        '400': { $ref: '#/components/responses/Error' }
        '401': { $ref: '#/components/responses/Error' }
        '403': { $ref: '#/components/responses/Error' }
        '404': { $ref: '#/components/responses/Error' }
        '412': { $ref: '#/components/responses/Error' }
        '413': { $ref: '#/components/responses/Error' }
        '415': { $ref: '#/components/responses/Error' }
        '428': { $ref: '#/components/responses/Error' }
        default: { $ref: '#/components/responses/Error' }
webhooks:
  pupilUpdated:
    post:
      tags: [pupils]
      security: []
      x-scopes: [sample.pupils.read]
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Pupil' }
            examples: { one: { $ref: '#/components/examples/pupil' } }
      responses:
        '204': { description: Taken. }
components:
  securitySchemes:
    clientCredentials:
      type: oauth2
      flows: { clientCredentials: { tokenUrl: 'http://localhost/token', scopes: { sample.pupils.read: Read } } }
  responses:
    Error:
      description: Wrong.
      content:
        application/problem+json:
          schema: { $ref: '#/components/schemas/Problem' }
          examples: { one: { value: { status: 400 } } }
  examples:
    pupil: { value: { name: Lê Gia Bảo, marks: { toan: 8 } } }
  schemas:
    Problem:
      type: object
      properties:
        status: { type: integer, minimum: 400, maximum: 599, x-label-vi: Trạng thái }
    Pupil:
      type: object
      required: [name]
      properties:
        name: { type: string, maxLength: 100, x-label-vi: Họ và tên, x-data-class: basic }
        birthDate: { type: string, format: date, maxLength: 10, x-label-vi: Ngày sinh, x-data-class: basic }
        marks:
          type: object
          maxProperties: 20
          additionalProperties: { type: number, minimum: 0, maximum: 10 }
          x-label-vi: Điểm
    PupilList:
      type: object
      required: [data]
      properties:
        data: { type: array, maxItems: 200, items: { $ref: '#/components/schemas/Pupil' }, x-label-vi: Học sinh }
        nextCursor: { type: string, maxLength: 10, x-label-vi: Trang sau }
    CreatePupil:
      type: object
      additionalProperties: false
      required: [name]
      properties:
        name: { type: string, maxLength: 100, x-label-vi: Họ và tên, x-data-class: basic }
        personalNumber: { type: string, pattern: '^[0-9]{12}$', maxLength: 12, x-label-vi: Số định danh, x-data-class: basic }
    Token:
      type: object
      x-external-names: RFC 7519
      properties:
        issued_at: { type: string, enum: [now], x-label-vi: Lúc ký }
`;

/** A small document that keeps every rule; tests break it in one place at a time. */
export function sampleContext(): LintContext {
  return {
    service: 'sample',
    document: parse(SAMPLE) as JsonObject,
    scopes: new Set(['sample.pupils.read']),
    operationIds: new Map([
      ['listPupils', ['sample']],
      ['createPupil', ['sample']],
      ['updatePupil', ['sample']],
    ]),
  };
}
