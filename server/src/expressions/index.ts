export { compileExpression, expressionFault } from './compile.ts';
