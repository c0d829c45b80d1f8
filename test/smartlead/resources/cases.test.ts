import { testCases } from '../../harness/testCases';
import { smartlead } from '../service';

testCases(smartlead);
