package simpul.core.modules.deploy;

import org.jspecify.annotations.Nullable;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.modules.run.Generation;

/**
 * A version that has just come into use.
 *
 * @param old which nobody new can see any more; null where none ran
 * @param probation under way since before anybody could hear of the switch; null where no version is at hand to go back to
 * @param before what the next start would have taken until then; null where there was nothing
 * @param inside requests that the old version had to finish
 */
record Switched(
        ModuleFile file,
        Generation fresh,
        @Nullable Generation old,
        @Nullable Probation probation,
        @Nullable ModuleLive before,
        int inside) {}
