import { Injectable } from '@nestjs/common';
import { OrganizationOpener } from '@housestaff/identity/application';
import { OpenOrganizationUseCase } from '@housestaff/program/application';

/** Identity knows no organization but its own users' one: the program context stores it. */
@Injectable()
export class ProgramOrganizationOpener extends OrganizationOpener {
  constructor(private readonly openOrganization: OpenOrganizationUseCase) {
    super();
  }

  async open(name: string): Promise<void> {
    await this.openOrganization.execute({ name, sites: [] });
  }
}
