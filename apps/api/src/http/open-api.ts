import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { API_VERSION } from './envelope';

const META = {
  type: 'object',
  required: ['timing', 'version'],
  properties: {
    timing: { type: 'number', description: 'Milliseconds on the server' },
    version: { type: 'string', description: 'Of the API' },
    pagination: { type: 'object', required: ['nextCursor'], properties: { nextCursor: { type: 'string', nullable: true } } },
  },
} as const;

const FAILURE = {
  type: 'object',
  required: ['success', 'error', 'meta'],
  properties: {
    success: { type: 'boolean', enum: [false] },
    error: {
      type: 'object',
      required: ['code', 'message', 'details', 'correlationId'],
      properties: {
        code: { type: 'string', description: 'Stable, `context.reason`' },
        message: { type: 'string' },
        details: { type: 'array', items: { type: 'object' }, description: "A refusal's facts, or one element for each wrong field" },
        correlationId: { type: 'string' },
      },
    },
    meta: { $ref: '#/components/schemas/Meta' },
  },
} as const;

/** The document of everything that the application serves. Needs no running database. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Housestaff')
    .setDescription('Every answer is an envelope {success, data, error, meta}. Writes to a versioned resource send If-Match: "<version>".')
    .setVersion(API_VERSION)
    .addBearerAuth()
    .addCookieAuth('hs_access')
    .addGlobalResponse({ status: 'default', description: 'Refused', schema: { $ref: '#/components/schemas/Failure' } })
    .build();
  const document = SwaggerModule.createDocument(app, config, { operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}` });
  const schemas = { ...document.components?.schemas, Meta: META, Failure: FAILURE } as unknown as NonNullable<OpenAPIObject['components']>['schemas'];
  return { ...document, components: { ...document.components, schemas } };
}

/** Serves the document at /api/openapi.json and a readable page, with its own assets, at /api/docs. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Housestaff API',
  });
}
