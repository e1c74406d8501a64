import { Controller, Get, Post } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { describeApp } from '../describe-app';
import { committedRoleLines, roleLine } from '../role-routes';
import { Authenticated, Public, RequirePermission } from './access.decorator';
import { routesOf, routesOfController, type Route } from './routes';

@Controller('probe')
class ProbeController {
  @Get('open')
  @Public()
  open(): void {}

  @Get(':id')
  @RequirePermission('schedule:read')
  read(): void {}

  @Get()
  @Authenticated()
  own(): void {}

  /** What the check below must catch. */
  @Post()
  forgotten(): void {}
}

const undeclared = (routes: readonly Route[]): string[] => routes.filter(({ access }) => access === undefined).map(({ name }) => name);

describe('the routes', () => {
  let routes: Route[];
  beforeAll(async () => {
    routes = routesOf((await describeApp()).get(ModulesContainer));
  });

  it('each say what they ask of their caller', () => {
    expect(routes.length).toBeGreaterThan(8);
    expect(undeclared(routes)).toEqual([]);
  });

  it('would be caught when one says nothing', () => {
    const probe = routesOfController(ProbeController);
    expect(probe).toHaveLength(4);
    expect(undeclared(probe)).toEqual(['POST probe']);
  });

  it('are public only where they must be', () => {
    expect(routes.filter(({ access }) => access?.kind === 'public').map(({ name }) => name)).toEqual([
      'POST auth/invitation/accept',
      'POST auth/invitation',
      'POST auth/login',
      'POST auth/logout',
      'POST auth/refresh',
      'POST auth/reset-link/accept',
      'POST auth/reset-link',
      'POST auth/token',
      'GET health/live',
      'GET health/ready',
      ...routes.filter(({ name }) => name.startsWith('GET ics/')).map(({ name }) => name),
      'GET metrics',
      'GET setup',
      'POST setup',
    ]);
  });

  it('are open to each role as the committed spec/role-routes.txt says, cell by cell', () => {
    expect(routes.map(roleLine)).toEqual(committedRoleLines());
  });
});
