export { BackupError } from './format.ts';
export { restore } from './restore.ts';
export { type BackupProgress, backUp } from './write.ts';
