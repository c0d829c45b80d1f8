import { testCases } from '../../harness/testCases';
import { autosend } from '../service';

testCases(autosend);
