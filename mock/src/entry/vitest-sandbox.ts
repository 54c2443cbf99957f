export { default } from '../vitest/globalSetup.ts';
