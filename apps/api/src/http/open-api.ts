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

const ONCE = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'A repeat with the same key and body gets the first answer again, for a day',
  schema: { type: 'string', maxLength: 200 },
} as const;

/** Every POST but signing in may be sent with a key. */
function withKeys(paths: OpenAPIObject['paths']): OpenAPIObject['paths'] {
  const creating = Object.entries(paths).filter(([path, item]) => item.post !== undefined && !path.includes('/auth/'));
  const keyed = creating.map(([path, item]) => [path, { ...item, post: { ...item.post, parameters: [...(item.post?.parameters ?? []), ONCE] } }]);
  return { ...paths, ...Object.fromEntries(keyed) };
}

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
  return { ...document, paths: withKeys(document.paths), components: { ...document.components, schemas } };
}

/** Serves the document at /api/openapi.json and a readable page, with its own assets, at /api/docs. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Housestaff API',
  });
}
