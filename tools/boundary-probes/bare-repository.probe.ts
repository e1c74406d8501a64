// as: libs/people/infrastructure/src/probe.ts
// expects: no-restricted-imports
import { InjectRepository } from '@nestjs/typeorm';
export const probe = InjectRepository;
