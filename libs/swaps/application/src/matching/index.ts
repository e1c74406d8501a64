export * from './find-matches.query';
export * from './match-view';
export * from './parts-to-give.query';
