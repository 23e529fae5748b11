/** A deployment from the file to the ledger: notice, check, plan, try, switch, drain, retire. */
@NullMarked
package simpul.core.modules.deploy;

import org.jspecify.annotations.NullMarked;
