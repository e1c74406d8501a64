import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { ACCESS, type Access } from './access.decorator';

export interface Route {
  /** e.g. `POST auth/login`, without the global prefix. */
  readonly name: string;
  readonly controller: string;
  readonly handler: string;
  readonly access: Access | undefined;
}

/** Every route of every controller in a Nest application, sorted by path. */
export function routesOf(modules: ModulesContainer): Route[] {
  const controllers = [...modules.values()].flatMap((module) => [...module.controllers.values()]);
  const types = new Set(controllers.map(({ metatype }) => metatype as Type<object>));
  return [...types].flatMap(routesOfController).sort((a, b) => (a.name.split(' ')[1] + a.name < b.name.split(' ')[1] + b.name ? -1 : 1));
}

export function routesOfController(type: Type<object>): Route[] {
  const prototype = type.prototype as Readonly<Record<string, object>>;
  const names = Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor');
  return names.flatMap((handler) => routesOfHandler(type, handler, prototype[handler] as object));
}

function routesOfHandler(type: Type<object>, handler: string, method: object): Route[] {
  const verb = Reflect.getMetadata(METHOD_METADATA, method) as RequestMethod | undefined;
  if (verb === undefined) return [];
  const access = (Reflect.getMetadata(ACCESS, method) ?? Reflect.getMetadata(ACCESS, type)) as Access | undefined;
  const bases = pathsOf(Reflect.getMetadata(PATH_METADATA, type));
  const paths = pathsOf(Reflect.getMetadata(PATH_METADATA, method));
  const full = bases.flatMap((base) => paths.map((path) => [base, path].filter((part) => part !== '').join('/')));
  return full.map((path) => ({ name: `${RequestMethod[verb]} ${path}`, controller: type.name, handler, access }));
}

function pathsOf(metadata: unknown): string[] {
  const paths = Array.isArray(metadata) ? metadata : [metadata ?? ''];
  return paths.map((path) => String(path).replace(/^\/+|\/+$/g, ''));
}
