// For tests, ours and those of other packages: fixtures with marks, and checks that fail in readable Chinese.
export * from './archive';
export * from './check';
export * from './check-workspace';
export * from './corrupt';
export * from './markup';
