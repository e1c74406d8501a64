import { Module } from '@nestjs/common';
import { JwtStrategy } from '../auth/jwt.strategy';
import { SameOrigin } from '../auth/same-origin';
import { Handshake } from './handshake';
import { LiveGateway } from './live-gateway';
import { LiveMembers } from './live-members';

@Module({ providers: [LiveGateway, LiveMembers, Handshake, JwtStrategy, SameOrigin] })
export class LiveModule {}
