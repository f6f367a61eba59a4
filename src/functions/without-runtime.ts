// Loaded alone, without the pane, where Excel knows custom functions and no shared runtime: there a function cannot see
// the workbook, and says so instead of a number.
import { FengongError } from '../model/errors';
import { associateFunctions } from './associate-functions';
import { functionError } from './function-error';

associateFunctions((cell) => cell.setResult(functionError(new FengongError('function-no-shared-runtime'), 'zh')));
