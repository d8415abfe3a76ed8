// Many stories filed at once: all are picked by one box, and what an action does not ask for is not shown.
import { picking } from './picking.js';

picking(document.getElementById('bulk'), document.getElementById('what'));
document.getElementById('outcomes')?.focus();
