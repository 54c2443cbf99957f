export { compileExpression, type Expression, ExpressionError, expressionFault } from './compile.ts';
