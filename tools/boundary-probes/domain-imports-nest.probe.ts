// as: libs/people/domain/src/probe.ts
// expects: no-restricted-imports
import { Injectable } from '@nestjs/common';
export const probe = Injectable;
