export * from './crypto/jose-access-tokens';
export * from './crypto/signing-keys';
export * from './identity.module';
